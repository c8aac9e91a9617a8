import { messages } from '../messages/index.ts';

const number = new Intl.NumberFormat(messages.tag, { maximumFractionDigits: 2 });
const list = new Intl.ListFormat(messages.tag, { type: 'unit', style: 'short' });

/** A number as the language writes it, with at most two decimals. */
export const shownNumber = (value: number): string => number.format(value);

/** Numbers of items, in a row. */
export const shownItems = (items: readonly number[]): string => list.format(items.map(String));

import { messages } from '../messages/index.ts';
import type { CrisisLineView } from '../site/crisis-line.ts';
import type { CrisisLine } from './schema.ts';

/** A crisis line with the ways to reach it. */
export type CrisisLineShown = CrisisLine & CrisisLineView;

const digits = (number: string): string => number.replace(/[^0-9+]/g, '');

/** Adds to a line how it is reached. */
export function callable(line: CrisisLine): CrisisLineShown {
  const { call, text, textWord, chat } = line;
  const { site } = messages;
  return {
    ...line,
    ways: [
      ...(call ? [{ label: site.call(call), href: `tel:${digits(call)}` }] : []),
      ...(text ? [{ label: textWord ? site.textWord(textWord, text) : site.text(text), href: `sms:${digits(text)}` }] : []),
      ...(chat ? [{ label: site.chat(chat), href: `https://${chat}` }] : []),
    ],
  };
}

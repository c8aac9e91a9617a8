import type { CrisisLine } from './schema.ts';

/** A crisis line with what to say and press. */
export interface CrisisLineShown extends CrisisLine {
  /** Such as "Call 988. Text 988. Chat at 988lifeline.org." */
  how: string;
  /** The first way to reach it, as an address. */
  href: string;
}

const digits = (number: string): string => number.replace(/[^0-9+]/g, '');

/** Adds to a line how it is reached. */
export function callable(line: CrisisLine): CrisisLineShown {
  const { call, text, textWord, chat } = line;
  const same = call && call === text && !textWord;
  const how = [
    same ? `Call or text ${call}.` : call && `Call ${call}.`,
    !same && text && (textWord ? `Text “${textWord}” to ${text}.` : `Text ${text}.`),
    chat && `Chat at ${chat}.`,
  ];
  const href = call ? `tel:${digits(call)}` : text ? `sms:${digits(text)}` : `https://${chat}`;
  return { ...line, how: how.filter(Boolean).join(' '), href };
}

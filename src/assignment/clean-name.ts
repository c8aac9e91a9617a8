/** Signs that are not seen and turn the order of what is seen: they have no place in a name. Joiners stay, since several scripts need them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const unseen = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A name or code as it is kept: one spelling, one space between words, nothing that is not seen. */
export const cleanName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\t\r\n]/g, ' ')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim();

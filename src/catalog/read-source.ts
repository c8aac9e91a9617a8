import { readFileSync } from 'node:fs';

/**
 * The text of a file of content. The same words are the same text, whatever editor or system has written them: without a byte order mark,
 * and with lines that end in `\n`.
 * @throws when there is no such file
 */
export const readSource = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');

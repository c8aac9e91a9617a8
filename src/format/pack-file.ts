import { gzipSync } from 'node:zlib';

/**
 * Packs the text of a file that scripts of the site fetch, with gzip. The file ends with `.pack`, which no host takes for an encoding: it is
 * sent and stored as it is, small also where the host compresses nothing. `unpack.ts` reads it.
 * The same text gives the same bytes on every system.
 */
export function packed(text: string): Buffer {
  const bytes = gzipSync(text, { level: 9 });
  // The tenth byte names the system that packed it: 255 says unknown (RFC 1952, 2.3.1).
  bytes[9] = 255;
  return bytes;
}

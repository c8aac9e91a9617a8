/** The first two bytes of everything that gzip has made (RFC 1952, 2.3.1). */
const sign = [0x1f, 0x8b];

/**
 * The text of a packed file: unpacked, or as it is where a server has unpacked it on its own.
 * @param content the file, as `packed` in `pack-file.ts` made it
 * @throws TypeError when it is damaged
 */
export async function unpacked(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(content);
  if (sign.some((byte, i) => bytes[i] !== byte)) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/**
 * Reads an answer with a packed file in it.
 * @throws Error when the answer is none, TypeError when it is damaged, SyntaxError when it holds no JSON
 */
export async function readPacked(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return JSON.parse(await unpacked(await response.arrayBuffer()));
}

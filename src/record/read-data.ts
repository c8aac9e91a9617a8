/** The site's folder, from the address of a file of data, which lies under `_astro` or `answers`. */
export function folderOf(address: string): string {
  const end = Math.max(address.lastIndexOf('_astro/'), address.lastIndexOf('answers/quiz/'));
  if (end < 0) throw new RangeError(address);
  return address.slice(0, end);
}

/**
 * Reads a file of data as `src/catalog/data-files.ts` writes it.
 * @param text its content, unpacked, JSON; every `href` in it is from the site's folder
 * @param folder address of the site's folder, with a slash at the end
 * @throws SyntaxError when it is not JSON
 */
export function readData<T>(text: string, folder: string): T {
  return JSON.parse(text, (key, value) => (key === 'href' && typeof value === 'string' ? folder + value : value));
}

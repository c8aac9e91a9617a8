/**
 * Offers a text or bytes as a file to download.
 * @param name the file's name, with its ending
 * @param type its media type, such as `text/csv`
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

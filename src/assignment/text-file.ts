/** The largest file that is read whole, in bytes: far above any assignment or certificate. */
const largest = 100_000;

/** The text of a file that holds a code; undefined when it is too large to be one. */
export async function textOf(file: File): Promise<string | undefined> {
  return file.size > largest ? undefined : file.text();
}

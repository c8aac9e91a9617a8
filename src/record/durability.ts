/** What the browser promises about keeping what is stored. */
export type Durability = 'promised' | 'not-promised' | 'unknown';

const asked = 'rapport-asked-to-keep';

/**
 * Asks the browser once to keep the record when space runs short, and says what it answered.
 * Browsers may ask the person; a private window never promises.
 */
export async function askToKeep(): Promise<Durability> {
  const storage = navigator.storage;
  if (!storage?.persisted) return 'unknown';
  try {
    if (await storage.persisted()) return 'promised';
    if (localStorage.getItem(asked)) return 'not-promised';
    localStorage.setItem(asked, 'yes');
    return (await storage.persist()) ? 'promised' : 'not-promised';
  } catch {
    return 'unknown';
  }
}

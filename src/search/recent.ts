/** Searches that are kept, at most. */
const most = 8;

/** Letters of a search that is kept, at most. */
const longest = 120;

/** The key in `localStorage`. The searches never leave the device. */
export const recentKey = 'rapport-recent-searches';

/** The kept searches of what storage holds; nothing when it holds something else. */
export function readRecent(stored: string | null): string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** The kept searches with one more, the latest first, each once. */
export function withRecent(list: readonly string[], question: string): string[] {
  const asked = question.trim().replace(/\s+/g, ' ').slice(0, longest);
  if (asked === '') return [...list];
  return [asked, ...list.filter((one) => one.toLowerCase() !== asked.toLowerCase())].slice(0, most);
}

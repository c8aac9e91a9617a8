import Papa from 'papaparse';
import { cleanName } from '../assignment/clean-name.ts';

/**
 * Reads lines of name and group, pasted from a spreadsheet or typed: separated by a comma, a semicolon or a tab.
 * @returns the people, with an empty group for whoever is taken out; and the numbers of lines that have no group column, from 1
 */
export function readGroups(text: string): { members: { name: string; group: string }[]; unread: number[] } {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [',', ';', '\t'], skipEmptyLines: false });
  const members: { name: string; group: string }[] = [];
  const unread: number[] = [];
  for (const [i, cells] of data.entries()) {
    const [name = '', group] = cells.map(cleanName);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (group === undefined || name === '') unread.push(i + 1);
    else members.push({ name, group });
  }
  return { members, unread };
}

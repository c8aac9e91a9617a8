import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { choose, type Play, start } from '../../src/role-play/play.ts';
import { type Figures, prove, type Way } from '../../src/role-play/prove.ts';
import { type Scenario, scenarioSchema } from '../../src/role-play/schema.ts';
import { fill } from '../../src/role-play/wording.ts';
import { type Hand, press } from './answering.ts';

const folder = new URL('../../content/scenarios/', import.meta.url);

/** Every scenario of the site. */
export const scenarios: Scenario[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => scenarioSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))));

/** The best or the worst way for the opening that a play has drawn. */
export function wayFrom(scenario: Scenario, play: Play, side: 'best' | 'worst'): Way {
  const ways = (prove(scenario).figures as Figures).openings;
  return (ways.find(({ best }) => best.opening === play.opening) ?? (ways[0] as (typeof ways)[number]))[side];
}

/** Everything in the record of the page's site, and its private notes. */
export async function stored(
  page: Page,
): Promise<{ events: { verb: string; object: string; result: Record<string, unknown> }[]; notes: { id: string; text: string }[] }> {
  return page.evaluate(async () => {
    const open = indexedDB.open('rapport-record');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const all = (name: string) =>
      new Promise<never[]>((resolve) => {
        const asked = db.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result as never[]);
      });
    const [events, notes] = [await all('events'), await all('notes')];
    db.close();
    return { events, notes };
  });
}

/** The conversation as it was begun last, from the record. */
export async function begun(page: Page, scenario: Scenario): Promise<Play> {
  const { events } = await stored(page);
  const begin = events.filter(({ verb, object }) => verb === 'attempted' && object === `scenario:${scenario.id}`);
  const last = begin.sort((a, b) => String(a.result.attempt).localeCompare(String(b.result.attempt))).at(-1);
  return start(scenario, String(last?.result.seed));
}

/** The words of a reply as they stand on its button. */
export const wordsOf = (scenario: Scenario, play: Play, id: string): string => {
  const turn = 'turn' in play.at ? scenario.turns[play.at.turn] : undefined;
  return fill(turn?.replies.find((reply) => reply.id === id)?.say ?? '', play.details);
};

/** Presses the button of a reply and waits for what comes after it. */
export async function say(page: Page, scenario: Scenario, play: Play, id: string, how: Hand = 'mouse'): Promise<Play> {
  const button = page.locator('button.reply', { hasText: wordsOf(scenario, play, id) });
  await press(page, button, how);
  const after = choose(scenario, play, id);
  await expect(page.locator('.transcript > li, .debrief')).toHaveCount('turn' in after.at ? after.history.length : 1);
  return after;
}

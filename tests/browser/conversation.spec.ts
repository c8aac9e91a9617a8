import type { Page } from '@playwright/test';
import { skills } from '../../src/messages/en.ts';
import { available, choose, type Play } from '../../src/role-play/play.ts';
import type { Scenario } from '../../src/role-play/schema.ts';
import { score } from '../../src/role-play/score.ts';
import { wording } from '../../src/role-play/wording.ts';
import { press } from './answering.ts';
import { roomFor } from './own-browser.ts';
import { begun, say, scenarios, stored, wayFrom } from './scenario-paths.ts';
import { expect, test } from './site.ts';

const address = (url: string, { id }: Scenario) => `${url}scenarios/${id}/`;
const plain = scenarios[0] as Scenario;
/** One in which suicide is spoken of. */
const hard = scenarios.find(({ crisis }) => crisis) as Scenario;

const talk = async (page: Page, url: string, scenario: Scenario, how: 'Talk with the coach' | 'Talk for real' = 'Talk with the coach') => {
  await page.goto(address(url, scenario));
  await page.getByRole('button', { name: how }).click();
  await expect(page.locator('.moment')).toBeVisible();
  return begun(page, scenario);
};

/** Takes the first available reply a number of times. */
const goOn = async (page: Page, scenario: Scenario, play: Play, times: number) => {
  let now = play;
  for (let i = 0; i < times; i++) now = await say(page, scenario, now, available(scenario, now)[0]?.id ?? '');
  return now;
};

for (const scenario of scenarios)
  for (const side of ['best', 'worst'] as const)
    test(`${scenario.id} is played to its ${side} ending`, async ({ page, site }) => {
      let play = await talk(page, site.url, scenario, 'Talk for real');
      const way = wayFrom(scenario, play, side);
      for (const { turn, reply } of way.choices) {
        expect(play.at).toEqual({ turn });
        await expect(page.locator('.says')).toHaveText(wording(scenario, play)?.says ?? '');
        play = await say(page, scenario, play, reply);
      }
      expect(play.at).toEqual({ ending: way.ending });
      await expect(page.getByRole('heading', { name: scenario.endings[way.ending]?.title ?? '', level: 2 })).toBeFocused();
      for (const { skill, points, full } of score(scenario, play.history))
        await expect(page.locator('.skills > li', { hasText: skills[skill] })).toContainText(
          `${Math.min(full, Math.max(0, points))} of ${full} points`,
        );
      const { events } = await stored(page);
      expect(events.filter(({ verb }) => verb === 'responded').map(({ object, result }) => [object, result.step, result.reply])).toEqual(
        way.choices.map(({ turn, reply }, step) => [`turn:${scenario.id}/${turn}`, step, reply]),
      );
      expect(events.filter(({ verb }) => verb === 'completed').map(({ result }) => [result.ending, result.outcome, result.rewinds])).toEqual([
        [way.ending, scenario.endings[way.ending]?.outcome, 0],
      ]);
    });

test('a conversation by keyboard alone', async ({ page, site }) => {
  await page.goto(address(site.url, plain));
  const door = page.getByRole('button', { name: 'Talk with the coach' });
  await press(page, door, 'keyboard');
  await expect(page.getByRole('heading', { name: `${plain.person.name} (turn 1)` })).toBeFocused();
  let play = await begun(page, plain);
  for (const { reply } of wayFrom(plain, play, 'best').choices) {
    play = await say(page, plain, play, reply, 'keyboard');
    if ('turn' in play.at) await expect(page.getByRole('heading', { name: `${plain.person.name} (turn ${play.history.length + 1})` })).toBeFocused();
  }
  await expect(page.locator('.outcome h2')).toBeFocused();
  const again = page.getByRole('button', { name: 'Play it again' });
  await press(page, again, 'keyboard');
  await expect(page.locator('.door')).toBeFocused();
});

test('each new line is announced', async ({ page, site }) => {
  let play = await talk(page, site.url, plain);
  const log = page.getByRole('log');
  for (let i = 0; i < 3; i++) {
    const now = wording(plain, play);
    await expect(log).toHaveText(`${now?.seems} ${plain.person.name} says: ${now?.says}`);
    play = await goOn(page, plain, play, 1);
  }
});

test('it goes on after a reload where it was, on the same words', async ({ page, site }) => {
  const play = await goOn(page, plain, await talk(page, site.url, plain), 3);
  await page.reload();
  await expect(page.getByText('You stopped after 3 replies, playing with the coach.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(page.locator('.transcript > li')).toHaveCount(3);
  await expect(page.locator('.says')).toHaveText(wording(plain, play)?.says ?? '');
  await goOn(page, plain, play, 1);
});

test('going back to a turn takes another reply in the place of what came after', async ({ page, site }) => {
  const first = await talk(page, site.url, plain);
  await goOn(page, plain, first, 3);
  await page.getByRole('button', { name: 'Go back to here (turn 2)' }).click();
  await expect(page.getByRole('heading', { name: `${plain.person.name} (turn 2)` })).toBeFocused();
  await expect(page.getByText('You went back.')).toBeVisible();
  await page.getByRole('button', { name: 'Return to where you were' }).click();
  await expect(page.locator('.transcript > li')).toHaveCount(3);
  await page.getByRole('button', { name: 'Go back to here (turn 1)' }).click();
  const other = available(plain, first).at(-1)?.id ?? '';
  const second = await say(page, plain, first, other);
  expect(second.history).toHaveLength(1);
  let play = second;
  while ('turn' in play.at) play = await goOn(page, plain, play, 1);
  const { events } = await stored(page);
  expect(events.filter(({ verb }) => verb === 'completed').map(({ result }) => result.rewinds)).toEqual([1]);
});

test('playing for real there is no coach and no way back, and the debrief offers both', async ({ page, site }) => {
  let play = await goOn(page, plain, await talk(page, site.url, plain, 'Talk for real'), 2);
  await expect(page.locator('.coach')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Go back to here/ })).toHaveCount(0);
  while ('turn' in play.at) play = await goOn(page, plain, play, 1);
  await expect(page.locator('.told > li')).toHaveCount(play.history.length);
  await page.getByRole('button', { name: 'Try another reply here (turn 3)' }).click();
  await expect(page.locator('.transcript > li')).toHaveCount(2);
  const { events } = await stored(page);
  const starts = events.filter(({ verb }) => verb === 'attempted').map(({ result }) => result);
  expect(starts).toHaveLength(2);
  expect(starts.map(({ seed }) => seed)).toEqual([starts[0]?.seed, starts[0]?.seed]);
  expect(starts.map(({ path }) => path)).toEqual(expect.arrayContaining([undefined, play.history.slice(0, 2)]));
});

test('one’s own words come first, stay on the device, and stand beside the reply in the debrief', async ({ page, site }) => {
  const mine = 'I am glad that you came in.';
  await page.goto(address(site.url, plain));
  await page.getByLabel('Say it yourself first').check();
  await page.getByRole('button', { name: 'Talk for real' }).click();
  await expect(page.getByRole('heading', { name: `${plain.person.name} (turn 1)` })).toBeFocused();
  await expect(page.locator('button.reply')).toHaveCount(0);
  await page.getByLabel(`What would you say to ${plain.person.name}?`).click();
  await page.keyboard.type(mine);
  await page.getByRole('button', { name: 'Show the replies' }).click();
  let play = await begun(page, plain);
  play = await goOn(page, plain, play, 1);
  await page.getByText('How you play').click();
  await page.getByLabel('Say it yourself first').uncheck();
  while ('turn' in play.at) play = await goOn(page, plain, play, 1);
  await expect(page.locator('.told > li').first()).toContainText(`Your own words: ${mine}`);
  const { events, notes } = await stored(page);
  expect(JSON.stringify(events)).not.toContain(mine);
  expect(notes.map(({ id, text }) => [id.replace(/:[^/]*\//, ':…/'), text])).toEqual([[`said:…/0/${plain.start}`, mine]]);
  await page.goto(`${site.url}progress/`);
  await expect(page.getByRole('link', { name: `In your own words: ${plain.title}` })).toBeVisible();
});

test('own words stay with their turn, also when another choice before leads elsewhere', async ({ page, site }) => {
  // One whose first replies lead to different turns, whatever the opening.
  const forked = scenarios.find(({ id }) => id === 'mother-calls') as Scenario;
  const first = await talk(page, site.url, forked);
  const afters = available(forked, first).map(({ id }) => choose(forked, first, id));
  const [one] = afters;
  const elsewhere = afters.find(({ at }) => JSON.stringify(at) !== JSON.stringify(one?.at)) as Play;
  await say(page, forked, first, one?.history[0]?.reply ?? '');
  await page.getByText('How you play').click();
  await page.getByLabel('Say it yourself first').check();
  await page.locator('#own-words').fill('These words belong to this turn.');
  await page.getByRole('button', { name: 'Show the replies' }).click();
  await expect(page.getByRole('heading', { name: 'You say' })).toBeFocused();
  await expect(page.locator('.moment .own-said')).toContainText('These words belong to this turn.');
  await page.getByRole('button', { name: 'Go back to here (turn 1)' }).click();
  await page.getByRole('button', { name: 'Show the replies' }).click();
  await say(page, forked, first, elsewhere.history[0]?.reply ?? '');
  await expect(page.locator('#own-words')).toHaveValue('');
});

test('going back one step announces the new line and not the old one', async ({ page, site }) => {
  const first = await talk(page, site.url, plain);
  const replies = available(plain, first).map(({ id }) => id);
  await say(page, plain, first, replies[0] ?? '');
  await page.getByRole('button', { name: 'Go back to here (turn 1)' }).click();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const log = document.querySelector('[role="log"]') as HTMLElement;
    new MutationObserver(() => said.push(log.textContent ?? '')).observe(log, { childList: true, characterData: true, subtree: true });
  });
  const after = await say(page, plain, first, replies.at(-1) ?? '');
  const now = wording(plain, after);
  await expect(page.getByRole('log')).toHaveText(`${now?.seems} ${now?.who} says: ${now?.says}`);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect([...new Set(said)]).toEqual([`${now?.seems} ${now?.who} says: ${now?.says}`]);
});

test('a clock that is set back in the middle loses no reply', async ({ page, site }) => {
  const play = await goOn(page, plain, await talk(page, site.url, plain), 2);
  await page.clock.setFixedTime(new Date(Date.now() - 3 * 3600_000));
  await goOn(page, plain, play, 2);
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(page.locator('.transcript > li')).toHaveCount(4);
});

test('there is a way out at every moment, with the crisis lines where they belong', async ({ page, site }) => {
  await page.goto(address(site.url, hard));
  await expect(page.getByText('Before you begin.')).toBeVisible();
  const play = await talk(page, site.url, hard);
  await goOn(page, hard, play, 1);
  await page.getByRole('button', { name: 'Stop and take a break' }).click();
  await expect(page.getByRole('heading', { name: 'Take your time' })).toBeFocused();
  await expect(page.locator('.rest').getByRole('link', { name: /988/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Go on with the conversation' }).click();
  await expect(page.getByRole('heading', { name: `${hard.person.name} (turn 2)` })).toBeFocused();
  await page.getByRole('button', { name: 'Stop and take a break' }).click();
  await page.getByRole('link', { name: 'Leave it for today' }).click();
  await expect(page.getByRole('heading', { name: 'Practice conversations' })).toBeVisible();
  await expect(page.locator('.scenario-row', { hasText: hard.title })).toContainText('Begun');
});

test('the second half of a double click chooses nothing', async ({ page, site }) => {
  await talk(page, site.url, plain);
  await page.locator('button.reply').first().dblclick();
  await expect(page.locator('.transcript > li')).toHaveCount(1);
  // Presses are worked off in turn: when the next one has arrived, so has whatever the second half did.
  await page.locator('button.reply').first().click();
  await expect(page.locator('.transcript > li')).toHaveCount(2);
  const { events } = await stored(page);
  expect(events.filter(({ verb }) => verb === 'responded').map(({ result }) => result.step)).toEqual([0, 1]);
});

test('on paper what to try next comes first, and everything is open', async ({ page, site }) => {
  let play = await talk(page, site.url, plain, 'Talk for real');
  for (const { reply } of wayFrom(plain, play, 'worst').choices) play = await say(page, plain, play, reply);
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
  expect(await top('.try-next')).toBeGreaterThan(await top('.outcome'));
  await page.emulateMedia({ media: 'print' });
  expect(await top('.try-next')).toBeLessThan(await top('.outcome'));
  await expect(page.locator('.better .line').first()).toBeVisible();
  await expect(page.locator('.meter-table table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play it again' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Need help now?' })).toBeHidden();
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
});

test('earlier plays stand beside the newest', async ({ page, site }) => {
  for (const side of ['worst', 'best'] as const) {
    let play = await talk(page, site.url, plain, 'Talk for real');
    for (const { reply } of wayFrom(plain, play, side).choices) play = await say(page, plain, play, reply);
  }
  const table = page.getByRole('region', { name: 'Your plays' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('row', { name: /This one/ })).toContainText('went well');
  await page.goto(`${site.url}progress/`);
  await expect(page.getByRole('row', { name: new RegExp(plain.title) })).toContainText('2 plays, the best went well');
});

test('a play from another edition of the scenario stays in the record, and a new one can begin', async ({ page, site }) => {
  await goOn(page, plain, await talk(page, site.url, plain), 2);
  await page.evaluate(async () => {
    const open = indexedDB.open('rapport-record');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const store = db.transaction('events', 'readwrite').objectStore('events');
    const asked = store.getAll();
    await new Promise((resolve) => {
      asked.onsuccess = () => {
        for (const event of asked.result as { verb: string; object: string }[])
          if (event.verb === 'responded') store.put({ ...event, object: `${event.object}-that-is-gone` });
        store.transaction.oncomplete = resolve;
      };
    });
    db.close();
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Talk with the coach' })).toBeEnabled();
  await expect(page.getByText('does not fit this edition')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on where you stopped' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Talk with the coach' }).click();
  await expect(page.locator('.moment')).toBeVisible();
  expect((await stored(page)).events.filter(({ verb }) => verb === 'responded')).toHaveLength(2);
});

test('without room on the disk the conversation goes on, says that it is held, and stores it when there is room', async ({ page, site }) => {
  const room = await roomFor(page, site.url);
  await room.full();
  await page.goto(address(site.url, plain));
  await expect(page.getByRole('alert').filter({ hasText: 'There is no room left on this device' })).toBeVisible();
  await page.getByRole('button', { name: 'Talk for real' }).click();
  for (let i = 1; i <= 3; i++) {
    await page.locator('button.reply').first().click();
    await expect(page.locator('.transcript > li')).toHaveCount(i);
  }
  await expect(page.getByText('Your last answers are held in this tab only.')).toBeVisible();
  await room.enough();
  await page.getByRole('button', { name: 'Try to store them now' }).click();
  await expect(page.getByText('Your last answers are held in this tab only.')).toBeHidden();
  const { events } = await stored(page);
  expect(events.filter(({ verb }) => verb === 'responded').map(({ result }) => result.step)).toEqual([0, 1, 2]);
});

test('two tabs of one conversation stay in step, and a step is taken once', async ({ context, site }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const play = await talk(one, site.url, plain);
  await two.goto(address(site.url, plain));
  await two.getByRole('button', { name: 'Go on where you stopped' }).click();
  await goOn(one, plain, play, 2);
  await expect(two.locator('.transcript > li')).toHaveCount(2);
  await two.locator('button.reply').first().click();
  await expect(one.locator('.transcript > li')).toHaveCount(3);
});

test('with a class the room votes, talks and goes on, and nothing is recorded', async ({ page, site }) => {
  await page.goto(`${address(site.url, plain)}class/`);
  await page.getByRole('button', { name: 'Begin with the class' }).click();
  await expect(page.getByRole('heading', { name: `${plain.person.name} (turn 1)` })).toBeFocused();
  await expect(page.getByText('No reply is ahead yet.')).toBeVisible();
  const second = (await page.locator('.class-replies > li').nth(1).locator('p').first().textContent())?.replace(/^B\s*/, '');
  await page.getByLabel('Votes for A').fill('4');
  await page.getByLabel('Votes for B').fill('9');
  await page.getByRole('button', { name: 'Say what got the most votes' }).click();
  await expect(page.locator('.class-taken')).toHaveText(`You said: “${second}”`);
  await page.getByText(`What ${plain.person.name} was thinking`).click();
  await page.getByRole('button', { name: 'Choose another reply' }).click();
  await expect(page.getByLabel('Votes for B')).toHaveValue('9');
  await page.getByRole('button', { name: 'Say B' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: `${plain.person.name} (turn 2)` })).toBeFocused();
  for (let i = 0; i < 60 && (await page.locator('.class-replies').count()); i++) {
    await page.getByRole('button', { name: 'Say A' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
  }
  await expect(page.locator('.outcome')).toBeVisible();
  await expect(page.getByText('(9 of 13 votes)')).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

import { available, type Play } from '../../src/role-play/play.ts';
import type { Scenario } from '../../src/role-play/schema.ts';
import { clean } from './axe.ts';
import { begun, say, scenarios, wayFrom } from './scenario-paths.ts';
import { expect, test } from './site.ts';

/** One in which suicide is spoken of: it has everything that others have, and the crisis lines. */
const scenario = scenarios.find(({ crisis }) => crisis) as Scenario;
const address = `scenarios/${scenario.id}/`;

test('a conversation has no violation from its door to its debrief', async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto(site.url + address);
  await expect(page.getByRole('button', { name: 'Talk with the coach' })).toBeEnabled();
  await page.locator('.crisis-note summary').click();
  await clean(page, 'door, lines open');
  await page.getByLabel('Say it yourself first').check();
  await page.getByRole('button', { name: 'Talk with the coach' }).click();
  await clean(page, 'own words first');
  await page.getByRole('button', { name: 'Show the replies' }).click();
  let play: Play = await begun(page, scenario);
  play = await say(page, scenario, play, available(scenario, play)[0]?.id ?? '');
  await page.getByRole('button', { name: 'Show the replies' }).click();
  for (const summary of await page.locator('.talk-side summary').all()) await summary.click();
  await clean(page, 'talking, everything beside it open');
  await page.getByLabel('Say it yourself first').uncheck();
  await page.getByRole('button', { name: /Go back to here/ }).click();
  await clean(page, 'gone back');
  await page.getByRole('button', { name: 'Return to where you were' }).click();
  await page.getByRole('button', { name: 'Stop and take a break' }).click();
  await clean(page, 'a break');
  await page.getByRole('button', { name: 'Go on with the conversation' }).click();
  while ('turn' in play.at) play = await say(page, scenario, play, available(scenario, play).at(-1)?.id ?? '');
  await clean(page, 'debrief');
  for (const summary of await page.locator('.debrief summary').all()) await summary.click();
  await clean(page, 'debrief, everything open');
  await page.getByRole('button', { name: 'Play it again' }).click();
  await clean(page, 'door after a play');
  await page.getByRole('button', { name: 'Talk for real' }).click();
  play = await begun(page, scenario);
  for (const { reply } of wayFrom(scenario, play, 'worst').choices) play = await say(page, scenario, play, reply);
  await clean(page, 'debrief with earlier plays');
});

test('class mode has no violation', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.goto(`${site.url}${address}class/`);
  await clean(page, 'class, before');
  await page.getByRole('button', { name: 'Begin with the class' }).click();
  await clean(page, 'class, voting');
  await page.getByRole('button', { name: 'Say A' }).click();
  for (const summary of await page.locator('.class-pause summary').all()) await summary.click();
  await clean(page, 'class, talking');
  for (let i = 0; i < 60 && (await page.getByRole('button', { name: 'Go on' }).count()); i++) {
    await page.getByRole('button', { name: 'Go on' }).click();
    const next = page.getByRole('button', { name: 'Say A' });
    if (await next.count()) await next.click();
  }
  await clean(page, 'class, ending');
});

for (const width of [320, 390])
  test(`at ${width} px nothing scrolls sideways, and the replies can be reached`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(site.url + address);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Talk with the coach' }).click();
    let play: Play = await begun(page, scenario);
    expect(await sideways()).toBeLessThanOrEqual(0);
    while ('turn' in play.at) play = await say(page, scenario, play, available(scenario, play)[0]?.id ?? '');
    for (const summary of await page.locator('.debrief summary').all()) await summary.click();
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.goto(`${site.url}${address}class/`);
    await page.getByRole('button', { name: 'Begin with the class' }).click();
    expect(await sideways()).toBeLessThanOrEqual(0);
  });

test('with reduced motion and forced colors the conversation keeps its edges', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(site.url + address);
  await page.getByRole('button', { name: 'Talk with the coach' }).click();
  const reply = page.locator('button.reply').first();
  expect(await reply.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
  expect(await reply.evaluate((one) => getComputedStyle(one).transitionDuration)).toBe('0s');
  await reply.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');
});

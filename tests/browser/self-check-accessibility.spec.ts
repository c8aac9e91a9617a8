import { clean } from './axe.ts';
import { address, allAt, answerAll, begin, instruments, keepFirst, keepWho5, openSelfChecks, own, passphrase, unlock, who5 } from './self-checks.ts';
import { expect, test } from './site.ts';

test('no violation from the list to the result of our own check-in', async ({ page, site }) => {
  test.setTimeout(180_000);
  await openSelfChecks(page, site.url);
  await page.getByText('Who could see what').click();
  await clean(page, 'list');
  await page.getByRole('listitem').filter({ hasText: own.title }).getByRole('button').click();
  await clean(page, 'about');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('[name="item-1"]').nth(2).check();
  await clean(page, 'statements');
  await page.reload();
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 3), 'a note');
  await page.locator('.next-cards + p + details > summary').click();
  await clean(page, 'result');
  await page
    .getByRole('button', { name: /^Put this step/ })
    .first()
    .click();
  await page.getByLabel('When', { exact: false }).first().fill('Friday comes');
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await clean(page, 'keeping, a passphrase asked for');
});

test('no violation in an answer sheet, its result, and what is kept', async ({ page, site }) => {
  test.setTimeout(240_000);
  await openSelfChecks(page, site.url);
  await page.getByRole('listitem').filter({ hasText: who5.title }).getByRole('button').click();
  await clean(page, 'about a sheet');
  await page.getByRole('button', { name: 'I have the form: begin' }).click();
  await clean(page, 'sheet');
  await answerAll(page, who5, { 1: 2, 2: 3 });
  await clean(page, 'result without scores');
  await page.getByRole('button', { name: 'Change an answer' }).click();
  await answerAll(page, who5, allAt(who5, 1));
  await clean(page, 'result');
  await keepFirst(page);
  await keepWho5(page, 4);
  await page.getByRole('button', { name: 'All self-checks' }).first().click();
  await begin(page, own);
  await answerAll(page, own, allAt(own, 1));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'See how it goes over time' }).click();
  for (const summary of await page.locator('.vault-settings summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Erase everything kept' }).click();
  await clean(page, 'kept, everything open');
  await page.reload();
  await expect(page.getByText('Something is kept on this device. It is locked.')).toBeVisible();
  await unlock(page, `${passphrase} no`);
  await expect(page.getByText('That is not the passphrase.')).toBeVisible();
  await clean(page, 'locked, wrong passphrase');
});

test('no violation when covered', async ({ page, site }) => {
  await page.clock.install();
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await page.clock.runFor(5 * 60_000 + 2_000);
  await expect(page.getByRole('heading', { name: 'Covered' })).toBeFocused();
  await page.clock.resume();
  await clean(page, 'covered');
});

const dangers = instruments.flatMap((instrument) =>
  instrument.crisis.flatMap(({ item, from }) =>
    instrument.responses.map(({ value }, place) => ({ instrument, item, value, place, opens: value >= from, name: `${instrument.id} item ${item}` })),
  ),
);

test('there is an answer that opens the crisis panel', () => {
  expect(dangers.filter(({ opens }) => opens).length).toBeGreaterThan(0);
});

for (const { instrument, item, value, place, opens, name } of dangers)
  test(`${name}: the answer ${value} ${opens ? 'opens the crisis panel at once, by keyboard and for a screen reader' : 'opens nothing'}`, async ({
    page,
    site,
  }) => {
    await openSelfChecks(page, site.url);
    await begin(page, instrument);
    if (instrument.kind === 'own')
      for (const [part, { id }] of instrument.subscales.entries()) {
        await expect(page.getByRole('heading', { name: new RegExp(`^Part ${part + 1} of`) })).toBeFocused();
        if (instrument.items.some((one) => one.item === item && one.subscale === id)) break;
        await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
      }
    const radio = page.locator(`[name="item-${item}"]`).nth(place);
    await radio.focus();
    await page.keyboard.press('Space');
    const panel = page.getByRole('dialog', { name: 'You do not have to carry this alone' });
    if (!opens) {
      await expect(radio).toBeChecked();
      // What the answer brings on screen comes all at once: this is there, so the panel would be.
      await expect(page.getByRole('button', { name: /^Take this answer back/ })).toBeVisible();
      await expect(panel).toHaveCount(0);
      return;
    }
    await expect(panel).toBeVisible();
    await expect(panel.getByRole('heading')).toBeFocused();
    await expect(panel).toHaveAccessibleDescription(/Support and treatment work/);
    // A modal dialog: what is behind it is out of reach of keyboard and screen reader.
    expect(await page.evaluate(() => document.querySelector('dialog.crisis-panel')?.matches(':modal'))).toBe(true);
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - dialog "You do not have to carry this alone":
        - heading "You do not have to carry this alone" [level=2]
        - paragraph: /Thank you for answering honestly/
        - paragraph: "Somebody is there for you now:"
        - list:
          - listitem:
            - strong: 988 Suicide & Crisis Lifeline
            - link "Call 988"
            - link "Text 988"
          - listitem:
            - strong: Emergency services
            - link "Call 911"
    `);
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('link').first()).toBeFocused();
    await clean(page, 'crisis panel');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(radio).toBeFocused();
    await page.getByRole('button', { name: 'Show the lines again' }).press('Enter');
    await panel.getByRole('button', { name: 'Go on with the self-check' }).press('Enter');
    await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'See what helps' }).press('Enter');
    // On the result it stands before anything else.
    await expect(page.locator('.self-checks h2 + *')).toHaveClass('crisis-first');
    await expect(page.getByRole('region', { name: 'You do not have to carry this alone' }).getByRole('link', { name: 'Call 988' })).toBeVisible();
    await expect(page.locator('.next-cards').first()).toContainText('Tell one person today');
  });

const [first] = dangers.filter(({ opens }) => opens);
if (first)
  test('a heavier answer opens the crisis panel again, a lighter one does not, and the page never covers it', async ({ page, site }) => {
    const { instrument, item, place } = first;
    await page.clock.install();
    await openSelfChecks(page, site.url);
    await begin(page, instrument);
    if (instrument.kind === 'own')
      for (const { id } of instrument.subscales) {
        if (instrument.items.some((one) => one.item === item && one.subscale === id)) break;
        await page.getByRole('button', { name: 'Next', exact: true }).click();
        await page.clock.runFor(100);
      }
    const panel = page.getByRole('dialog', { name: 'You do not have to carry this alone' });
    const goOn = panel.getByRole('button', { name: 'Go on with the self-check' });
    const radio = (at: number) => page.locator(`[name="item-${item}"]`).nth(at);
    await radio(place).check();
    await page.clock.runFor(20 * 60_000);
    await expect(panel).toBeVisible();
    await goOn.click();
    await radio(place + 1).check();
    await expect(panel).toBeVisible();
    await goOn.click();
    await radio(place).check();
    await expect(panel).toHaveCount(0);
    // Covered, the lines are still there.
    await page.clock.runFor(5 * 60_000 + 2_000);
    await expect(page.getByRole('heading', { name: 'Covered' })).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Call 988' })).toBeVisible();
  });

test('kept answers that suggest danger come with the lines, and so does the note', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 3), 'a note');
  await page.getByRole('button', { name: 'Change an answer' }).click();
  await expect(page.getByLabel(own.freeNote?.label ?? '')).toHaveValue('a note');
  await expect(page.locator('main').getByRole('link', { name: 'Call 988' })).toBeVisible();
  await page.getByRole('button', { name: 'See what helps' }).click();
  await keepFirst(page);
  await page.getByRole('button', { name: 'See how it goes over time' }).click();
  await expect(page.getByRole('region', { name: 'You do not have to carry this alone' })).toBeVisible();
});

test('what is typed is not sent to be checked or completed', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 0));
  const fields = [page.getByLabel('When', { exact: false }).first(), page.getByLabel('then I')];
  for (const field of fields) await expect(field).toHaveJSProperty('spellcheck', false);
  await page.getByRole('button', { name: 'Change an answer' }).click();
  const note = page.getByLabel(own.freeNote?.label ?? '');
  await expect(note).toHaveJSProperty('spellcheck', false);
  await expect(note).toHaveAttribute('autocomplete', 'off');
});

test('the focus is never lost', async ({ page, site }) => {
  test.setTimeout(120_000);
  const focused = () => page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
  const still = async (after: string) => expect.poll(focused, after).not.toBe('BODY');
  await openSelfChecks(page, site.url);
  await begin(page, who5);
  await still('beginning');
  await answerAll(page, who5, allAt(who5, 1));
  await still('the result');
  await page.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(page.getByText('How should it be locked?')).toBeFocused();
  await page.getByLabel('Your passphrase').fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept, and encrypted.')).toBeVisible();
  await still('keeping');
  await page.getByRole('button', { name: 'See how it goes over time' }).press('Enter');
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .press('Enter');
  await still('asking whether to remove');
  await page.getByRole('button', { name: 'Yes, remove it' }).press('Enter');
  await still('removing');
  await page.getByRole('button', { name: 'Lock now' }).press('Enter');
  await still('locking');
  await page.getByLabel('Open with your passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await still('opening');
  await page.getByRole('button', { name: 'Erase everything kept' }).press('Enter');
  await page.getByRole('button', { name: 'Erase it now' }).press('Enter');
  await expect(page.getByText('Erased. Nothing is kept on this device.')).toBeVisible();
  await still('erasing');
});

test('the numbers of a form can be typed, each leading to the next, and the result follows by keyboard', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await begin(page, who5);
  await expect(page.getByRole('heading', { name: who5.title })).toBeFocused();
  await page.locator('[name="item-1"]').first().focus();
  await page.keyboard.type('31425');
  await expect(page.getByText('5 of 5 answered')).toBeVisible();
  for (const [i, value] of [3, 1, 4, 2, 5].entries()) await expect(page.locator(`[name="item-${i + 1}"]`).nth(value)).toBeChecked();
  await expect(page.getByRole('button', { name: 'See the result' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: who5.title })).toBeFocused();
  // (3 + 1 + 4 + 2 + 5) * 4
  await expect(page.getByText('Percentage index: 60 on a scale from 0 to 100.')).toBeVisible();
  await expect(page.getByRole('img', { name: /with a mark at 60/ })).toBeVisible();
});

test('an answer that is taken back leaves the focus at its item', async ({ page, site }) => {
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await page.locator('[name="item-2"]').nth(4).check();
  await page.getByRole('button', { name: /^Take this answer back/ }).press('Enter');
  await expect(page.locator('[name="item-2"]').first()).toBeFocused();
  await expect(page.locator('[name="item-2"]:checked')).toHaveCount(0);
});

for (const width of [320, 390])
  test(`at ${width} px nothing scrolls sideways`, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 700 });
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await openSelfChecks(page, site.url);
    await page.getByText('Who could see what').click();
    expect(await sideways()).toBeLessThanOrEqual(0);
    for (const instrument of instruments) {
      await page.getByRole('listitem').filter({ hasText: instrument.title }).getByRole('button').click();
      expect(await sideways(), instrument.id).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: /^(Begin|I have the form: begin)$/ }).click();
      expect(await sideways(), instrument.id).toBeLessThanOrEqual(0);
      await answerAll(page, instrument, allAt(instrument, 1));
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await sideways(), instrument.id).toBeLessThanOrEqual(0);
      await page
        .getByRole('button', { name: /^(All self-checks|Done, keep nothing)$/ })
        .last()
        .click();
    }
  });

test('on paper there is the result without buttons, or the plan alone', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', document.documentElement.dataset.print ?? 'all');
  });
  await openSelfChecks(page, site.url);
  await begin(page, own);
  await answerAll(page, own, allAt(own, 3));
  await page.getByLabel('When', { exact: false }).first().fill('Friday comes');
  await page.getByLabel('then I').fill('leave at five');
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What may help next' })).toBeVisible();
  const sentence = page.getByRole('listitem').filter({ hasText: 'When Friday comes, then I leave at five.' });
  await expect(sentence).toBeVisible();
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
  await expect(page.getByRole('link', { name: 'Leave this page' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print my plan' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'plan');
  await page.evaluate(() => {
    document.documentElement.dataset.print = 'plan';
  });
  await page.emulateMedia({ media: 'print' });
  await expect(sentence).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What may help next' })).toBeHidden();
  expect(page.url()).toBe(site.url + address);
});

import Papa from 'papaparse';
import { press, tabTo } from './answering.ts';
import { accept, assign, handIn, playThrough, sentBy, takeTest } from './assigning.ts';
import { clean } from './axe.ts';
import { fortyNames, lessonsOf, type MadeFile, makeDistrict, passphrase, together } from './district.ts';
import { newProfile, removeProfile, roomFor, startBrowser } from './own-browser.ts';
import { savedBy } from './saved-file.ts';
import { anotherBrowser, expect, test } from './site.ts';
import { bringBackup, bringIn, openView, openWorkspace, restore } from './workspace.ts';

const stigma = 'Stigma: what it does and what changes it';

const small = [{ object: 'lesson:stigma/words' }, { object: 'quiz:stigma/test', passMark: 80 }, { object: 'scenario:these-people' }];

/** A district of forty with everything that can be asked for, and the files that came back. */
async function fullDistrict() {
  const groups = Object.fromEntries(fortyNames.map((name, i) => [name, i < 18 ? 'North office' : i < 36 ? 'South office' : 'Night team']));
  const items = [
    { object: 'quiz:crisis-and-referral/pre-test' },
    ...lessonsOf('crisis-and-suicide-safety').map((object) => ({ object })),
    { object: 'quiz:crisis-and-suicide-safety/test', passMark: 80 },
    { object: 'scenario:after-the-hospital' },
    { object: 'quiz:crisis-and-referral/post-test' },
  ];
  const people = fortyNames.map((name, i) => ({ name, ...(i % 13 === 12 ? {} : { progress: i % 7 === 6 ? 0.6 : 1 }) }));
  const district = await makeDistrict({ title: 'Crisis and referral, fall', items, people, groups, due: -3, validMonths: 12 });
  const files = await Promise.all(people.filter(({ progress }) => progress).map((person, i) => district.fileOf(person, 4 + (i % 20))));
  return { district, files };
}

test('the whole loop between two browsers: assigned, accepted, done, returned, in the table, and in a spreadsheet', async ({
  browser,
  page: trainer,
  context,
  site,
}) => {
  test.setTimeout(150_000);
  const officer = await anotherBrowser(browser, site.url);
  const sent = [sentBy(context), sentBy(officer.context)];
  const roster = ["Mia D'Angelo", '=HYPERLINK("http://example.org")', 'محمد الأحمد'];
  await assign(trainer, site.url, {
    title: 'Spring training',
    part: stigma,
    ticks: [/^Words in the file/, /^Conversation: These people/, /^Module test/],
    roster,
  });
  const links = Papa.parse<string[]>((await savedBy(trainer.getByRole('button', { name: 'Save all links as CSV' }))).text.slice(1), {
    skipEmptyLines: true,
  });
  expect(links.data).toHaveLength(roster.length + 1);
  await accept(officer.page, links.data[1]?.[1] as string);
  await officer.page.goto(`${site.url}modules/stigma/words/`);
  await officer.page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(officer.page.getByRole('button', { name: '✓ Marked as read' })).toBeVisible();
  await playThrough(officer.page, site.url, 'these-people');
  await takeTest(officer.page, `${site.url}modules/stigma/test/`, true);
  const text = await handIn(officer.page, site.url);
  expect(officer.found).toEqual([]);
  await officer.context.close();

  await openWorkspace(trainer, site.url);
  await expect(trainer.locator('.todo')).toContainText('3 learners have not returned a file');
  await bringIn(trainer, [{ name: 'mia.json', text }]);
  await expect(trainer.getByText('1 file accepted.')).toBeFocused();
  const line = trainer.locator('.learner-table tbody tr', { hasText: "Mia D'Angelo" });
  await expect(line).toContainText('Done');
  await expect(line).toContainText('100%');
  await expect(line).toContainText('1 of 1');
  await expect(line).toContainText('✓ well');
  await expect(trainer.locator('.learner-table tbody tr')).toHaveCount(3);
  // A name in a script from the right stays apart from what stands beside it.
  await expect(trainer.locator('.learner-table bdi', { hasText: 'محمد' })).toBeVisible();

  await openView(trainer, 'Report and export');
  const { name, bytes, text: csv } = await savedBy(trainer.getByRole('button', { name: 'Learners as CSV' }));
  expect(name).toMatch(/^rapport-learners-\d{4}-\d\d-\d\d\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const raw = csv.slice(1);
  expect(raw).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  expect(raw.endsWith('\r\n')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(raw, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map(({ Learner }) => Learner).sort()).toEqual(['\'=HYPERLINK("http://example.org")', "Mia D'Angelo", 'محمد الأحمد'].sort());
  const mia = data.find(({ Learner }) => Learner === "Mia D'Angelo");
  expect(mia).toMatchObject({ State: 'Done', Overdue: 'no', Score: '1', 'Attempts in all': '2' });
  expect(Object.entries(mia ?? {}).find(([key]) => key.endsWith('module test: score'))?.[1]).toBe('1');

  const requests = sent.flat().join('\n');
  for (const part of ['assign/', 'trainer/', 'modules/stigma/test/']) expect(requests).toContain(`${site.url}${part} `);
  for (const secret of ['Mia', 'Angelo', 'محمد', 'Spring', 'share', 'passed', 'eyJ', '#']) expect(requests).not.toContain(secret);
});

test('files that are altered, foreign, edited or no files are refused with a reason; twice and older ones do no harm', async ({ page, site }) => {
  test.setTimeout(90_000);
  // Ana passes both times: of files in which everything is done the newest counts.
  const ana = { name: 'Ana Ruiz', ability: 3 };
  const people = [ana, { name: 'Ben O’Connor' }];
  const here = await makeDistrict({ title: 'Stigma', items: small, people, due: 5 });
  const elsewhere = await makeDistrict({ title: 'Other', items: small, people }, 5);
  const unsent = await makeDistrict({ title: 'Never sent', items: small, people, keys: here.keys }, 6);
  const [newer, older, ben] = [await here.fileOf(ana, 1), await here.fileOf(ana, 9), await here.fileOf({ name: 'Ben O’Connor' }, 2)];
  const edited = await here.fileOf({ name: 'Eve' }, 2, (events) =>
    events.map(
      (event) =>
        ('share' in event.result && event.object === 'quiz:stigma/test'
          ? { ...event, verb: 'passed', result: { ...event.result, share: 0.95 } }
          : event) as typeof event,
    ),
  );
  const at = ben.text.indexOf('"jwe":"') + 900;
  const altered: MadeFile = { name: 'altered.json', text: `${ben.text.slice(0, at)}${ben.text[at] === 'A' ? 'B' : 'A'}${ben.text.slice(at + 1)}` };
  await openWorkspace(page, site.url);
  await restore(page, here.contents);
  await bringIn(page, [
    newer,
    older,
    newer,
    ben,
    altered,
    edited,
    await elsewhere.fileOf({ name: 'Fay' }, 1),
    await unsent.fileOf({ name: 'Gus' }, 1),
    { name: 'newer.json', text: ben.text.replace('"schema":1', '"schema":9') },
    { name: 'photo.jpg', text: '\u0000\u0001' },
  ]);
  await expect(page.getByText('2 files accepted, 1 older than one that is here, kept but not counted, 1 here already, 6 refused.')).toBeFocused();
  const reason = (file: string) => page.locator('.side-panel tr', { hasText: file });
  await expect(reason('altered.json')).toContainText('damaged or changed');
  await expect(reason('Eve')).toContainText('The score and the answers do not agree');
  await expect(reason('Eve')).toContainText('module test');
  await expect(reason('Fay')).toContainText('another trainer’s workspace');
  await expect(reason('Gus')).toContainText('did not send');
  await expect(reason('newer.json')).toContainText('newer version');
  await expect(reason('photo.jpg')).toContainText('no completion file');
  await clean(page, 'refused files');

  // Both files of Ana are there, and the newer one counts.
  await page.locator('.learner-table').getByRole('button', { name: 'Ana Ruiz' }).click();
  await expect(page.getByRole('heading', { name: 'Files of Ana Ruiz' })).toBeFocused();
  const files = page.locator('.side-panel', { hasText: 'Files of Ana' }).locator('tbody tr');
  await expect(files).toHaveCount(2);
  await expect(files.nth(0)).toContainText('yes');
  await expect(files.nth(1)).toContainText('no, kept only');
  await page.getByRole('button', { name: 'Remove these files' }).click();
  await page.getByRole('button', { name: 'Yes, remove them' }).click();
  await expect(page.locator('.learner-table tbody tr', { hasText: 'Ana Ruiz' })).toContainText('Not returned');
  await page.reload();
  await expect(page.locator('.learner-table tbody tr', { hasText: 'Ana Ruiz' })).toContainText('Not returned');
  await expect(page.locator('.learner-table tbody tr', { hasText: 'Ben O’Connor' })).not.toContainText('Not returned');
});

test('a full disk loses no file that is here, and says which were not stored', async ({ site }) => {
  test.setTimeout(90_000);
  const people = [{ name: 'Ana Ruiz' }, { name: 'Ben O’Connor' }];
  const here = await makeDistrict({ title: 'Stigma', items: small, people });
  const files = [await here.fileOf(people[0] as { name: string }, 1), await here.fileOf(people[1] as { name: string }, 1)];
  const profile = newProfile();
  const first = await startBrowser(profile);
  const before = await first.newPage();
  await openWorkspace(before, site.url);
  await restore(before, here.contents);
  await first.close();

  // The browser keeps for a while what room it has found, so the disk is full before it starts.
  const second = await startBrowser(profile);
  const page = await second.newPage();
  const room = await roomFor(page, site.url);
  await room.full();
  await openWorkspace(page, site.url);
  await bringIn(page, files);
  await expect(page.getByText('2 not stored.')).toBeFocused();
  await expect(page.locator('.side-panel')).toContainText('no room to store it');
  await expect(page.locator('.todo')).toContainText('2 learners have not returned a file');
  await room.enough();
  await expect(async () => {
    await bringIn(page, files);
    await expect(page.getByText('2 files accepted.')).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
  await second.close();
  removeProfile(profile);
});

test('without the answer keys what is here stays in sight, and no file is taken in unchecked', async ({ browser, site }) => {
  const people = [{ name: 'Ana Ruiz' }, { name: 'Ben O’Connor' }];
  const here = await makeDistrict({ title: 'Stigma', items: small, people });
  const [ana, ben] = [await here.fileOf({ name: 'Ana Ruiz' }, 1), await here.fileOf({ name: 'Ben O’Connor' }, 1)];
  const context = await browser.newContext();
  const page = await context.newPage();
  await openWorkspace(page, site.url);
  await restore(page, here.contents);
  await bringIn(page, [ana]);
  await expect(page.getByText('1 file accepted.')).toBeVisible();
  await context.route('**/answers/**', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'The answer keys could not be loaded' })).toBeVisible();
  await expect(page.locator('.learner-table tbody tr', { hasText: 'Ana Ruiz' })).not.toContainText('Not returned');
  await bringIn(page, [ben]);
  await expect(page.locator('.result-words').first()).toContainText('nothing can be scored again');
  await expect(page.locator('.learner-table tbody tr', { hasText: 'Ben' })).toContainText('Not returned');
  await context.unroute('**/answers/**');
  await bringIn(page, [ben]);
  await expect(page.getByText('1 file accepted.')).toBeVisible();
  await context.close();
});

test('a workspace moves to another browser in a sealed backup; wrong, damaged and foreign ones change nothing; erasing erases', async ({
  browser,
  page,
  site,
}) => {
  test.setTimeout(120_000);
  const people = [{ name: 'Ana Ruiz' }, { name: 'Zoë' }];
  const here = await makeDistrict({ title: 'Stigma', items: small, people });
  const other = await makeDistrict({ title: 'Other', items: small, people }, 3);
  const file = await here.fileOf({ name: 'Ana Ruiz' }, 1);
  const late = await here.fileOf({ name: 'Zoë' }, 1);
  await openWorkspace(page, site.url);
  await restore(page, here.contents);
  await bringIn(page, [file]);
  await expect(page.getByText('1 file accepted.')).toBeVisible();
  await page.getByText('Save a backup', { exact: true }).first().click();
  await page.getByLabel('Passphrase for the backup').fill('too short');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect(page.getByText('Use at least 15 characters.')).toBeVisible();
  await page.getByLabel('Passphrase for the backup').fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(`${passphrase}!`);
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect(page.getByText('The two passphrases differ.')).toBeVisible();
  await page.getByLabel('The same passphrase again').fill(passphrase);
  const { name, text } = await savedBy(page.getByRole('button', { name: 'Save a backup' }));
  expect(name).toMatch(/^rapport-workspace-\d{4}-\d\d-\d\d\.json$/);
  expect(text).not.toContain('Ruiz');

  const second = await anotherBrowser(browser, site.url);
  const there = second.page;
  await openWorkspace(there, site.url);
  const bring = async (text: string, word: string) => {
    await there.getByLabel('Backup file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await there.getByLabel('Its passphrase').fill(word);
    await there.getByRole('button', { name: 'Restore the backup' }).click();
  };
  await bring(text, 'another passphrase');
  await expect(there.getByText('The passphrase does not open this backup.')).toBeVisible();
  await bring(text.replace(/"jwe":"(.{500})./, '"jwe":"$1'), passphrase);
  await expect(there.getByText('The file is damaged')).toBeVisible();
  await bring(text.slice(0, 300), passphrase);
  await expect(there.getByText('This is not a backup of a workspace.')).toBeVisible();
  await bring(text.replace('"schema":1', '"schema":2'), passphrase);
  await expect(there.getByText('made by a newer version')).toBeVisible();
  await expect(there.getByRole('heading', { name: 'Nothing sent yet' })).toBeVisible();
  await bring(text, passphrase);
  await expect(there.getByText('Restored: 1 assignment and 1 completion file.')).toBeVisible();
  await expect(there.locator('.learner-table tbody tr', { hasText: 'Ana Ruiz' })).not.toContainText('Not returned');
  // The keys came along: a file that was still on its way opens here. Bringing the backup in again does no harm.
  await bringIn(there, [late]);
  await expect(there.getByText('1 file accepted.')).toBeVisible();
  await bring(text, passphrase);
  // The words are those of the first time; the passphrase is taken out of its field once it is done.
  await expect(there.getByLabel('Its passphrase')).toHaveValue('');
  await expect(there.getByText('Restored: 1 assignment and 1 completion file.')).toBeVisible();
  await expect(there.locator('.learner-table tbody tr', { hasText: 'Zoë' })).not.toContainText('Not returned');
  // The backup of another workspace has other keys, and would shut this one's files out.
  await bringBackup(there, other.contents);
  await expect(there.getByText('This browser has another workspace')).toBeVisible();
  await expect(there.locator('.learner-table tbody tr')).toHaveCount(2);

  await there.getByText('Erase the workspace', { exact: true }).first().click();
  await there.getByRole('button', { name: 'Erase the workspace' }).click();
  await expect(there.getByText('Type the word erase first.')).toBeVisible();
  await there.getByLabel('Type the word erase to confirm').fill('erase');
  await there.getByRole('button', { name: 'Erase the workspace' }).click();
  await expect(there.getByText('The workspace is erased.')).toBeVisible();
  await there.reload();
  await expect(there.getByRole('heading', { name: 'Nothing sent yet' })).toBeVisible();
  expect(second.found).toEqual([]);
  await second.context.close();
});

test('a district of forty: every view is accessible, small groups are hidden in each, certificates and report come out', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(240_000);
  const { district, files } = await fullDistrict();
  await openWorkspace(page, site.url);
  await clean(page, 'empty workspace');
  await restore(page, together([district.contents]));
  await page.setViewportSize({ width: 1280, height: 900 });
  await bringIn(page, files);
  await expect(page.getByText(`${files.length} files accepted.`)).toBeVisible();
  await expect(page.locator('.todo')).toContainText(/\d+ learners are overdue: .+ and \d+ more/);
  await clean(page, 'learners');

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Show only these' }).click();
  const rows = page.locator('.learner-table tbody tr');
  const late = Number(/(\d+) learners are overdue/.exec((await page.locator('.todo').textContent()) ?? '')?.[1]);
  // Three have returned nothing, five of the others not everything.
  expect(late).toBeGreaterThanOrEqual(8);
  await expect(rows).toHaveCount(late);
  await expect(rows.filter({ hasNot: page.locator('.late') })).toHaveCount(0);

  await openView(page, 'Groups');
  const night = page.locator('.results tbody tr', { hasText: 'Night team' });
  await expect(night).toContainText('too few');
  // Its four people would be the difference between all and the two others: one of those is hidden as well.
  await expect(page.locator('.results tbody tr', { hasText: 'too few' })).toHaveCount(2);
  await clean(page, 'groups');
  await page.setViewportSize({ width: 1280, height: 900 });
  const hidden = (await page.locator('.results tbody tr', { hasText: 'too few' }).locator('th').allTextContents()).sort();

  await openView(page, 'Questions');
  await expect(page.getByRole('columnheader', { name: 'Tells apart' }).first()).toBeVisible();
  await page.getByText('Every choice').first().click();
  await expect(page.getByText('left open').or(page.getByText('not right')).first()).toBeVisible();
  await clean(page, 'questions');
  expect(hidden).toHaveLength(2);
  const shares = page.locator('.questions-table .share-cell');
  for (const group of hidden) {
    await page.getByLabel('Figures for').selectOption('*');
    await expect(shares.first()).toBeVisible();
    await page.getByLabel('Figures for').selectOption(group);
    await expect(shares).toHaveCount(0);
    await expect(page.locator('.questions-table').getByText('too few').first()).toBeVisible();
  }
  await page.getByLabel('Figures for').selectOption('*');

  await openView(page, 'Conversations');
  await expect(page.getByRole('img', { name: /^First play: \d+ went well/ })).toBeVisible();
  await clean(page, 'conversations');
  await openView(page, 'Before and after');
  await expect(page.getByRole('img', { name: /A line for each learner/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Effect size d \d\.\d\d/ })).toBeVisible();
  await page.getByText('Every pair of results').click();
  await clean(page, 'before and after');
  await page.getByLabel('Figures for').selectOption('Night team');
  await expect(page.getByText('Shown from 5 learners with both tests on')).toBeVisible();

  await openView(page, 'Certificates');
  await clean(page, 'certificates');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Sign the certificates' }).click();
  await expect(page.getByText(/\d+ certificates are signed/)).toBeVisible();
  const [sheet] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: /^Open certificates 1 to/ }).click()]);
  const signed = Number(/(\d+) certificates are signed/.exec((await page.locator('.results .result-words').textContent()) ?? '')?.[1]);
  await expect(sheet.locator('.certificate')).toHaveCount(signed);
  await expect(sheet.locator('.certificate').first()).toContainText('Jordan Ellis');
  await sheet.close();

  await openView(page, 'Report and export');
  await expect(page.getByText(/\d+ of 40 learners done/)).toBeVisible();
  await page.getByLabel('Print the list of learners as well').check();
  await expect(page.getByRole('row', { name: /^Ana Ruiz/ })).toBeVisible();
  await clean(page, 'report');
  const json = JSON.parse((await savedBy(page.getByRole('button', { name: 'Everything as JSON' }))).text) as { format: string; learners: unknown[] };
  expect(json).toMatchObject({ format: 'rapport-results', schema: 1 });
  expect(json.learners).toHaveLength(40);
  const questions = Papa.parse<Record<string, string>>((await savedBy(page.getByRole('button', { name: 'Questions as CSV' }))).text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(questions.errors).toEqual([]);
  expect(questions.data.length).toBeGreaterThan(40);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Bring in completion files' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Learners as CSV' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'How the scores are spread' })).toBeVisible();
});

test('groups are written by the trainer, and hold in the table', async ({ page, site }) => {
  const people = Array.from({ length: 12 }, (_, i) => ({ name: `Person ${i + 1}` }));
  const here = await makeDistrict({ title: 'Stigma', items: small, people });
  await openWorkspace(page, site.url);
  await restore(page, here.contents);
  await openView(page, 'Groups');
  await page.getByText('Put people into groups').click();
  await page.getByLabel('Names and groups').fill('Person 1 North');
  await page.getByRole('button', { name: 'Keep these groups' }).click();
  await expect(page.getByText('These lines have no comma: 1.')).toBeVisible();
  await page.getByLabel('Names and groups').fill(people.map(({ name }, i) => `${name.toUpperCase()}, ${i < 6 ? 'North' : 'South'}`).join('\n'));
  await page.getByRole('button', { name: 'Keep these groups' }).click();
  await expect(page.getByText('12 people are in their groups now.')).toBeVisible();
  await expect(page.locator('.results tbody tr', { hasText: 'North' })).toContainText('6');
  await openView(page, 'Learners');
  await page
    .locator('.filters')
    .getByRole('combobox', { name: /^Group/ })
    .selectOption('South');
  await expect(page.locator('.learner-table tbody tr')).toHaveCount(6);
});

test('by keyboard: sort, find, open a learner’s files and come back, change the view', async ({ page, site }) => {
  test.setTimeout(60_000);
  const people = Array.from({ length: 8 }, (_, i) => ({ name: `Person ${i + 1}` }));
  const here = await makeDistrict({ title: 'Stigma', items: small, people });
  const files = await Promise.all(people.slice(0, 6).map((person) => here.fileOf(person, 1)));
  await openWorkspace(page, site.url);
  await restore(page, here.contents);
  await bringIn(page, files);
  await expect(page.getByText('6 files accepted.')).toBeFocused();
  const score = page.locator('.learner-table').getByRole('button', { name: 'Score', exact: true });
  await tabTo(page, score);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'descending');
  await expect(score).toBeFocused();
  const person = page.locator('.learner-table').getByRole('button', { name: 'Person 3', exact: true });
  await tabTo(page, person);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Files of Person 3' })).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Close', exact: true }).last(), 'keyboard');
  await expect(person).toBeFocused();
  await press(page, page.locator('.views').getByRole('button', { name: 'Questions' }), 'keyboard');
  await expect(page.getByRole('columnheader', { name: 'Points earned' })).toBeVisible();
});

for (const width of [320, 390, 640])
  test(`at ${width} pixels nothing but tables scrolls sideways`, async ({ page, site }) => {
    test.setTimeout(90_000);
    const people = fortyNames.slice(0, 8).map((name) => ({ name }));
    const items = [{ object: 'quiz:crisis-and-referral/pre-test' }, ...small, { object: 'quiz:crisis-and-referral/post-test' }];
    const here = await makeDistrict({ title: 'Everything about stigma, with a title that is longer than most', items, people, due: -1 });
    const files = await Promise.all(people.slice(0, 6).map((person) => here.fileOf(person, 1)));
    await page.setViewportSize({ width, height: 800 });
    await openWorkspace(page, site.url);
    await restore(page, here.contents);
    await bringIn(page, [...files, { name: 'a-very-long-file-name-without-any-space-in-it-whatsoever-000000001.json', text: 'x' }]);
    await expect(page.getByText(/6 files accepted/)).toBeVisible();
    for (const view of ['Learners', 'Groups', 'Questions', 'Conversations', 'Before and after', 'Certificates', 'Report and export']) {
      await openView(page, view);
      await page.locator('.results details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBeLessThanOrEqual(0);
    }
    // The name stays in sight when the table is scrolled.
    await openView(page, 'Learners');
    const table = page.locator('.learner-table');
    await table.scrollIntoViewIfNeeded();
    await table.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
    await expect(table.locator('tbody th').first()).toBeInViewport();
  });

import { answerRightly } from './answering.ts';
import { courses } from './contents.ts';
import { expect, test } from './site.ts';

const course = courses.find(({ prePost }) => prePost > 0) as (typeof courses)[number];

test('a pre-test is taken once and shows no answers; the post-test explains and says where one began', async ({ page, site }) => {
  test.setTimeout(120_000);
  const address = `${site.url}courses/${course.id}/`;
  await page.goto(`${address}pre-test/`);
  await page.getByRole('button', { name: 'Begin the pre-test' }).click();
  const asked: string[] = [];
  const count = Number((await page.locator('.quiz-place').textContent())?.match(/of (\d+)/)?.[1]);
  for (let i = 1; i <= count; i++) {
    await expect(page.getByRole('heading', { name: `Question ${i} of ${count}` })).toBeFocused();
    asked.push((await page.locator('form.question legend').first().textContent()) ?? '');
    if (i % 2) await page.getByRole('button', { name: i < count ? 'Skip for now' : 'Finish the pre-test' }).click();
    else await answerRightly(page, page.locator('form.question'), 'mouse');
  }
  // With an odd number of questions the last one was left open, and finishing was asked for there.
  if (count % 2 === 0) await page.getByRole('button', { name: 'Finish the pre-test' }).click();
  await page.getByRole('button', { name: 'Finish anyway' }).click();
  await expect(page.getByRole('heading', { name: 'This is where you start' })).toBeFocused();
  await expect(page.locator('.review')).toHaveCount(0);
  await expect(page.getByText('The post-test asks about the same objectives')).toBeVisible();
  await page.goto(`${address}pre-test/`);
  await expect(page.getByRole('button', { name: 'See the last result' })).toBeEnabled();
  await expect(page.getByRole('button', { name: /^Begin|Take it again/ })).toHaveCount(0);

  await page.goto(`${address}post-test/`);
  await page.getByRole('button', { name: 'Begin the post-test' }).click();
  for (let i = 1; i <= count; i++) {
    await expect(page.getByRole('heading', { name: `Question ${i} of ${count}` })).toBeFocused();
    expect(asked).not.toContain(await page.locator('form.question legend').first().textContent());
    await answerRightly(page, page.locator('form.question'), 'mouse');
  }
  await page.getByRole('button', { name: 'Finish the post-test' }).click();
  await expect(page.getByRole('heading', { name: 'Post-test finished' })).toBeFocused();
  await expect(page.getByText('100% of the points')).toBeVisible();
  await expect(page.getByText(/Before the course you had \d+% of the points/)).toBeVisible();
  await expect(page.locator('.review > li')).toHaveCount(count);
  await page.goto(`${site.url}progress/`);
  await expect(page.getByRole('row', { name: new RegExp(course.title) })).toContainText('100%');
});

test('the directory of services is filtered by kind and language, and whole without script', async ({ browser, page, site }) => {
  await page.goto(`${site.url}services/`);
  const all = await page.locator('#services > li').count();
  expect(all).toBeGreaterThan(1);
  await page.getByLabel('Helps with').selectOption('crisis');
  await expect(page.getByRole('status')).toHaveText(`1 of ${all} services`);
  await expect(page.locator('#services > li:visible')).toHaveCount(1);
  await page.getByLabel('Language').selectOption('Spanish');
  await expect(page.locator('#services > li:visible')).toHaveCount(1);
  await page.getByLabel('Helps with').selectOption('');
  await page.getByLabel('Language').selectOption('');
  await expect(page.locator('#services > li:visible')).toHaveCount(all);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${site.url}services/`);
  await expect(still.locator('#services > li:visible')).toHaveCount(all);
  await expect(still.getByLabel('Helps with')).toBeHidden();
  await plain.close();
});

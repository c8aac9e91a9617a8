import type { Page } from '@playwright/test';
import { countersign, selfDeclare, shortCode } from '../../src/assignment/certificate.ts';
import type { Certificate } from '../../src/assignment/schema.ts';
import { importKeys } from '../../src/assignment/workspace-keys.ts';
import { assign, sentBy, workspaceOf } from './assigning.ts';
import { clean } from './axe.ts';
import { expect, test } from './site.ts';

const stigma = 'Stigma: what it does and what changes it';
const certificate: Certificate = {
  learner: 'Zoë Nuñez',
  title: 'Stigma, spring 2026',
  agency: 'Example County Probation',
  minutes: 95,
  done: '2026-11-12',
  score: 92,
  assignment: '01a1f2c4-5d10-7c3e-8f21-0a4b6d2e9c11',
  version: 1,
};

const device = () => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel('Link or code').fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

test('a certificate is checked where there is no connection: self-declared, altered, unknown, countersigned, expired', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(90_000);
  await assign(page, site.url, { title: 'T', part: stigma, ticks: [/^Module test/] });
  const { sign } = await importKeys((await workspaceOf(page)).keys);
  const codes = {
    self: await selfDeclare(certificate, await device()),
    unknown: await countersign(certificate, await device(), 'Somebody Else', '2026-11-20'),
    own: await countersign(certificate, sign, 'Jordan Example', '2026-11-20'),
    expired: await countersign({ ...certificate, until: '2026-11-13' }, sign, 'Jordan Example', '2026-11-12'),
  };
  await page.goto(`${site.url}verify/`);
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sent = sentBy(context);
  await context.setOffline(true);
  const verdict = page.locator('.standing');
  await check(page, codes.self);
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText('Self-declared');
  await expect(verdict).toContainText('Zoë Nuñez');
  await expect(verdict).toContainText(await shortCode(codes.self));
  await check(
    page,
    codes.self.replace(/.\./, (end) => (end === 'A.' ? 'B.' : 'A.')),
  );
  await expect(page.getByText('Altered or damaged')).toBeVisible();
  await expect(verdict).toHaveCount(0);
  await check(page, `${site.url}verify/#${codes.unknown}`);
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText('Signer not known here');
  await expect(verdict).toContainText('It says that Somebody Else signed it');
  await check(page, codes.own);
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText('Countersigned by Jordan Example');
  await check(page, codes.expired);
  await expect(verdict).toContainText('Expired: it counted until November 13, 2026.');
  await check(page, 'hello');
  await expect(page.getByText('No certificate code was found')).toBeVisible();
  await check(page, await shortCode(codes.own));
  await expect(page.getByText('This is a short code.')).toBeVisible();
  const issued = await Promise.all(
    [codes.own, codes.expired].map(async (code) => ({ id: await shortCode(code), code, at: '2026-11-20T12:00:00.000Z' })),
  );
  await page.evaluate(async (certificates) => {
    const open = indexedDB.open('rapport-trainer');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const objects = db.transaction('certificates', 'readwrite').objectStore('certificates');
    for (const one of certificates) objects.put(one);
    await new Promise((resolve) => {
      objects.transaction.oncomplete = resolve;
    });
    db.close();
  }, issued);
  await check(page, issued[0]?.id.toLowerCase() ?? '');
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText('Countersigned by Jordan Example');
  await page
    .locator('.verify input[type="file"]')
    .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ code: codes.own })) });
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText('Countersigned by Jordan Example');
  expect(sent).toEqual([]);
  await context.setOffline(false);
  await page.goto(`${site.url}certificate/#issued:${issued.map(({ id }) => id).join(',')}`);
  await expect(page.locator('.certificate')).toHaveCount(2);
  expect((await page.pdf({ format: 'Letter', tagged: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

test('a certificate opens from its link, leaves no trace in the address, and prints as a tagged PDF on one page', async ({ page, site }) => {
  const code = await countersign({ ...certificate, until: '2028-11-12' }, await device(), 'Jordan Example', '2026-11-20');
  await page.goto(`${site.url}certificate/#${code}`);
  const sheet = page.locator('.certificate');
  await expect(sheet).toContainText('Zoë Nuñez');
  await expect(sheet).toContainText('1.6 contact hours');
  await expect(sheet).toContainText('Countersigned by Jordan Example on November 20, 2026');
  await expect(sheet).toContainText('Who sat at the keyboard');
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(sheet).toContainText('Zoë Nuñez');
  for (const format of ['Letter', 'A4'] as const) {
    const pdf = (await page.pdf({ format, tagged: true, preferCSSPageSize: false })).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    for (const tag of ['/H2', '/Figure', '/P']) expect(pdf).toContain(tag);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /Print/ })).toBeHidden();
  await expect(page.locator('.site-footer')).toBeHidden();
});

test('the pages of certificates have no violation, and nothing scrolls sideways at 320 pixels', async ({ page, site }) => {
  test.setTimeout(120_000);
  const code = await selfDeclare({ ...certificate, learner: 'محمد بن عبد الله' }, await device());
  const signed = await countersign({ ...certificate, until: '2026-11-13' }, await device(), 'Jordan Example', '2026-11-12');
  for (const [path, shown] of [
    [`certificate/#${code}`, '.certificate'],
    ['certificate/', '[role=alert]'],
    ['verify/', '.verify'],
    [`verify/#${code}`, '.standing'],
    [`verify/#${signed}`, '.standing'],
    ['verify/#nonsense', '.alert'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(site.url + path);
    await expect(page.locator(shown)).toBeVisible();
    await clean(page, path.slice(0, 20));
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path.slice(0, 20)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});

import type { Locator, Page } from '@playwright/test';
import { clean } from './axe.ts';
import { holdBack } from './held-back.ts';
import { expect, test } from './site.ts';

/** Opens search above the page and returns its field. */
async function openSearch(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  const field = page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox');
  await expect(field).toBeFocused();
  return field;
}

const results = (page: Page): Locator => page.locator('.found-link');

/** Requests of the page that are for the index. */
function indexRequests(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => /\/search\/[^/]+\.pack$/.test(request.url()) && asked.push(request.url()));
  return asked;
}

test.describe('by keyboard', () => {
  test('from a page to a section and back, without a mouse', async ({ page, site }) => {
    await page.goto(`${site.module}how-common/`);
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('searchbox', { name: 'Search lessons, glossary, conversations and services' });
    await expect(field).toBeFocused();
    await page.keyboard.type('warning signs of suicide');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^\d+ results for “warning signs of suicide”$/ })).toBeAttached();
    await page.keyboard.press('Enter');
    await expect(results(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(results(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const address = await results(page)
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('Enter pressed before the results are there leads to the first of them', async ({ page, site }) => {
    await page.goto(`${site.url}glossary/`);
    const letThrough = await holdBack(page, '**/search/*.pack');
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('naloxone');
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(results(page)).toHaveCount(0);
    await letThrough();
    await expect(results(page).first()).toBeFocused();
  });

  test('Escape closes, also from a field with words in it, and the focus returns', async ({ page, site }) => {
    await page.goto(`${site.url}glossary/`);
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await button.focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('crisis');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('crisis');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(button).toBeFocused();
  });

  test('what is typed the moment the field is there stays in it', async ({ page, site }) => {
    await page.goto(`${site.url}glossary/`);
    await page.evaluate(() =>
      addEventListener('focusin', ({ target }) => {
        if (!(target instanceof HTMLInputElement) || target.value) return;
        target.value = 'burnout';
        target.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    );
    await page.keyboard.press('/');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('burnout');
  });

  test('who types on among the results goes on in the field', async ({ page, site }) => {
    await page.goto(`${site.url}glossary/`);
    const field = await openSearch(page);
    await page.keyboard.type('safety');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.type(' plan');
    // The space presses no link; letters go to the field.
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('safetyplan');
  });

  test('the key / writes a slash in a field, and can be switched off', async ({ page, site }) => {
    await page.goto(`${site.module}signs/`);
    const note = page.locator('textarea').first();
    await note.scrollIntoViewIfNeeded();
    await note.focus();
    await page.keyboard.type('and/or');
    await expect(note).toHaveValue('and/or');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await openSearch(page);
    await page.getByRole('checkbox', { name: 'The key / opens search' }).uncheck();
    await page.keyboard.press('Escape');
    await page.goto(`${site.url}modules/`);
    const scripts: string[] = [];
    page.on('request', (request) => /\/dialog[\w.-]*\.js$/.test(request.url()) && scripts.push(request.url()));
    await page.keyboard.press('/');
    // Opening begins with asking for the dialog's script; what is asked for after that is answered after it was asked for.
    await page.evaluate(async () => (await fetch(location.href)).text());
    expect(scripts).toEqual([]);
    await openSearch(page);
    expect(scripts).toHaveLength(1);
    await page.getByRole('checkbox', { name: 'The key / opens search' }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});

test.describe('what is found', () => {
  test('stands in groups, with its passage and what was looked for marked', async ({ page, site }) => {
    await page.goto(site.url);
    const field = await openSearch(page);
    await field.fill('PTSD');
    const glossary = page.getByRole('region', { name: 'Glossary' });
    await expect(glossary.getByRole('link', { name: 'post-traumatic stress disorder' })).toBeVisible();
    const lessons = page.getByRole('region', { name: 'In lessons' });
    await expect(lessons.locator('mark').first()).toHaveText(/PTSD|post-traumatic stress/i);
    const first = lessons.getByRole('link').first();
    const passage = (await lessons.locator('.found p').first().textContent()) ?? '';
    expect(passage).toMatch(/PTSD|post-traumatic stress/i);
    await expect(first).toHaveAccessibleDescription(passage.replace(/\s+/g, ' ').trim());
    await expect(first).toHaveAttribute('href', /^[./]+\/modules\/.*#/);
  });

  test('is found by other words, by slips and by beginnings', async ({ page, site }) => {
    await page.goto(site.url);
    const field = await openSearch(page);
    await field.fill('narcan');
    await expect(results(page).first()).toHaveText('naloxone');
    await field.fill('motivational interveiwing');
    await expect(page.getByText('Results for motivational interviewing')).toBeVisible();
    await expect(results(page).first()).toHaveText('motivational interviewing');
    await field.fill('nalo');
    await expect(results(page).first()).toHaveText('naloxone');
  });

  test('opens on the very page, at the section', async ({ page, site }) => {
    await page.goto(`${site.module}look-alikes/`);
    const field = await openSearch(page);
    await field.fill('opioid overdose pupils');
    await page.getByRole('link', { name: /^Two emergencies/ }).click();
    await expect(page).toHaveURL(/#two-emergencies$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Two emergencies' })).toBeInViewport();
  });

  test('opens in a tab of its own, while search stays', async ({ page, site, context }) => {
    await page.goto(site.url);
    const field = await openSearch(page);
    await field.fill('burnout');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      results(page)
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(opened).toHaveURL(/\/glossary\/#burnout$/);
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('of one kind can all be shown, and the focus goes to the first that was added', async ({ page, site }) => {
    await page.goto(site.url);
    const field = await openSearch(page);
    await field.fill('crisis');
    const lessons = page.getByRole('region', { name: 'In lessons' });
    await expect(lessons.locator('.found')).toHaveCount(5);
    await lessons.getByRole('button', { name: /^Show all \d+/ }).click();
    await expect(lessons.locator('.found').nth(5).getByRole('link')).toBeFocused();
    await expect(lessons.getByRole('button')).toHaveCount(0);
  });

  test('nothing: says what to try, and offers a word that is near', async ({ page, site }) => {
    await page.goto(site.url);
    const field = await openSearch(page);
    await field.fill('maloxxonee');
    await expect(page.getByRole('heading', { name: 'Nothing found for “maloxxonee”' })).toBeVisible();
    await page.getByRole('button', { name: 'naloxone' }).click();
    await expect(field).toHaveValue('naloxone');
    await expect(results(page).first()).toHaveText('naloxone');
    await field.fill('xqzzy blorft');
    await expect(page.getByRole('link', { name: 'all topics from A to Z' })).toHaveAttribute('href', /^[./]+\/search\/#topics$/);
  });

  test('help stands first when somebody types of suicide, before anything is found', async ({ page, site }) => {
    await page.goto(site.url);
    const field = await openSearch(page);
    await page.route('**/search/*.pack', () => undefined);
    await field.fill('i want to die');
    const help = page.getByRole('dialog').getByRole('link', { name: 'Need help now?' });
    await expect(help).toBeVisible();
    await expect(help).toHaveAttribute('href', /^[./]+\/help\/$/);
    await field.fill('missed visit');
    await expect(help).toHaveCount(0);
  });
});

test.describe('privacy', () => {
  test('nothing of the index is asked for before search is used, and no address ever holds the question', async ({ page, site }) => {
    const asked = indexRequests(page);
    const all: string[] = [];
    page.context().on('request', (request) => all.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${site.module}signs/`);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    const scripts = () => all.flatMap((line) => /\/(worker|dialog|SearchBox)\W/.exec(line)?.[1] ?? []);
    expect(scripts()).toEqual([]);
    const field = await openSearch(page);
    await field.fill('shame at church');
    await expect(results(page).first()).toBeVisible();
    expect(asked.length).toBeGreaterThan(2);
    expect(new Set(scripts())).toEqual(new Set(['worker', 'dialog', 'SearchBox']));
    await results(page).first().click();
    await page.waitForLoadState('networkidle');
    expect(all.filter((line) => /shame|church/i.test(line.replace(/fear-and-shame/g, '')))).toEqual([]);
  });

  test('the last searches stay on the device, can be used again and cleared', async ({ page, site }) => {
    await page.goto(site.url);
    const field = await openSearch(page);
    await field.fill('burnout');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await field.fill('');
    await page.getByRole('button', { name: 'burnout' }).click();
    await expect(field).toHaveValue('burnout');
    expect(await page.evaluate(() => localStorage.getItem('rapport-recent-searches'))).toBe('["burnout"]');
    await page.reload();
    await openSearch(page);
    await expect(page.getByRole('button', { name: 'burnout' })).toBeVisible();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByRole('button', { name: 'burnout' })).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem('rapport-recent-searches'))).toBeNull();
  });

  test('where nothing can be kept, it says so and works', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.url}glossary/`);
    await page.keyboard.press('/');
    await expect(page.getByText('This browser does not let the page keep your last searches.')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'The key / opens search' })).toHaveCount(0);
    await page.getByRole('searchbox').fill('burnout');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeFocused();
  });
});

test.describe('when something fails', () => {
  test('a double click opens it once, while its style is still on the way', async ({ page, site }) => {
    await page.goto(`${site.url}glossary/`);
    const letThrough = await holdBack(page, '**/_astro/search*.css');
    const style = page.waitForRequest('**/_astro/search*.css');
    await page.getByRole('button', { name: 'Search', exact: true }).dblclick();
    await style;
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await letThrough();
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox')).toBeFocused();
    await expect(page.locator('dialog.search-dialog')).toHaveCount(1);
  });

  test('without the index it says what to do, and works again when it is there', async ({ page, site }) => {
    await page.goto(site.url);
    const field = await openSearch(page);
    await page.context().route('**/search/*.pack', (route) => route.fulfill({ status: 404 }));
    await field.fill('burnout');
    await expect(page.getByRole('alert')).toContainText('Search could not be loaded');
    await expect(page.getByRole('alert').getByRole('link', { name: 'all topics from A to Z' })).toBeVisible();
    await page.context().unroute('**/search/*.pack');
    await field.fill('burnout ');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('without its script the button leads to the page of topics', async ({ page, site }) => {
    await page.route('**/_astro/dialog*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.url}glossary/`);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(`${site.url}search/`);
  });
});

test.describe('the page of search', () => {
  test('without script is a list of topics, and the header leads to it', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}glossary/`);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'All topics from A to Z' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: 'PTSD', exact: true })).toHaveAttribute('href', '../glossary/#ptsd');
    await page.getByRole('link', { name: 'Asking directly', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Asking directly' })).toBeVisible();
    await context.close();
  });

  test('keeps the question in its fragment, where it can be shared', async ({ page, site }) => {
    await page.goto(`${site.url}search/`);
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox');
    await expect(field).toBeFocused();
    await field.fill('missed visit');
    await expect(results(page).first()).toHaveText(/^(Missed visits|Three missed appointments)/);
    await expect(page).toHaveURL(/#q=missed\+visit$/);
    await expect(page.getByRole('heading', { name: 'All topics from A to Z' })).toBeHidden();
    await page.reload();
    await expect(field).toHaveValue('missed visit');
    await expect(results(page).first()).toHaveText(/^(Missed visits|Three missed appointments)/);
    await field.fill('');
    await expect(page).toHaveURL(`${site.url}search/`);
    await expect(page.getByRole('heading', { name: 'All topics from A to Z' })).toBeVisible();
  });

  test('takes what was typed before its script was there', async ({ page, site }) => {
    const letThrough = await holdBack(page, '**/_astro/SearchPage*.js');
    await page.goto(`${site.url}search/`, { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('burnout');
    await letThrough();
    await expect(results(page).first()).toHaveText('burnout');
  });

  test('keeps every letter of somebody who types fast', async ({ page, site }) => {
    await page.goto(`${site.url}search/`);
    await expect(page.getByRole('checkbox', { name: 'The key / opens search' })).toBeEnabled();
    await page.keyboard.press('/');
    await page.keyboard.type('missed appointment after the holidays');
    await expect(page).toHaveURL(/#q=missed\+appointment\+after\+the\+holidays$/);
    await expect(page.getByRole('searchbox')).toHaveValue('missed appointment after the holidays');
    // What the address says afterwards still counts, also when it was asked before.
    for (const asked of ['stigma', 'missed']) {
      await page.evaluate((words) => location.assign(`#q=${words}`), asked);
      await expect(page.getByRole('searchbox')).toHaveValue(asked);
    }
  });

  test('says nothing of what the browser keeps before it has looked', async ({ page, site }) => {
    const letThrough = await holdBack(page, '**/_astro/SearchPage*.js');
    await page.goto(`${site.url}search/`, { waitUntil: 'commit' });
    const slash = page.getByRole('checkbox', { name: 'The key / opens search' });
    await expect(page.getByText('What you search for stays on this device.')).toBeVisible();
    await expect(page.getByText('does not let the page keep')).toHaveCount(0);
    await expect(slash).toBeDisabled();
    await letThrough();
    await expect(slash).toBeEnabled();
    await expect(slash).toBeChecked();
  });

  test('every topic and every result leads somewhere', async ({ page, site }) => {
    await page.goto(`${site.url}search/`);
    const hrefs = (links: Locator) => links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const links = await hrefs(page.locator('#topics li a'));
    expect(links.length).toBeGreaterThan(150);
    // What is in all of these questions together is of every kind that there is.
    const kinds = new Set<string | undefined>();
    for (const question of ['crisis', 'psychosis', 'stigma', 'hospital', 'housing', '988', 'say']) {
      await page.getByRole('searchbox').fill(question);
      await expect(page.getByRole('status').filter({ hasText: new RegExp(`for “${question}”$`) })).toBeAttached();
      links.push(...(await hrefs(results(page))));
      for (const kind of await results(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.kind))) kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(['conversation', 'lesson', 'line', 'module', 'practice', 'service', 'term']);
    const pages = [...new Set(links.map((link) => link.replace(/#.*/, '')))];
    const texts = new Map<string, string>();
    for (const address of pages) {
      const response = await page.request.get(address);
      expect(response.status(), address).toBe(200);
      texts.set(address, await response.text());
    }
    for (const link of links) {
      const [address = '', anchor] = link.split('#');
      if (anchor) expect(texts.get(address), link).toContain(`id="${anchor}"`);
    }
  });
});

test.describe('accessibility', () => {
  test('axe finds nothing in any state of the dialog', async ({ page, site }) => {
    test.setTimeout(180_000);
    await page.goto(`${site.module}signs/`);
    const field = await openSearch(page);
    await clean(page, 'search, empty');
    for (const [state, question] of [
      ['results', 'crisis'],
      ['help first', 'suicidal'],
      ['read as another word', 'schizofrenia'],
      ['nothing found', 'xqzzy blorft'],
    ] as const) {
      await field.fill(question);
      await expect(page.locator('.found, .nothing').first()).toBeVisible();
      await clean(page, `search, ${state}`);
    }
    await page.keyboard.press('Enter');
    await field.fill('');
    await expect(page.getByRole('button', { name: 'Clear' })).toBeVisible();
    await clean(page, 'search, last searches');
    await page.context().route('**/search/*.pack', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await (await openSearch(page)).fill('burnout');
    await expect(page.getByRole('alert')).toBeVisible();
    await clean(page, 'search, not loaded');
  });

  test('axe finds nothing on the page of search', async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.goto(`${site.url}search/`);
    await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
    await clean(page, 'page of search');
    await page.getByRole('searchbox').fill('safety plan');
    await expect(results(page).first()).toBeVisible();
    await clean(page, 'page of search, results');
  });

  test('nothing scrolls sideways at 320 pixels, and the header does not overlap at 390', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.url}search/#q=crisis`);
    await expect(results(page).first()).toBeVisible();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await wide()).toBe(false);
    await page.goto(site.url);
    await (await openSearch(page)).fill('what to say when somebody stopped the medication');
    await expect(results(page).first()).toBeVisible();
    expect(await wide()).toBe(false);
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth)).toBe(false);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 800 });
    const boxes = await page
      .locator('.brand, .search-button, .site-nav a')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes.length).toBeGreaterThan(3);
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1))
        expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top).toBe(true);
  });

  test('a result in focus is seen in forced colors, and its title and place are its name', async ({ page, site }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(site.url);
    await (await openSearch(page)).fill('use the word');
    const link = page.getByRole('link', { name: 'Use the word in Asking directly' });
    await expect(link).toBeVisible();
    const outline = () =>
      results(page)
        .first()
        .evaluate((one) => getComputedStyle(one, '::after').outlineStyle);
    expect(await outline()).toBe('none');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    expect(await outline()).toBe('solid');
  });
});

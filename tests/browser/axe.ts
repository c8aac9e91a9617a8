import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every state is looked at in each of these. */
export const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

/** Fails when axe finds anything on the page, or within a part of it, in any look. */
export async function clean(page: Page, state: string, within?: string, among: readonly (typeof looks)[number][] = looks): Promise<void> {
  for (const { width, colorScheme } of among) {
    await page.setViewportSize({ width, height: 900 });
    // Colors that are still on their way would be measured half-way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    if (within) axe.include(within);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    expect(found, `${state}, ${width} px, ${colorScheme}`).toEqual([]);
  }
}

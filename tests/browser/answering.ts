import { expect, type Locator, type Page } from '@playwright/test';
import { readFiles } from '../../src/catalog/load.ts';
import type { Question } from '../../src/quiz/schema.ts';
import { markingOf, type Response } from '../../src/quiz/types/marking.ts';

const { content } = readFiles(process.cwd());

/** Every question of the real content, by its stem, which is what the screen shows. */
const byStem = new Map(
  content.modules.flatMap(({ questions }) => (questions.value?.questions ?? []).map((question) => [question.stem, question] as const)),
);

/** By hand of a mouse, or by keys alone. */
export type Hand = 'mouse' | 'keyboard';

/** The question that a form shows. */
export async function questionIn(form: Locator): Promise<Question> {
  const stem = (await form.locator('> fieldset > legend').textContent()) ?? '';
  const question = byStem.get(stem);
  if (!question) throw new Error(`No question with the stem "${stem}"`);
  return question;
}

/** A response that earns everything. */
export const rightResponse = (question: Question): Response => markingOf(question).solution(question);

/** Presses Tab until the control has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // Before its script has come, a button cannot be reached, and the keys would run past it.
  await expect(target).toBeEnabled();
  const is = () => target.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 250; i++) {
    if (await is()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

/** Presses a button or follows a link. */
export async function press(page: Page, target: Locator, hand: Hand): Promise<void> {
  if (hand === 'mouse') return target.click();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function choose(page: Page, select: Locator, value: string, hand: Hand): Promise<void> {
  if (hand === 'mouse') {
    await select.selectOption(value);
    return;
  }
  await tabTo(page, select);
  const values = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const steps = values.indexOf(value) - values.indexOf(await select.inputValue());
  for (let i = 0; i < Math.abs(steps); i++) {
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  await expect(select).toHaveValue(value);
}

async function pickRadio(page: Page, group: Locator, value: string, hand: Hand): Promise<void> {
  const radio = group.locator(`input[type="radio"][value="${value}"]`);
  if (hand === 'mouse') return radio.check();
  const radios = group.locator('input[type="radio"]');
  const checked = group.locator('input[type="radio"]:checked');
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
  await page.keyboard.press('Space');
  for (let i = 0; i < (await radios.count()) && !(await radio.isChecked()); i++) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

async function putInOrder(page: Page, form: Locator, order: readonly string[], hand: Hand): Promise<void> {
  for (const [place, id] of order.entries()) {
    if (hand === 'mouse') {
      await form.locator(`[data-control="place-${id}"]`).selectOption(String(place + 1));
      continue;
    }
    const up = form.locator(`[data-control="up-${id}"]`);
    await tabTo(page, up);
    while ((await form.locator(`[data-control="place-${id}"]`).inputValue()) !== String(place + 1)) await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
  }
}

/** Gives a response to the question in a form; does not send it. */
export async function give(page: Page, form: Locator, question: Question, response: Response, hand: Hand): Promise<void> {
  const part = (id: string) => form.locator(`[name$=".${id}"]`);
  switch (question.type) {
    case 'choice':
      if (!question.several) return pickRadio(page, form.locator('.options'), String((response as string[])[0]), hand);
      for (const id of response as string[]) {
        const box = form.locator(`.options input[value="${id}"]`);
        if (hand === 'mouse') await box.check();
        else {
          await tabTo(page, box);
          await page.keyboard.press('Space');
        }
      }
      return;
    case 'order':
      return putInOrder(page, form, response as string[], hand);
    case 'match':
    case 'complete':
      for (const id of await orderOf(form, Object.keys(response as object)))
        await choose(page, part(id), (response as Record<string, string>)[id] ?? '', hand);
      return;
    case 'sort':
    case 'judgement':
      for (const id of await orderOf(form, Object.keys(response as object)))
        await pickRadio(
          page,
          form.locator('.row').filter({ has: page.locator(`[name$=".${id}"]`) }),
          String((response as Record<string, string | number>)[id]),
          hand,
        );
      return;
    case 'short-text': {
      const field = form.locator('input[type="text"]');
      if (hand === 'keyboard') await tabTo(page, field);
      else await field.click();
      return page.keyboard.type(response as string);
    }
    case 'own-words': {
      const field = form.locator('textarea');
      if (hand === 'keyboard') await tabTo(page, field);
      else await field.click();
      await page.keyboard.type((response as { text: string }).text.slice(0, 60));
      await press(page, form.getByRole('button', { name: 'Compare with a model answer' }), hand);
      await expect(form.getByRole('heading', { name: 'A model answer' })).toBeFocused();
    }
  }
}

/** Part ids in the order in which their controls stand on the page, so that Tab only goes forward. */
async function orderOf(form: Locator, ids: string[]): Promise<string[]> {
  const names = await form.locator('[name]').evaluateAll((controls) => controls.map((control) => control.getAttribute('name') ?? ''));
  const place = (id: string) => names.findIndex((name) => name.endsWith(`.${id}`));
  return [...ids].sort((a, b) => place(a) - place(b));
}

/** Gives the right response and sends it. In a quiz, once the focus has come to the question: it would go away from where the answer is typed. */
export async function answerRightly(page: Page, form: Locator, hand: Hand): Promise<Question> {
  await form.waitFor();
  const place = page.locator('.quiz-place');
  if (await place.count()) await expect(place).toBeFocused();
  const question = await questionIn(form);
  await give(page, form, question, rightResponse(question), hand);
  await press(page, form.locator('> button[type="submit"]'), hand);
  return question;
}

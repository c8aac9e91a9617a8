import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/catalog/catalogue.ts';
import { readFiles } from '../../../src/catalog/load.ts';
import { searchDocuments, synonymsOf } from '../../../src/catalog/search-documents.ts';
import { topicsOf } from '../../../src/catalog/topics.ts';

const all = catalogue();
const documents = searchDocuments(all);
const { content } = readFiles(process.cwd());
/** Every text within something that authors have written. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

const whole = documents.map(({ title, within, text }) => `${title}\n${within}\n${text}`).join('\n');

describe('what can be found', () => {
  test('is every section of every lesson, with its own anchor', () => {
    const sections = all.modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ href, file }) => file.sections.map((anchor) => `${href.slice(1)}#${anchor}`)),
    );
    const found = documents.filter(({ kind, href }) => kind === 'lesson' && href.includes('#')).map(({ href }) => href);
    expect(found).toEqual(sections);
    expect(sections.length).toBeGreaterThan(150);
  });

  test('has one address and something to read', () => {
    for (const { kind, href, title, text } of documents) {
      expect(title).not.toBe('');
      if (kind !== 'practice') expect(text, href).not.toBe('');
      expect(href).toMatch(/^[a-z]/);
    }
  });

  test('holds no question, no option and no explanation', () => {
    const questions = content.modules.flatMap(({ questions }) => questions.value?.questions ?? []);
    const texts = questions.flatMap(textsIn);
    for (const { stem, explain } of questions) expect(texts).toEqual(expect.arrayContaining([stem, explain]));
    expect(texts.length).toBeGreaterThan(2_000);
    // An explanation may say what a lesson or the glossary says.
    const read = [
      ...content.modules.flatMap(({ lessons }) => lessons.flatMap(({ passages }) => passages.map(({ text }) => text))),
      ...all.terms.map(({ definition }) => definition),
    ].join('\n');
    expect(texts.filter((text) => text.length > 25 && whole.includes(text) && !read.includes(text))).toEqual([]);
  });

  test('holds nothing that is asked in a self-check', () => {
    const items = content.selfChecks.flatMap(({ value }) => (value && 'items' in value ? value.items : [])).map((item) => item.text);
    expect(items.length).toBeGreaterThan(10);
    expect(items.filter((text) => text.length > 15 && whole.includes(text))).toEqual([]);
  });

  test('holds no line of a conversation, so that none is given away', () => {
    const lines = content.scenarios.flatMap(({ value }) => [...textsIn(value?.turns), ...textsIn(value?.endings)]);
    const replies = content.scenarios.flatMap(({ value }) => Object.values(value?.turns ?? {}).flatMap((turn) => turn.replies.map(({ say }) => say)));
    expect(replies.length).toBeGreaterThan(200);
    expect(lines).toEqual(expect.arrayContaining(replies));
    expect(lines.filter((text) => text.length > 25 && whole.includes(text))).toEqual([]);
  });

  test('leaves out what one should not say, and marks what one should not do', () => {
    const avoided = all.modules.flatMap(({ lessons }) =>
      lessons.flatMap(({ file }) => file.passages.filter(({ avoid }) => avoid).map(({ text }) => text)),
    );
    expect(avoided.length).toBeGreaterThan(30);
    expect(avoided.filter((text) => whole.includes(text))).toEqual([]);
    expect(whole).toContain('Don’t: Name a condition, in speech or on paper.');
    expect(whole).not.toContain('Clearly off her meds. Getting worse.');
  });

  test('reads the cells of a row together', () => {
    expect(whole).toContain('PHQ-9 · Depression · 9 items, one on death or self-harm');
  });

  test('of self-checks title and summary, once they are shown', () => {
    const [one] = searchDocuments(all, [{ title: 'A self-check', text: 'What it is for.', href: 'self-checks/one/' }]).slice(-1);
    expect(one).toEqual({ kind: 'self-check', title: 'A self-check', text: 'What it is for.', href: 'self-checks/one/' });
  });
});

describe('names for the same thing', () => {
  test('are those of the glossary, with the words that officers type for it', () => {
    const names = synonymsOf(all).find(({ id }) => id === 'naloxone')?.names;
    expect(names).toEqual(expect.arrayContaining(['naloxone', 'Narcan']));
  });
  test('are things of their own when the glossary does not have them', () => {
    expect(synonymsOf(all).some(({ names }) => names.includes('no-show'))).toBe(true);
    expect(synonymsOf({ terms: [], searchWords: [['a', 'b']] })).toEqual([{ id: '0', names: ['a', 'b'] }]);
  });
});

describe('the topics from A to Z', () => {
  const letters = topicsOf(all);
  const topics = letters.flatMap((letter) => letter.topics);
  test('hold every lesson, term and conversation, in order', () => {
    for (const { title } of all.modules.flatMap(({ lessons }) => lessons)) expect(topics.some(({ name }) => name === title)).toBe(true);
    for (const { term } of all.terms) expect(topics.some(({ name }) => name === term)).toBe(true);
    const [digits, ...others] = letters.map(({ letter }) => letter);
    expect(digits).toBe('0–9');
    expect(others).toEqual([...new Set(others)].sort());
    expect(others.length).toBeGreaterThan(15);
    const order = new Intl.Collator('en-US', { numeric: true, ignorePunctuation: true });
    for (const { letter, topics } of letters) {
      const names = topics.map(({ name }) => name);
      expect(names).toEqual([...names].sort(order.compare));
      if (letter !== digits) for (const name of names) expect(name.normalize('NFD').match(/\p{L}/u)?.[0].toUpperCase(), name).toBe(letter);
    }
  });
  test('lead from another name to the term', () => {
    expect(topics.find(({ name }) => name === 'PTSD')).toMatchObject({ see: 'post-traumatic stress disorder', href: '/glossary/#ptsd' });
  });
});

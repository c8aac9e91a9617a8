import { beforeEach, describe, expect, test } from 'vitest';
import { createEngine, SearchFailed } from '../../../src/search/engine.ts';
import { openThisCourse } from './this-course.ts';

const { files } = openThisCourse();
const text = (name: string) => files.get(name) ?? '';

describe('search over files', () => {
  let asked: string[];
  const read = async (name: string) => {
    asked.push(name);
    if (!files.has(name)) throw new Error('404');
    return JSON.parse(text(name));
  };
  beforeEach(() => {
    asked = [];
  });

  test('reads nothing before the first question, then only what it needs, and each file once', async () => {
    const engine = createEngine(read);
    expect(asked).toEqual([]);
    const { groups, count } = await engine.answer('naloxone');
    expect(groups[0]?.results[0]?.href).toBe('glossary/#naloxone');
    expect(count).toBeGreaterThan(2);
    expect(asked[0]).toBe('index.pack');
    expect(asked.length).toBeLessThan(files.size);
    const before = asked.length;
    await engine.answer('naloxone');
    expect(asked.length).toBe(before);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('marks what was found, and shows all of a kind when asked to', async () => {
    const engine = createEngine(read);
    const short = await engine.answer('naloxone');
    const lessons = short.groups.find(({ kind }) => kind === 'lesson');
    expect(lessons?.results[0]?.passage.some(({ text: words, hit }) => hit && words === 'naloxone')).toBe(true);
    const { groups } = await engine.answer('crisis', ['lesson']);
    const all = groups.find(({ kind }) => kind === 'lesson');
    expect(all?.results.length).toBe(all?.count);
    expect(all?.count).toBeGreaterThan(5);
  });

  test('says how it read a mistyped word', async () => {
    const { readAs, groups } = await createEngine(read).answer('signs of schizofrenia');
    expect(readAs).toBe('signs of schizophrenia');
    expect(groups.length).toBeGreaterThan(0);
    expect((await createEngine(read).answer('schizophrenia')).readAs).toBeUndefined();
  });

  test('a mistyped beginning is read as well', async () => {
    const { count, readAs } = await createEngine(read).answer('schizofren');
    expect(count).toBeGreaterThan(0);
    expect(readAs).toMatch(/^schizophren/);
  });

  test('finds a name while it is typed, also where no text has its words', async () => {
    const { groups } = await createEngine(read).answer('vicarious');
    expect(groups[0]?.results[0]?.href).toBe('glossary/#secondary-traumatic-stress');
  });

  test('has a word to offer when nothing is found', async () => {
    const nothing = await createEngine(read).answer('maloxxonee ');
    expect(nothing).toMatchObject({ groups: [], count: 0, suggestion: 'naloxone ' });
    expect((await createEngine(read).answer('xqzzy blorft')).suggestion).toBeUndefined();
  });

  test('finds nothing for signs and for an empty question', async () => {
    for (const question of ['', '   ', '???', '“”']) expect((await createEngine(read).answer(question)).count).toBe(0);
  });

  test('says when its files cannot be had, and works again when they can', async () => {
    let online = false;
    const engine = createEngine(async (name) => {
      if (!online) throw new Error('offline');
      return read(name);
    });
    await expect(engine.answer('naloxone')).rejects.toMatchObject({ why: 'unreachable' });
    online = true;
    expect((await engine.answer('naloxone')).count).toBeGreaterThan(0);
  });

  test('reads the core anew when a new build has taken its parts away', async () => {
    const stale = {
      ...JSON.parse(text('index.pack')),
      postings: JSON.parse(text('index.pack')).postings.map(([file, first]: [string, string]) => [`old-${file}`, first]),
    };
    const engine = createEngine(async (name, anew) => (name === 'index.pack' && !anew ? stale : read(name)));
    expect((await engine.answer('naloxone')).count).toBeGreaterThan(0);
  });

  test('refuses files of another version', async () => {
    const engine = createEngine(async () => ({ ...JSON.parse(text('index.pack')), version: 99 }));
    await expect(engine.answer('naloxone')).rejects.toEqual(new SearchFailed('outdated'));
  });
});

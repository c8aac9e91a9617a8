import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/catalog/catalogue.ts';
import { searchDocuments, synonymsOf } from '../../../src/catalog/search-documents.ts';
import { count, inOrder } from '../../../src/search/pack.ts';
import { answer, openIndex } from '../../../src/search/packed-index.ts';
import { fields, type SearchDocument, type Synonyms } from '../../../src/search/schema.ts';
import type { Clause } from '../../../src/search/search-index.ts';
import { queries } from './judge.ts';
import { type Opened, packAndOpen } from './this-course.ts';

/** lunr's own index over the same documents: everything computed by its builder, nothing of it ours. */
function stock(documents: readonly SearchDocument[], synonyms: readonly Synonyms[]) {
  const builder = count(inOrder(documents), synonyms, true);
  const index = builder.build();
  const known = new Set(Object.keys(builder.invertedIndex));
  return (clauses: readonly Clause[]) =>
    answer(
      index,
      clauses.filter(({ term }) => known.has(term)),
    );
}

/** Scores to seven decimals, since the two add up in different orders. */
const rounded = (matches: ReturnType<typeof answer>) =>
  matches.map(({ document, score, terms }) => ({ document, score: score.toFixed(7), terms: [...terms].sort() }));

describe('documents, scores and order are those of lunr’s own index', () => {
  const vocabulary = [
    'visit',
    'visits',
    'missed',
    'crisis',
    'line',
    'hand-off',
    'handoff',
    'PTSD',
    'post-traumatic',
    'stress',
    'the',
    'to',
    'plan',
    'safety',
  ];
  const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(' '));
  const anyDocument: fc.Arbitrary<SearchDocument> = fc.record({
    kind: fc.constantFrom('lesson', 'term', 'conversation'),
    href: fc.constant('x/#y'),
    title: text,
    within: text,
    names: fc.array(text, { maxLength: 2 }),
    text,
  });
  const synonyms: Synonyms[] = [
    { id: 'ptsd', names: ['post-traumatic stress', 'PTSD'] },
    { id: 'nowhere', names: ['not in any text', 'NIAT'] },
  ];
  const anyClause: fc.Arbitrary<Clause> = fc.record({
    term: fc.constantFrom(
      'visit',
      'miss',
      'crisi',
      'line',
      'hand',
      'handoff',
      'ptsd',
      '~ptsd',
      '~nowhere',
      'stress',
      'plan',
      'safeti',
      'the',
      'unknown',
    ),
    boost: fc.constantFrom(0.5, 0.7, 1, 2),
    fields: fc.subarray([...fields], { minLength: 1 }),
  });

  test('for any documents and any question', () => {
    fc.assert(
      fc.property(
        fc.array(anyDocument, { minLength: 1, maxLength: 12 }),
        fc.array(anyClause, { minLength: 1, maxLength: 6 }),
        (documents, clauses) => {
          const { search } = packAndOpen(documents, synonyms);
          expect(rounded(search.index.match(clauses))).toEqual(rounded(stock(documents, synonyms)(clauses)));
        },
      ),
      { numRuns: 300 },
    );
  });

  describe('for this course', () => {
    let opened: Opened;
    let lunrs: ReturnType<typeof stock>;
    beforeAll(() => {
      const all = catalogue();
      opened = packAndOpen(searchDocuments(all), synonymsOf(all));
      lunrs = stock(searchDocuments(all), synonymsOf(all));
    });

    test('and the sixty queries, typed letter by letter', () => {
      for (const { query } of queries)
        for (let length = 2; length <= query.length; length++) {
          const { clauses, otherwise } = opened.search.read(query.slice(0, length));
          for (const asked of [clauses, otherwise]) expect(rounded(opened.search.index.match(asked))).toEqual(rounded(lunrs(asked)));
        }
    }, 60_000);

    test('and questions of any of its words', () => {
      const { words } = opened.search.index;
      const anyQuestion = fc
        .array(fc.nat(words.length - 1), { minLength: 1, maxLength: 5 })
        .map((places) => places.map((place) => words[place]).join(' '));
      fc.assert(
        fc.property(anyQuestion, (question) => {
          const { otherwise } = opened.search.read(question);
          expect(rounded(opened.search.index.match(otherwise))).toEqual(rounded(lunrs(otherwise)));
        }),
        { numRuns: 200 },
      );
    }, 60_000);
  });
});

describe('an index that comes in parts', () => {
  const all = catalogue();
  const { core, files, search } = packAndOpen(searchDocuments(all), synonymsOf(all));

  test('says which parts a question needs, and needs few', () => {
    const fresh = openIndex(core);
    const terms = search.read('naloxone').clauses.map(({ term }) => term);
    const [needed, ...others] = fresh.missing(terms);
    expect(core.postings.map(([file]) => file)).toContain(needed);
    expect(core.postings.length).toBeGreaterThan(others.length + 1);
    for (const file of fresh.missing(terms)) fresh.take(file, JSON.parse(files.get(file) ?? ''));
    expect(fresh.missing(terms)).toEqual([]);
    expect(fresh.match(search.read('naloxone').clauses)).toEqual(search.index.match(search.read('naloxone').clauses));
  });

  test('names every file after what is in it', () => {
    const again = packAndOpen(searchDocuments(all), synonymsOf(all));
    expect([...again.files.keys()]).toEqual([...files.keys()]);
    for (const name of files.keys()) expect(name).toMatch(/^(index|[pt]-[0-9a-f]{12})\.pack$/);
    // One text is another: the parts that hold it have other names, and no name stands for two contents.
    const documents = searchDocuments(all).map((one, i) => (i === 0 ? { ...one, text: `${one.text} naloxone` } : one));
    const changed = packAndOpen(documents, synonymsOf(all)).files;
    const both = [...changed.keys()].filter((name) => files.has(name) && name !== 'index.pack');
    for (const name of both) expect(changed.get(name), name).toBe(files.get(name));
    for (const kind of ['p-', 't-']) expect([...changed.keys()].filter((name) => name.startsWith(kind) && !files.has(name))).not.toEqual([]);
  });

  test('is refused when words and frequencies do not fit', () => {
    expect(() => openIndex({ ...core, frequencies: core.frequencies.slice(4) })).toThrow('damaged');
  });

  test('knows no term that no text holds', () => {
    expect(search.index.frequency('nosuchword')).toBe(0);
    expect(search.index.match([{ term: 'nosuchword', boost: 1, fields }])).toEqual([]);
  });
});

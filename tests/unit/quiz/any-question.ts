import fc, { type Arbitrary } from 'fast-check';
import type { Question, QuestionOf, QuestionType } from '../../../src/quiz/schema.ts';

/** Every question type, for tables of tests. */
export const questionTypes = [
  'choice',
  'order',
  'match',
  'sort',
  'complete',
  'short-text',
  'judgement',
  'own-words',
] as const satisfies QuestionType[];

/** Ids as authors may write them, with those that JavaScript objects and sorting treat in a special way. */
export const anyId: Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,9}$/) },
  { weight: 1, arbitrary: fc.constantFrom('0', '10', '9', 'a', 'a-b') },
);

const anyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** A text in which something is left once accents and punctuation are gone. */
const anyAnswer = anyText.filter((text) => /[\p{L}\p{N}]/u.test(text));

const ids = (minLength: number, maxLength: number) => fc.uniqueArray(anyId, { minLength, maxLength });

/** Parts with ids of their own, as many as there are ids. */
const withIds = <T extends object>(part: Arbitrary<T>, minLength: number, maxLength: number): Arbitrary<(T & { id: string })[]> =>
  ids(minLength, maxLength).chain((list) => fc.tuple(...list.map((id) => part.map((rest) => ({ id, ...rest })))));

const record = <T extends object>(model: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as Arbitrary<T>;

const places = ['inline', 'practice', 'test'] as const;

function base<T extends QuestionType>(type: T) {
  return fc.record(
    {
      id: anyId,
      type: fc.constant(type),
      objective: anyId,
      use: fc.subarray(type === 'own-words' ? places.slice(0, 2) : [...places], { minLength: 1 }),
      case: anyId,
      stem: anyText,
      hints: fc.array(anyText, { minLength: 1, maxLength: 4 }),
      confidence: fc.boolean(),
      partial: fc.boolean(),
      crisis: fc.boolean(),
      explain: anyText,
      sources: fc.array(anyId, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['id', 'type', 'objective', 'use', 'stem', 'confidence', 'partial', 'crisis', 'explain', 'sources'], noNullPrototype: true },
  );
}

const whole = <T extends QuestionType, P extends object>(type: T, parts: Arbitrary<P>) =>
  fc.tuple(base(type), parts).map(([head, rest]) => ({ ...head, ...rest }) as unknown as QuestionOf<T>);

const told = record({ text: anyText, why: anyText });

const choiceParts = fc.boolean().chain((several) =>
  withIds(told, 2, 6).chain((options) =>
    fc
      .tuple(
        fc.subarray(
          options.map(({ id }) => id),
          { minLength: several ? 2 : 1, maxLength: several ? options.length : 1 },
        ),
        fc.boolean(),
      )
      .map(([right, shuffle]) => ({ several, shuffle, options: options.map((option) => ({ ...option, correct: right.includes(option.id) })) })),
  ),
);

const matchParts = fc.tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 0, max: 3 })).chain(([pairs, extra]) =>
  fc
    .tuple(ids(pairs + extra, pairs + extra), fc.uniqueArray(anyText, { minLength: pairs + extra, maxLength: pairs + extra }), anyText)
    .map(([list, rights, why]) => ({
      pairs: list.slice(0, pairs).map((id, i) => ({ id, left: `left of ${id}`, right: rights[i] as string, why })),
      extra: list.slice(pairs).map((id, i) => ({ id, right: rights[pairs + i] as string, why })),
    })),
);

const anyCategories = withIds(record({ name: anyText }), 2, 4);
const sortParts = anyCategories
  .chain((list) => fc.tuple(fc.constant(list), withIds(told, Math.max(3, list.length), 10)))
  .chain(([categories, items]) =>
    fc.tuple(...items.map((_, i) => (i < categories.length ? fc.constant(i) : fc.nat(categories.length - 1)))).map((chosen) => ({
      categories,
      items: items
        .map((item, i) => ({ ...item, category: categories[chosen[i] as number]?.id as string }))
        .sort((a, b) => (a.text < b.text ? -1 : 1)),
    })),
  );

const gapParts = withIds(told, 2, 5).chain((options) =>
  fc.nat(options.length - 1).map((right) => ({ options: options.map((option, i) => ({ ...option, correct: i === right })) })),
);

const completeParts = withIds(gapParts, 1, 5).chain((gaps) =>
  fc
    .tuple(
      fc.shuffledSubarray(gaps, { minLength: gaps.length }),
      fc.array(fc.string({ maxLength: 8 }), { minLength: gaps.length, maxLength: gaps.length }),
    )
    .map(([inText, words]) => ({
      gaps,
      text: inText
        .map(({ id }, i) => `${words[i]?.replace(/[{}]/g, '')}{${id}}`)
        .join('')
        .trim(),
    })),
);

const shortTextParts = record({
  answer: anyText,
  accept: fc.tuple(anyAnswer, fc.array(anyAnswer, { maxLength: 3 })).map(([first, rest]) => [first, ...rest]),
  patterns: fc.subarray(['^nalox\\w*$', '^(a|b) c', '\\p{L}{9}']),
  near: fc.array(record({ match: fc.array(anyText, { minLength: 1, maxLength: 2 }), why: anyText }), { maxLength: 2 }),
  why: anyText,
});

/** Whole questions of each type, as the schema hands them out: everything that an author may write. */
export const anyQuestionOf: { [T in QuestionType]: Arbitrary<QuestionOf<T>> } = {
  choice: whole('choice', choiceParts),
  order: whole('order', record({ steps: withIds(told, 3, 7) })),
  match: whole('match', matchParts),
  sort: whole('sort', sortParts),
  complete: whole('complete', completeParts),
  'short-text': whole('short-text', shortTextParts),
  judgement: whole('judgement', record({ responses: withIds(record({ text: anyText, why: anyText, key: fc.integer({ min: 1, max: 4 }) }), 2, 6) })),
  'own-words': whole('own-words', record({ model: anyText, rubric: withIds(record({ text: anyText }), 1, 6) })),
};

/** Questions of one type, seen as any questions: what a table of types needs. */
export const questionsOf = (type: QuestionType): Arbitrary<Question> => anyQuestionOf[type];

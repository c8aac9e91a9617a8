import fc, { type Arbitrary } from 'fast-check';
import type { Question, QuestionOf, QuestionType } from '../../../src/quiz/schema.ts';
import type { Response, ResponseOf } from '../../../src/quiz/types/marking.ts';
import { rightSides } from '../../../src/quiz/types/match/mark.ts';
import { anyId, questionsOf } from './any-question.ts';

type Made<T extends QuestionType> = (question: QuestionOf<T>) => Arbitrary<ResponseOf<T>>;

const idsOf = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);

/** One of the given ids for each of some of the parts. */
const somePicks = (parts: readonly { id: string }[], offers: (id: string) => string[]) =>
  fc
    .subarray(idsOf(parts))
    .chain((picked) =>
      fc
        .tuple(...picked.map((id) => fc.constantFrom(...offers(id)).map((offer) => [id, offer] as const)))
        .map((entries): Record<string, string> => Object.fromEntries(entries)),
    );

/** What the screen of each type can hand over: parts may be missing, ids are the question's own. */
const fitting: { [T in QuestionType]: Made<T> } = {
  choice: ({ options, several }) => fc.shuffledSubarray(idsOf(options), { maxLength: several ? options.length : 1 }),
  order: ({ steps }) => fc.shuffledSubarray(idsOf(steps), { minLength: steps.length }),
  match: (question) => somePicks(question.pairs, () => idsOf(rightSides(question))),
  sort: ({ items, categories }) => somePicks(items, () => idsOf(categories)),
  complete: ({ gaps }) => somePicks(gaps, (id) => idsOf(gaps.find((gap) => gap.id === id)?.options ?? [])),
  'short-text': ({ accept, near }) => fc.oneof(fc.constantFrom(...accept, ...near.flatMap(({ match }) => match)), fc.string({ unit: 'grapheme' })),
  judgement: ({ responses }) =>
    fc
      .subarray(idsOf(responses))
      .chain((rated) =>
        fc
          .tuple(...rated.map((id) => fc.integer({ min: 1, max: 4 }).map((rating) => [id, rating] as const)))
          .map((entries): Record<string, number> => Object.fromEntries(entries)),
      ),
  'own-words': ({ rubric }) =>
    fc.record({ text: fc.string(), met: fc.shuffledSubarray(idsOf(rubric)), compared: fc.boolean() }, { noNullPrototype: true }),
};

const idOr = (known: string[]) => fc.oneof(fc.constantFrom(...known), anyId);
const idList = (known: string[]) => fc.array(idOr(known), { maxLength: 12 });
const dictionary = <V>(known: string[], value: Arbitrary<V>): Arbitrary<Record<string, V>> =>
  fc.array(fc.tuple(fc.oneof(idOr(known), fc.constant('__proto__')), value), { maxLength: 12 }).map((entries) => Object.fromEntries(entries));

/** What a broken or doctored record can hold: the right shape with unknown ids, repetitions, and numbers off the scale. */
const hostile: { [T in QuestionType]: Made<T> } = {
  choice: ({ options }) => idList(idsOf(options)),
  order: ({ steps }) => idList(idsOf(steps)),
  match: (question) => dictionary(idsOf(question.pairs), idOr(idsOf(rightSides(question)))),
  sort: ({ items, categories }) => dictionary(idsOf(items), idOr(idsOf(categories))),
  complete: ({ gaps }) => dictionary(idsOf(gaps), idOr(gaps.flatMap(({ options }) => idsOf(options)))),
  'short-text': ({ accept }) =>
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...accept).map((answer) => `${answer}${answer}`),
      fc.constant('\u0301 .'),
    ),
  judgement: ({ responses }) => dictionary(idsOf(responses), fc.oneof(fc.integer({ min: -1, max: 6 }), fc.double(), fc.double({ min: 0, max: 5 }))),
  'own-words': ({ rubric }) => fc.record({ text: fc.string(), met: idList(idsOf(rubric)), compared: fc.boolean() }, { noNullPrototype: true }),
};

/** A question with a response to it: one that fits, or a hostile one of the right shape. */
export function answered<T extends QuestionType>(
  questions: Arbitrary<QuestionOf<T>>,
  kind: 'fitting' | 'hostile' | 'either' = 'either',
): Arbitrary<{ question: QuestionOf<T>; response: ResponseOf<T> }> {
  return questions.chain((question) => {
    const fit = (fitting[question.type] as Made<T>)(question);
    const odd = (hostile[question.type] as Made<T>)(question);
    const response = kind === 'fitting' ? fit : kind === 'hostile' ? odd : fc.oneof(fit, odd);
    return response.map((given) => ({ question, response: given }));
  });
}

/** The same for a table of types. */
export const answeredOf = (type: QuestionType, kind?: 'fitting' | 'hostile') =>
  answered(questionsOf(type) as Arbitrary<QuestionOf<'choice'>>, kind) as unknown as Arbitrary<{ question: Question; response: Response }>;

/** A copy of a question of any type with other settings. */
export const withPartial = <Q extends Question>(question: Q, partial: boolean): Q => ({ ...question, partial });

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffleBy } from '../../../src/format/shuffle.ts';
import { arrange, mark, markingOf } from '../../../src/quiz/types/marking.ts';
import { questionSchema } from '../../../src/quiz/types/schemas.ts';
import { untouchable } from '../untouchable.ts';
import { questionsOf, questionTypes } from './any-question.ts';
import { answeredOf, withPartial } from './any-response.ts';
import { byId, onlyKnown, partsOf, unshuffled } from './parts-of.ts';

describe.each(questionTypes)('%s', (type) => {
  const questions = questionsOf(type);
  const answers = answeredOf(type);

  test('the generator makes what the schema accepts and hands out', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(questionSchema.parse(question)).toEqual(question);
      }),
    );
  });

  test('any response earns between nothing and everything, part by part', () => {
    fc.assert(
      fc.property(answers, ({ question, response }) => {
        const { points, of, parts } = mark(question, response);
        expect(parts.map(({ id }) => id)).toEqual(partsOf(question).parts);
        for (const part of [{ points, of }, ...parts]) expect(0 <= part.points && part.points <= part.of, `${part.points} of ${part.of}`).toBe(true);
        expect(of).toBe(parts.reduce((sum, part) => sum + part.of, 0));
        expect(of > 0).toBe(type !== 'own-words');
        expect(of).toBe(mark(question, markingOf(question).solution(question)).of);
      }),
      { numRuns: 300 },
    );
  });

  test('the solution earns everything and is ready to be checked', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const marking = markingOf(question);
        const { points, of } = mark(question, marking.solution(question));
        expect(points).toBe(of);
        expect(marking.ready(question, marking.solution(question))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  // A list that is to be ordered is always in some order: who changes nothing hands in the order shown.
  // That order may be right in part, and then earns its part; it is never right as a whole.
  test(type === 'order' ? 'the list as it is shown never earns everything' : 'a blank response earns nothing and is not ready', () => {
    fc.assert(
      fc.property(questions, fc.string(), (question, seed) => {
        const marking = markingOf(question);
        const blank = marking.blank(arrange(question, shuffleBy(seed)));
        const { points, of } = mark(question, blank);
        if (type === 'order') expect(points).toBeLessThan(of);
        else {
          expect(points).toBe(0);
          expect(marking.ready(question, blank)).toBe(false);
        }
      }),
    );
  });

  test('the same question and response give the same mark, and neither is changed', () => {
    fc.assert(
      fc.property(answers, ({ question, response }) => {
        const first = mark(untouchable(structuredClone(question)), untouchable(structuredClone(response)));
        expect(mark(untouchable(question), untouchable(response))).toEqual(first);
        expect(mark(question, response)).toEqual(first);
      }),
    );
  });

  test('arranging only changes the order, the same way for the same seed', () => {
    fc.assert(
      fc.property(questions, fc.string(), (question, seed) => {
        const shown = arrange(untouchable(question), shuffleBy(seed));
        expect(unshuffled(shown)).toEqual(unshuffled(question));
        expect(arrange(structuredClone(question), shuffleBy(seed))).toEqual(shown);
      }),
    );
  });

  test('without partial credit an answer earns everything or nothing', () => {
    fc.assert(
      fc.property(answers, ({ question, response }) => {
        const part = mark(withPartial(question, true), response);
        const all = mark(withPartial(question, false), response);
        expect(all.points).toBe(part.points === part.of ? part.of : 0);
        expect({ ...all, points: 0 }).toEqual({ ...part, points: 0 });
      }),
      { numRuns: 300 },
    );
  });

  test('what the question does not know earns nothing', () => {
    fc.assert(
      fc.property(answeredOf(type, 'hostile'), ({ question, response }) => {
        expect(mark(question, response)).toEqual(mark(question, onlyKnown(question, response)));
      }),
      { numRuns: 300 },
    );
  });
});

// The order in which the steps of an `order` question are written is its key, so that type is marked as written only.
describe.each(questionTypes.filter((type) => type !== 'order'))('%s', (type) => {
  const answers = answeredOf(type);

  test('marks do not depend on the arrangement', () => {
    fc.assert(
      fc.property(answers, fc.string(), ({ question, response }, seed) => {
        const written = mark(question, response);
        const shown = mark(arrange(question, shuffleBy(seed)), response);
        expect({ ...shown, parts: byId(shown.parts) }).toEqual({ ...written, parts: byId(written.parts) });
      }),
    );
  });
});

// What is shuffled must not always come out the same: the first option written is often the right one.
describe.each(['choice', 'order', 'match', 'sort', 'complete', 'judgement'] as const)('%s', (type) => {
  test('is shown in other orders under other seeds', () => {
    fc.assert(
      fc.property(questionsOf(type), (question) => {
        const asked = question.type === 'choice' ? { ...question, shuffle: true } : question;
        const shown = Array.from({ length: 40 }, (_, seed) => JSON.stringify(arrange(asked, shuffleBy(`seed ${seed}`))));
        expect(new Set(shown).size).toBeGreaterThan(1);
      }),
      { numRuns: 20 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffleBy } from '../../../src/format/shuffle.ts';
import { pieces } from '../../../src/quiz/types/complete/mark.ts';
import { arrange, mark, markingOf, type Response } from '../../../src/quiz/types/marking.ts';
import { anyQuestionOf } from './any-question.ts';
import { answered, answeredOf, withPartial } from './any-response.ts';
import { partsOf } from './parts-of.ts';

const orders = anyQuestionOf.order.map((question) => withPartial(question, true));

describe('better answers', () => {
  test('one more wrong pick never raises the points of a choice', () => {
    fc.assert(
      fc.property(answered(anyQuestionOf.choice), fc.nat(), ({ question, response }, n) => {
        const wrong = question.options.filter(({ correct }) => !correct);
        fc.pre(wrong.length > 0);
        const more = [...response, wrong[n % wrong.length]?.id as string];
        expect(mark(question, more).points).toBeLessThanOrEqual(mark(question, response).points);
      }),
      { numRuns: 300 },
    );
  });

  test('one more right pick never lowers the points of a choice', () => {
    fc.assert(
      fc.property(answered(anyQuestionOf.choice), fc.nat(), ({ question, response }, n) => {
        const right = question.options.filter(({ correct }) => correct);
        expect(mark(question, [...response, right[n % right.length]?.id as string]).points).toBeGreaterThanOrEqual(mark(question, response).points);
      }),
    );
  });

  test.each(['match', 'sort', 'complete', 'judgement'] as const)('mending one part of %s never lowers the points', (type) => {
    fc.assert(
      fc.property(answeredOf(type), fc.nat(), ({ question, response }, n) => {
        const { parts } = partsOf(question);
        const id = parts[n % parts.length] as string;
        const solution = markingOf(question).solution(question) as Record<string, string>;
        const better = { ...(response as Record<string, string>), [id]: solution[id] } as Response;
        expect(mark(question, better).points).toBeGreaterThanOrEqual(mark(question, response).points);
        expect(mark(question, better).parts.find((part) => part.id === id)?.verdict).toBe('right');
      }),
    );
  });

  test('one step nearer to the key never lowers the points of a judgement', () => {
    fc.assert(
      fc.property(answered(anyQuestionOf.judgement), fc.nat(), ({ question, response }, n) => {
        const { id, key } = question.responses[n % question.responses.length] as (typeof question.responses)[number];
        const given = response[id];
        fc.pre(Object.hasOwn(response, id) && Number.isInteger(given) && given !== key);
        const nearer = { ...response, [id]: (given as number) + Math.sign(key - (given as number)) };
        expect(mark(question, nearer).points).toBeGreaterThanOrEqual(mark(question, response).points);
      }),
    );
  });

  test('putting one more step of an order in its place earns one point more', () => {
    fc.assert(
      fc.property(answered(orders, 'fitting'), ({ question, response }) => {
        const { points, of, parts } = mark(question, response);
        const stray = parts.findIndex(({ verdict }) => verdict === 'wrong');
        fc.pre(points < of && stray >= 0);
        const { id } = parts[stray] as { id: string };
        const before = parts.slice(0, stray).findLast(({ verdict }) => verdict === 'right');
        const rest = response.filter((step) => step !== id);
        const at = before ? rest.indexOf(before.id) + 1 : 0;
        expect(mark(question, [...rest.slice(0, at), id, ...rest.slice(at)]).points).toBe(points + 1);
      }),
    );
  });
});

describe('what one type alone promises', () => {
  test('an order is never shown already solved', () => {
    fc.assert(
      fc.property(anyQuestionOf.order, fc.string(), (question, seed) => {
        const { blank, solution } = markingOf(question);
        expect(blank(arrange(question, shuffleBy(seed)))).not.toEqual(solution(question));
      }),
      { numRuns: 1000 },
    );
  });

  test('an order that a shuffle leaves alone is turned by one step', () => {
    fc.assert(
      fc.property(anyQuestionOf.order, (question) => {
        const [first, ...rest] = question.steps;
        expect(arrange(question, (list) => [...list])).toEqual({ ...question, steps: [...rest, first] });
      }),
    );
  });

  test('one step out of place costs one point, however far it moved', () => {
    fc.assert(
      fc.property(orders, fc.nat(), fc.nat(), (question, n, m) => {
        const right = question.steps.map(({ id }) => id);
        const [from, to] = [n % right.length, m % right.length];
        fc.pre(from !== to);
        const rest = right.toSpliced(from, 1);
        const { points, of } = mark(question, rest.toSpliced(to, 0, right[from] as string));
        expect(points).toBe(of - 1);
      }),
    );
  });

  test('an order earns one less than the most steps that can stay where they are', () => {
    fc.assert(
      fc.property(answered(orders, 'fitting'), ({ question, response }) => {
        const places = response.map((id) => question.steps.findIndex((step) => step.id === id));
        let most = 0;
        for (let kept = 0; kept < 2 ** places.length; kept++) {
          const run = places.filter((_, i) => kept & (1 << i));
          if (run.every((place, i) => i === 0 || place > (run[i - 1] as number))) most = Math.max(most, run.length);
        }
        expect(mark(question, response).points).toBe(most - 1);
      }),
    );
  });

  test('a choice that says shuffle: false keeps its order', () => {
    fc.assert(
      fc.property(anyQuestionOf.choice, fc.string(), (question, seed) => {
        expect(arrange({ ...question, shuffle: false }, shuffleBy(seed))).toEqual({ ...question, shuffle: false });
      }),
    );
  });

  test('the pieces of a text to complete give the text again', () => {
    fc.assert(
      fc.property(anyQuestionOf.complete, (question) => {
        expect(
          pieces(question)
            .map((piece) => ('words' in piece ? piece.words : `{${piece.gap.id}}`))
            .join(''),
        ).toBe(question.text);
      }),
    );
  });
});

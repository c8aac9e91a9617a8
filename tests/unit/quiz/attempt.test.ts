import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsAt, openAttempt } from '../../../src/quiz/attempt.ts';
import { markIn, scoreAttempt } from '../../../src/quiz/mark-attempt.ts';
import { inTime } from '../../../src/record/gate.ts';
import type { LearningEvent } from '../../../src/record/schema.ts';
import { anyEvents, event, minute } from '../record/any-event.ts';
import { untouchable } from '../untouchable.ts';
import { parts, written } from './plain-question.ts';

const quiz = 'quiz:m/test';
const drawn = ['q1', 'q2'];
const begin = (attempt: string, at: number, object = quiz, questions = drawn) =>
  event('attempted', object, { attempt, seed: `seed of ${attempt}`, questions }, minute(at));
const answer = (attempt: string | undefined, question: string, response: unknown, at: number) =>
  event('answered', `question:${question}`, { ...(attempt ? { attempt } : {}), response, points: 0, of: 1 }, minute(at));
const pass = (attempt: string, at: number) => event('passed', quiz, { attempt, share: 1, objectives: {}, passMark: 0.8 }, minute(at));
const fail = (attempt: string, at: number) => event('failed', quiz, { attempt, share: 0, objectives: {}, passMark: 0.8 }, minute(at));

/** The responses that count, by question. */
const counting = (events: LearningEvent[], kind: 'practice' | 'test') =>
  attemptsAt(inTime(events), quiz, kind).map(({ answers }) => Object.fromEntries([...answers].map(([id, { result }]) => [id, result.response])));

describe('the attempts at a quiz', () => {
  test('none are there before it is begun', () => {
    expect(attemptsAt([], quiz, 'test')).toEqual([]);
    expect(openAttempt([])).toBeUndefined();
  });

  test('tell their seed, their questions, and whether they ended', () => {
    const ended = fail('one', 3);
    const attempts = attemptsAt(untouchable([begin('one', 0), ended, begin('two', 4)]), quiz, 'test');
    expect(attempts).toEqual([
      { id: 'one', seed: 'seed of one', questions: drawn, answers: new Map(), ended },
      { id: 'two', seed: 'seed of two', questions: drawn, answers: new Map() },
    ]);
    expect(openAttempt(attempts)?.id).toBe('two');
    expect(openAttempt(attempts.slice(0, 1))).toBeUndefined();
  });

  test('are this quiz’s only', () => {
    expect(attemptsAt([begin('one', 0, 'quiz:m/practice'), begin('two', 1, 'quiz:n/test')], quiz, 'test')).toEqual([]);
    const other = event('passed', 'quiz:n/test', { attempt: 'one', share: 1, objectives: {}, passMark: 0.8 }, minute(2));
    expect(attemptsAt([begin('one', 0), other], quiz, 'test')[0]?.ended).toBeUndefined();
  });
});

describe('the answer that counts', () => {
  const twice = [begin('one', 0), answer('one', 'q1', ['a'], 1), answer('one', 'q2', ['x'], 2), answer('one', 'q1', ['b'], 3)];

  test('is the first in practice', () => {
    expect(counting(twice, 'practice')).toEqual([{ q1: ['a'], q2: ['x'] }]);
  });

  test('is the last before the end in a test', () => {
    expect(counting(twice, 'test')).toEqual([{ q1: ['b'], q2: ['x'] }]);
  });

  test('is never one given after the end', () => {
    const late = [...twice, pass('one', 4), answer('one', 'q1', ['late'], 5), answer('one', 'q2', ['late'], 6)];
    expect(counting(late, 'test')).toEqual([{ q1: ['b'], q2: ['x'] }]);
    expect(counting([begin('one', 0), pass('one', 1), answer('one', 'q1', ['late'], 2)], 'practice')).toEqual([{}]);
  });

  test('goes by the clock, not by the order in which devices were merged', () => {
    expect(counting(twice.toReversed(), 'practice')).toEqual([{ q1: ['a'], q2: ['x'] }]);
    expect(counting(twice.toReversed(), 'test')).toEqual([{ q1: ['b'], q2: ['x'] }]);
  });

  test('belongs to one attempt: two open at once, and answers in a lesson, do not mix', () => {
    const two = [
      begin('one', 0),
      begin('two', 1),
      answer('one', 'q1', ['a'], 2),
      answer('two', 'q1', ['b'], 3),
      answer(undefined, 'q1', ['in a lesson'], 4),
      answer('two', 'q2', ['c'], 5),
    ];
    const attempts = attemptsAt(two, quiz, 'test');
    expect(counting(two, 'test')).toEqual([{ q1: ['a'] }, { q1: ['b'], q2: ['c'] }]);
    expect(openAttempt(attempts)?.id).toBe('two');
    expect(counting([...two, pass('two', 6), answer('one', 'q2', ['d'], 7)], 'test')).toEqual([
      { q1: ['a'], q2: ['d'] },
      { q1: ['b'], q2: ['c'] },
    ]);
  });

  test('answers one of the questions drawn', () => {
    const stray = event('answered', 'lesson:q1', { attempt: 'one', response: ['a'], points: 1, of: 1 }, minute(3));
    expect(counting([begin('one', 0), answer('one', 'q1', ['a'], 1), answer('one', 'elsewhere', ['a'], 2), stray], 'test')).toEqual([{ q1: ['a'] }]);
  });

  test('of an attempt finished in two tabs is settled by the first end', () => {
    const events = [begin('one', 0), answer('one', 'q1', ['a'], 1), fail('one', 2), answer('one', 'q1', ['b'], 3), pass('one', 4)];
    expect(counting(events, 'test')).toEqual([{ q1: ['a'] }]);
    expect(attemptsAt(events, quiz, 'test')[0]?.ended?.verb).toBe('failed');
  });

  test('does not depend on the order in which events arrive, nor on their arriving twice', () => {
    const shuffled = anyEvents.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom('practice' as const, 'test' as const), ([events, other], kind) => {
        const told = attemptsAt(untouchable(inTime(events)), quiz, kind);
        expect(attemptsAt(inTime([...other, ...events]), quiz, kind)).toEqual(told);
        for (const { questions, answers } of told) for (const id of answers.keys()) expect(questions).toContain(id);
      }),
      { numRuns: 300 },
    );
  });
});

describe('marking an attempt', () => {
  const options = parts('a', 'b').map((option, i) => ({ ...option, correct: i === 0 }));
  const one = written({ type: 'choice', id: 'q1', objective: 'weigh', options });
  const two = written({
    type: 'match',
    id: 'q2',
    objective: 'describe',
    pairs: ['l', 'm', 'n'].map((id) => ({ id, left: `Left ${id}`, right: `Right ${id}`, why: 'Because.' })),
  });
  const three = written({ type: 'order', id: 'q3', objective: 'describe', steps: parts('s', 't', 'u') });
  const inWords = written({ type: 'own-words', id: 'q4', objective: 'describe', model: 'A model.', rubric: [{ id: 'r', text: 'A line' }] });
  const attemptWith = (...answers: [string, unknown][]) => {
    const [attempt] = attemptsAt(
      [begin('one', 0, quiz, ['q1', 'q2', 'q3', 'q4']), ...answers.map(([id, response], i) => answer('one', id, response, i + 1))],
      quiz,
      'test',
    );
    if (!attempt) throw new Error('no attempt');
    return attempt;
  };

  test('marks by the questions as they are now, whatever points were stored', () => {
    expect(markIn(attemptWith(['q1', ['a']]), one)).toMatchObject({ points: 1, of: 1 });
    expect(markIn(attemptWith(['q1', ['b']]), one)).toMatchObject({ points: 0, of: 1 });
  });

  test('gives nothing for a question left open or answered in another shape', () => {
    expect(markIn(attemptWith(), one)).toMatchObject({ points: 0, of: 1 });
    expect(markIn(attemptWith(['q1', { a: 'a' }]), one)).toMatchObject({ points: 0, of: 1 });
    expect(markIn(attemptWith(['q2', ['l', 'm', 'n']]), two)).toMatchObject({ points: 0, of: 3 });
    expect(markIn(attemptWith(['q2', null]), two)).toMatchObject({ points: 0, of: 3 });
  });

  test('gives nothing for an order left open or of another shape, although its steps are written in the right order', () => {
    expect(markIn(attemptWith(), three)).toMatchObject({ points: 0, of: 2 });
    expect(markIn(attemptWith(['q3', { s: 't' }]), three)).toMatchObject({ points: 0, of: 2 });
    expect(markIn(attemptWith(['q3', ['s', 't', 'u']]), three)).toMatchObject({ points: 2, of: 2 });
  });

  test('scores the mean over the questions that count', () => {
    const attempt = attemptWith(['q1', ['a']], ['q2', { l: 'l', m: 'n' }], ['q4', { text: '', met: ['r'], compared: true }]);
    expect(scoreAttempt(attempt, [one, two, inWords])).toEqual({ share: (1 + 1 / 3) / 2, objectives: { weigh: 1, describe: 1 / 3 }, counted: 2 });
    expect(scoreAttempt(attempt, [])).toEqual({ share: 0, objectives: {}, counted: 0 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTime } from '../../../src/record/gate.ts';
import type { Outline, OutlineQuiz } from '../../../src/record/outline.ts';
import { progressOf } from '../../../src/record/progress.ts';
import type { LearningEvent } from '../../../src/record/schema.ts';
import { untouchable } from '../untouchable.ts';
import { anyEvents, event, minute } from './any-event.ts';

const lesson = (object: string) => ({ object, title: `Title of ${object}`, href: `/${object}/`, minutes: 8, content: 'now' });
const quiz = (object: string): OutlineQuiz => ({ object, title: `Title of ${object}`, href: `/${object}/`, content: 'now' });
const module = (id: string, ...lessons: string[]) => ({
  id,
  title: `Module ${id}`,
  href: `/${id}/`,
  lessons: lessons.map(lesson),
  practice: quiz(`quiz:${id}/practice`),
  test: quiz(`quiz:${id}/test`),
});

const outline: Outline = {
  modules: [module('m', 'lesson:m/one', 'lesson:m/two'), module('n', 'lesson:n/three')],
  scenarios: [{ object: 'scenario:s', title: 'A conversation', href: '/s/', content: 'now' }],
  courses: [],
};

let clock = 0;
const now = () => minute(clock++);
const seen = (object: string, seconds = 30) => event('experienced', object, { seconds }, now());
const read = (object: string, content = 'now') => event('completed', object, {}, now(), content);
const begin = (object: string, attempt: string) => event('attempted', object, { attempt, seed: 's', questions: ['q1'] }, now());
const practiced = (object: string, attempt: string, share: number, content = 'now') =>
  event('completed', object, { attempt, share, objectives: {} }, now(), content);
const passed = (object: string, attempt: string, share = 1, content = 'now') =>
  event('passed', object, { attempt, share, objectives: {}, passMark: 0.8 }, now(), content);
const failed = (object: string, attempt: string, share: number) => event('failed', object, { attempt, share, objectives: {}, passMark: 0.8 }, now());
const answered = (question: string, attempt: string) => event('answered', `question:${question}`, { attempt, response: [], points: 0, of: 1 }, now());

const progress = (...events: LearningEvent[]) => progressOf(untouchable(events), untouchable(outline));
const readAll = () => [read('lesson:m/one'), read('lesson:m/two'), read('lesson:n/three')];

describe('lessons', () => {
  test('are done when marked as read, at the last moment at which they were', () => {
    const [first, second] = [read('lesson:m/one'), read('lesson:m/one')];
    expect(progress(seen('lesson:m/one')).lessons['lesson:m/one']).toEqual({ changed: false });
    expect(progress(first).lessons['lesson:m/one']).toEqual({ done: first.at, changed: false });
    expect(progress(first, second).lessons['lesson:m/one']).toEqual({ done: second.at, changed: false });
    expect(progress(first).lessons['lesson:m/two']).toEqual({ changed: false });
  });

  test('that have been changed since still count, and say so until they are read again', () => {
    const old = read('lesson:m/one', 'then');
    expect(progress(old).lessons['lesson:m/one']).toEqual({ done: old.at, changed: true });
    expect(progress(old, read('lesson:m/one')).lessons['lesson:m/one']?.changed).toBe(false);
  });
});

describe('quizzes', () => {
  const test1 = 'quiz:m/test';
  const practice = 'quiz:m/practice';

  test('have nothing to tell before they are begun', () => {
    expect(progress().quizzes[test1]).toEqual({ attempts: 0, open: false, changed: false });
  });

  test('are open from the first question to the end', () => {
    const begun = begin(test1, 'a');
    expect(progress(begun, answered('q1', 'a')).quizzes[test1]).toEqual({ attempts: 0, open: true, changed: false });
    expect(progress(begun, failed(test1, 'a', 0.5)).quizzes[test1]).toEqual({ attempts: 1, best: 0.5, open: false, changed: false });
    expect(progress(begun, failed(test1, 'a', 0.5), begin(test1, 'b')).quizzes[test1]?.open).toBe(true);
  });

  test('keep the best result and the first pass', () => {
    const first = passed(test1, 'b', 0.85);
    const told = progress(failed(test1, 'a', 0.5), first, passed(test1, 'c', 0.95), failed(test1, 'd', 0.2)).quizzes[test1];
    expect(told).toEqual({ attempts: 4, best: 0.95, done: first.at, open: false, changed: false });
  });

  test('for practice are done when first finished, with any result', () => {
    const first = practiced(practice, 'a', 0.1);
    expect(progress(first, practiced(practice, 'b', 0.4)).quizzes[practice]).toEqual({
      attempts: 2,
      best: 0.4,
      done: first.at,
      open: false,
      changed: false,
    });
  });

  test('finished in two tabs count once, with the first result', () => {
    const first = failed(test1, 'a', 0.5);
    expect(progress(begin(test1, 'a'), first, passed(test1, 'a', 0.9)).quizzes[test1]).toEqual({
      attempts: 1,
      best: 0.5,
      open: false,
      changed: false,
    });
  });

  test('whose questions have been changed since still count, and say so', () => {
    const old = passed(test1, 'a', 1, 'then');
    expect(progress(old).quizzes[test1]).toEqual({ attempts: 1, best: 1, done: old.at, open: false, changed: true });
    expect(progress(old, failed(test1, 'b', 0.1)).quizzes[test1]).toMatchObject({ done: old.at, changed: false });
    expect(progress(begin(test1, 'a')).quizzes[test1]?.changed).toBe(false);
  });
});

describe('the whole', () => {
  test('seconds are those of lessons and quizzes, also of what is gone', () => {
    expect(progress(seen('lesson:m/one', 30), seen('quiz:m/test', 12), seen('lesson:m/gone', 8), read('lesson:m/one')).seconds).toBe(50);
    expect(progress().seconds).toBe(0);
  });

  test('what is gone and was done is named once; what was only begun or failed is not', () => {
    const gone = [
      read('lesson:m/gone'),
      read('lesson:m/gone'),
      passed('quiz:gone/test', 'a'),
      failed('quiz:old/test', 'b', 0),
      seen('lesson:m/older'),
      begin('quiz:older/test', 'c'),
    ];
    expect(progress(...gone).gone).toEqual(['lesson:m/gone', 'quiz:gone/test']);
    expect(progress(...readAll()).gone).toEqual([]);
  });

  test('only an empty record is fresh', () => {
    expect(progress().fresh).toBe(true);
    expect(progress(seen('lesson:m/gone', 1)).fresh).toBe(false);
  });
});

describe('the next step', () => {
  const next = (...events: LearningEvent[]) => {
    const step = progress(...events).next;
    return step && `${step.why} ${step.href.slice(1, -1)} in ${step.module}`;
  };

  test.each<[string, () => LearningEvent[], string | undefined]>([
    ['nothing done: the first lesson', () => [], 'next-lesson lesson:m/one in Module m'],
    ['a lesson begun: that one', () => [seen('lesson:m/two')], 'begun-lesson lesson:m/two in Module m'],
    ['two begun: the later one', () => [seen('lesson:m/two'), seen('lesson:m/one')], 'begun-lesson lesson:m/one in Module m'],
    ['one begun in another module: that one', () => [seen('lesson:n/three')], 'begun-lesson lesson:n/three in Module n'],
    ['a begun lesson since read: the next', () => [seen('lesson:m/one'), read('lesson:m/one')], 'next-lesson lesson:m/two in Module m'],
    [
      'time spent in a lesson after it was read is no beginning',
      () => [read('lesson:m/one'), seen('lesson:m/one')],
      'next-lesson lesson:m/two in Module m',
    ],
    ['a later lesson read: the first that is not', () => [read('lesson:m/two')], 'next-lesson lesson:m/one in Module m'],
    [
      'a quiz open: that, before any lesson',
      () => [seen('lesson:m/one'), begin('quiz:m/practice', 'a'), seen('lesson:m/two')],
      'open-quiz quiz:m/practice in Module m',
    ],
    [
      'two quizzes open: the one used last',
      () => [begin('quiz:m/test', 'a'), begin('quiz:n/test', 'b'), seen('quiz:m/test')],
      'open-quiz quiz:m/test in Module m',
    ],
    [
      'a quiz finished is not open',
      () => [begin('quiz:m/practice', 'a'), practiced('quiz:m/practice', 'a', 1)],
      'next-lesson lesson:m/one in Module m',
    ],
    ['lessons of a module read: its test', () => [read('lesson:m/one'), read('lesson:m/two')], 'test quiz:m/test in Module m'],
    [
      'its test failed: the test again',
      () => [read('lesson:m/one'), read('lesson:m/two'), failed('quiz:m/test', 'a', 0.5)],
      'test quiz:m/test in Module m',
    ],
    [
      'its test passed: the next module',
      () => [read('lesson:m/one'), read('lesson:m/two'), passed('quiz:m/test', 'a')],
      'next-lesson lesson:n/three in Module n',
    ],
    ['all read: the first test', () => readAll(), 'test quiz:m/test in Module m'],
    ['all read, one passed: the other test', () => [...readAll(), passed('quiz:m/test', 'a')], 'test quiz:n/test in Module n'],
    ['all done: nothing', () => [...readAll(), passed('quiz:m/test', 'a'), passed('quiz:n/test', 'b')], undefined],
    [
      'all done, practicing again: that',
      () => [...readAll(), passed('quiz:m/test', 'a'), passed('quiz:n/test', 'b'), begin('quiz:m/practice', 'c')],
      'open-quiz quiz:m/practice in Module m',
    ],
    ['changed since it was read: still read', () => [read('lesson:m/one', 'then')], 'next-lesson lesson:m/two in Module m'],
    [
      'only things that are gone: the first lesson',
      () => [seen('lesson:m/gone'), begin('quiz:gone/test', 'a')],
      'next-lesson lesson:m/one in Module m',
    ],
  ])('%s', (_what, events, expected) => {
    expect(next(...events())).toBe(expected);
  });

  test('there is none where there is nothing to do', () => {
    expect(progressOf([], { modules: [], scenarios: [], courses: [] })).toEqual({
      lessons: {},
      quizzes: {},
      scenarios: {},
      seconds: 0,
      gone: [],
      fresh: true,
    });
  });
});

describe('conversations', () => {
  const object = 'scenario:s';
  const start = (attempt: string) => event('attempted', object, { attempt, seed: attempt, mode: 'real' }, now());
  const end = (attempt: string, outcome: 'good' | 'mixed' | 'poor') =>
    event('completed', object, { attempt, ending: 'e', outcome, skills: { respect: 1 } }, now());
  const of = (...events: LearningEvent[]) => progress(...events).scenarios[object];

  test('have nothing to tell before they are begun, and are open until an ending', () => {
    expect(of()).toEqual({ plays: 0, open: false, changed: false });
    expect(of(start('a'))).toEqual({ plays: 0, open: true, changed: false });
    const ended = end('a', 'mixed');
    expect(of(start('a'), ended)).toEqual({ plays: 1, best: 'mixed', done: ended.at, open: false, changed: false });
  });

  test('tell the best outcome of all plays, whatever came last, and count each play once', () => {
    const [first, second] = [end('a', 'good'), end('b', 'poor')];
    expect(of(start('a'), first, start('b'), second, end('b', 'poor'))).toMatchObject({ plays: 2, best: 'good', done: first.at, open: false });
    expect(of(start('a'), first, start('b'))).toMatchObject({ plays: 1, open: true });
  });

  test('that have been changed since still count; those that are gone are told', () => {
    const old = { ...start('a'), content: 'then' };
    expect(of(old, end('a', 'good'))).toMatchObject({ plays: 1, changed: true });
    expect(progress(event('completed', 'scenario:gone', { attempt: 'a', outcome: 'good' }, now())).gone).toEqual(['scenario:gone']);
  });
});

describe('any record', () => {
  test('united with another, in any order and twice, gives the same progress', () => {
    const two = anyEvents.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)));
    fc.assert(
      fc.property(two, ([all, b]) => {
        const a = all.filter((one, i) => !b.includes(one) || i % 2 === 0);
        const told = progressOf(inTime(all), outline);
        expect(progressOf(inTime([...a, ...b]), outline)).toEqual(told);
        expect(progressOf(inTime([...b, ...a]), outline)).toEqual(told);
        expect(progressOf(inTime([...all, ...structuredClone(all)]), outline)).toEqual(told);
      }),
      { numRuns: 300 },
    );
  });

  test('gives progress that makes sense', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const told = progressOf(untouchable(inTime(events)), outline);
        expect(told.seconds).toBe(events.reduce((sum, one) => sum + (one.verb === 'experienced' ? one.result.seconds : 0), 0));
        for (const [object, { done }] of Object.entries(told.lessons))
          expect(done !== undefined).toBe(events.some((one) => one.object === object && one.verb === 'completed'));
        for (const { best, attempts, done } of Object.values(told.quizzes)) {
          if (best !== undefined) expect(0 <= best && best <= 1 && attempts > 0).toBe(true);
          if (done !== undefined) expect(attempts).toBeGreaterThan(0);
        }
        const todo = outline.modules.some(
          ({ lessons, practice, test }) =>
            lessons.some(({ object }) => !told.lessons[object]?.done) ||
            !told.quizzes[test.object]?.done ||
            told.quizzes[practice.object]?.open ||
            told.quizzes[test.object]?.open,
        );
        expect(told.next !== undefined).toBe(todo);
      }),
      { numRuns: 300 },
    );
  });
});

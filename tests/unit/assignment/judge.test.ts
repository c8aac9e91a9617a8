import { describe, expect, test } from 'vitest';
import { claimsOf, completionOf, sharedBy } from '../../../src/assignment/completion.ts';
import { evidenceOf } from '../../../src/assignment/evidence.ts';
import { countsFrom, countsUntil, judge, monthsLater } from '../../../src/assignment/judge.ts';
import type { Assignment } from '../../../src/assignment/schema.ts';
import { inOrder, trainingState } from '../../../src/assignment/training.ts';
import type { OwnWordsResponse } from '../../../src/quiz/types/own-words/mark.ts';
import { happened } from '../../../src/record/event.ts';
import type { LearningEvent } from '../../../src/record/schema.ts';
import { bench, contents, day, doAll, itemsOfModule, playScenario, readLesson, syllabus, takeQuiz } from './learner.ts';

const isOwnWords = (response: unknown): response is OwnWordsResponse => typeof response === 'object' && response !== null && 'compared' in response;

const always = Number.NEGATIVE_INFINITY;
const returns = { answers: true, choices: true };

describe('an item', () => {
  test('is judged by the pass mark and the attempts of its assignment, not by the word of the event', () => {
    const object = 'quiz:stigma/test';
    const [poor, good] = [takeQuiz(object, () => false), takeQuiz(object)];
    const events = [...poor, ...good];
    expect(judge({ object, passMark: 80 }, events, always)).toMatchObject({ attempts: 2, share: 1, usedUp: false, done: good.at(-1)?.at });
    expect(judge({ object, passMark: 80, attempts: 1 }, events, always)).toEqual({
      attempts: 2,
      share: (poor.at(-1) as { result: { share: number } }).result.share,
      usedUp: true,
    });
    expect(judge({ object }, poor, always)).toMatchObject({ done: poor.at(-1)?.at });
    expect(judge({ object, passMark: 80 }, poor.slice(0, -1), always)).toEqual({ attempts: 0, usedUp: false });
  });

  test('that is older than its period does not count', () => {
    const lesson = readLesson('lesson:stigma/words');
    const at = Date.parse(lesson[1]?.at ?? '');
    expect(judge({ object: 'lesson:stigma/words' }, lesson, at)).toMatchObject({ attempts: 1 });
    expect(judge({ object: 'lesson:stigma/words' }, lesson, at + 1)).toEqual({ attempts: 0, usedUp: false });
    expect(countsFrom({}, day(1))).toBe(always);
    expect(new Date(countsFrom({ validMonths: 12 }, day(15))).toISOString()).toBe('2025-03-15T15:00:00.000Z');
  });

  test('months end on the last day where the month is shorter', () => {
    const months = (from: string, count: number) =>
      monthsLater(new Date(`${from}T00:00:00Z`), count)
        .toISOString()
        .slice(0, 10);
    expect(months('2026-01-31', 1)).toBe('2026-02-28');
    expect(months('2024-02-29', 12)).toBe('2025-02-28');
    expect(months('2026-03-31', -1)).toBe('2026-02-28');
    expect(months('2026-10-15', 24)).toBe('2028-10-15');
    expect(countsUntil({ validMonths: 12 }, '2026-12-31T23:30:00.000-05:00')).toBe('2027-12-31');
  });
});

describe('evidence', () => {
  test('is only what proves the items, and judging it says the same as judging the record', () => {
    const items = itemsOfModule('stigma');
    const others = [
      ...takeQuiz('quiz:bipse-engagement/test'),
      ...takeQuiz('quiz:stigma/test').slice(0, 3),
      ...playScenario('scenario:these-people').slice(0, 3),
    ];
    const record = [...doAll(items), ...others].sort((a, b) => (a.at < b.at ? -1 : 1));
    const evidence = evidenceOf({ items, returns }, record, always);
    expect(evidence.every(({ verb }) => verb !== 'experienced')).toBe(true);
    for (const item of items) expect(judge(item, evidence, always)).toEqual(judge(item, record, always));
    expect(evidenceOf({ items, returns }, evidence, always)).toEqual(evidence);
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
  });

  test('of many rounds is the newest and the best', () => {
    const object = 'quiz:stigma/practice';
    const record = [
      ...takeQuiz(object, () => false),
      ...takeQuiz(object),
      ...Array.from({ length: 40 }, () => takeQuiz(object, (i) => i > 2)).flat(),
    ];
    const evidence = evidenceOf({ items: [{ object }], returns }, record, always);
    expect(judge({ object }, evidence, always)).toMatchObject({ attempts: 20, share: 1 });
    const limited = evidenceOf({ items: [{ object, attempts: 2 }], returns }, record, always);
    expect(judge({ object, attempts: 2, passMark: 90 }, limited, always)).toMatchObject({ share: 1 });
  });

  test('has no private notes, no self-checks and no own words, whatever somebody puts into the record', async () => {
    const secret = 'nobody may read this';
    const items = [...itemsOfModule('stigma'), { object: 'quiz:stigma/practice' }];
    const { assignment } = await bench(items);
    const record = doAll(items);
    const ownWords = record.flatMap((event) => (event.verb === 'answered' && isOwnWords(event.result.response) ? [event] : []));
    expect(ownWords).not.toEqual([]);
    const smuggled: unknown[] = [
      ...record.map((event) =>
        event.verb === 'answered' && isOwnWords(event.result.response)
          ? { ...event, result: { ...event.result, response: { ...event.result.response, text: secret, heard: secret } } }
          : { ...event, result: { ...event.result, note: secret, selfCheck: { olbi: [1, 2, 3], words: secret } } },
      ),
      {
        schema: 2,
        id: crypto.randomUUID(),
        at: day(5).toISOString(),
        verb: 'completed',
        object: 'self-check:olbi',
        content: secret,
        result: { score: 40, secret },
      },
      {
        schema: 2,
        id: crypto.randomUUID(),
        at: day(5).toISOString(),
        verb: 'answered',
        object: 'self-check:olbi/1',
        content: secret,
        result: { response: secret },
      },
      { id: 'words-note', text: secret, at: day(5).toISOString() },
    ];
    const payload = completionOf({
      assignment,
      learner: 'Ada',
      events: smuggled as LearningEvent[],
      contents,
      edition: syllabus.edition,
      app: '1',
      now: day(15),
    });
    const text = JSON.stringify(payload);
    expect(payload.events.map(({ id }) => id).sort()).toEqual(
      record
        .filter(({ verb }) => verb !== 'experienced')
        .map(({ id }) => id)
        .sort(),
    );
    expect(text).not.toContain(secret);
    for (const { id, result } of ownWords) {
      const { met, compared } = result.response as OwnWordsResponse;
      expect(payload.events.find((event) => event.id === id)?.result).toMatchObject({ response: { met, compared, text: '' } });
    }
    expect(text).not.toContain('self-check');
    expect(text).not.toContain('olbi');
  });

  test('what is shared is counted as it is', async () => {
    const items = itemsOfModule('stigma');
    const { assignment } = await bench(items);
    const record = doAll(items);
    const shared = sharedBy(evidenceOf(assignment, record, always));
    expect(shared).toMatchObject({ lessons: 5, attempts: 1, plays: 1 });
    expect(shared.answers).toBe(record.filter(({ verb }) => verb === 'answered').length);
    expect(shared.replies).toBe(record.filter(({ verb }) => verb === 'responded').length);
    expect(claimsOf({ assignment, events: record, contents, now: day(15) }).every(({ content }) => content !== undefined)).toBe(true);
  });
});

describe('my training', () => {
  const accepted = (assignment: Assignment, at = '2026-03-01T00:00:00.000Z') => ({
    id: assignment.id,
    assignment,
    learner: 'Ada',
    accepted: at,
    handedIn: [],
  });

  test('says how far it is and what is next: what is begun before what is not', async () => {
    const items = itemsOfModule('stigma');
    const { assignment } = await bench(items);
    const fresh = trainingState(accepted(assignment), [], syllabus, day(10), '2026-03-10');
    expect(fresh).toMatchObject({ done: 0, finished: false, daysLeft: 21 });
    expect(fresh.next?.item.object).toBe(items[0]?.object);
    const begun = trainingState(accepted(assignment), takeQuiz('quiz:stigma/test').slice(0, 4), syllabus, day(10), '2026-03-10');
    expect(begun.next?.item.object).toBe('quiz:stigma/test');
    const whole = trainingState(accepted(assignment), doAll(items), syllabus, day(20), '2026-04-02');
    expect(whole).toMatchObject({ done: items.length, finished: true, daysLeft: -2, next: undefined });
  });

  test('what is gone from the site or used up is not offered as next', async () => {
    const { assignment } = await bench([
      { object: 'lesson:stigma/gone' },
      { object: 'quiz:stigma/test', passMark: 100, attempts: 1 },
      { object: 'lesson:stigma/words' },
    ]);
    const state = trainingState(
      accepted(assignment),
      takeQuiz('quiz:stigma/test', () => false),
      syllabus,
      day(20),
      '2026-03-20',
    );
    expect(state.next?.item.object).toBe('lesson:stigma/words');
    expect(state.items.map(({ entry, standing }) => [entry !== undefined, standing.usedUp])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  test('comes late first, then by due day, then without one, and what is done last', async () => {
    const titles = async (title: string, due: string | undefined, events: LearningEvent[] = []) => {
      const { assignment } = await bench([{ object: 'lesson:stigma/words' }], { title });
      const { due: _, ...rest } = assignment;
      return trainingState(accepted(due ? { ...rest, due } : rest), events, syllabus, day(20), '2026-03-20');
    };
    const done = [happened('completed', 'lesson:stigma/words', 'aaaaaaaaaaaa', {}, day(1))];
    const states = [
      await titles('open end', undefined),
      await titles('done', '2026-03-01', done),
      await titles('soon', '2026-03-22'),
      await titles('late', '2026-03-18'),
    ];
    expect(inOrder(states).map(({ accepted: { assignment } }) => assignment.title)).toEqual(['late', 'soon', 'open end', 'done']);
  });
});

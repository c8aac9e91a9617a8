import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from '../../../src/assignment/certificate.ts';
import { completionOf } from '../../../src/assignment/completion.ts';
import { openCompletion } from '../../../src/assignment/open-completion.ts';
import type { AcceptedCompletion } from '../../../src/assignment/opened.ts';
import { sealCompletion } from '../../../src/assignment/seal-completion.ts';
import type { LearningEvent } from '../../../src/record/schema.ts';
import { certify, checked, earned } from '../../../src/trainer/certify.ts';
import { assignmentLines, type Desk, lay, sheetOf } from '../../../src/trainer/desk.ts';
import { digestOf } from '../../../src/trainer/digest.ts';
import { learnersCsv, questionsSheet, resultsJson } from '../../../src/trainer/export.ts';
import { questionLines } from '../../../src/trainer/figures.ts';
import { namedLine } from '../../../src/trainer/name-questions.ts';
import { sortedQuestions } from '../../../src/trainer/sort-questions.ts';
import { answers, type Bench, bench, contents, itemsOfModule, playScenario, readLesson, syllabus, takeQuiz } from '../assignment/learner.ts';

const items = itemsOfModule('stigma');
const quiz = 'quiz:stigma/test';
const names = ["Mia D'Angelo", 'محمد الأحمد', 'Zoë', 'Bo', 'Cy', 'Dee'];

let at: Bench;
let desk: Desk;
const accepted: AcceptedCompletion[] = [];

/** Does everything; of the test so many questions wrongly in the first attempt, then all rightly. */
function work(wrong: number): LearningEvent[] {
  return items.flatMap(({ object, passMark = 80 }) => {
    if (object.startsWith('lesson:')) return readLesson(object);
    if (object.startsWith('scenario:')) return playScenario(object);
    return [...takeQuiz(object, (i) => i >= wrong, passMark / 100), ...takeQuiz(object, () => true, passMark / 100)];
  });
}

beforeAll(async () => {
  at = await bench(items, { group: 'North' });
  at.sent.roster.push(...names, 'Nobody Yet');
  for (const [i, learner] of names.entries()) {
    const now = new Date('2026-03-20T12:00:00Z');
    const payload = completionOf({ assignment: at.assignment, learner, events: work(i), contents, edition: syllabus.edition, app: 'test', now });
    const opened = await openCompletion(await sealCompletion(payload, at.assignment.keys.encrypt, at.device), {
      keys: at.keys,
      assignments: [at.sent],
      answers,
      now,
    });
    if ('refused' in opened) throw new Error(`${learner}: ${opened.refused} ${opened.about}`);
    accepted.push(opened.accepted);
  }
  desk = { assignments: [at.sent], digests: new Map(), answers, groups: new Map([['zoë', { id: 'zoë', name: 'Zoë', group: 'South' }]]) };
  for (const one of accepted) lay(desk, one);
});

describe('real files, opened and boiled down', () => {
  test('the first attempt counts for the figures, the best one for the learner', () => {
    const digest = digestOf(accepted[3] as AcceptedCompletion, answers);
    const sitting = digest.sittings[quiz] ?? [];
    expect(sitting.filter(({ share }) => share === 0)).toHaveLength(3);
    expect(digest.items.find(({ object }) => object === quiz)).toMatchObject({ share: 1, attempts: 2, check: 'agrees' });
    expect(digest.changed).toBe(0);
    expect(Object.keys(digest.plays)).toEqual(items.map(({ object }) => object).filter((object) => object.startsWith('scenario:')));
    expect(JSON.stringify(digest)).not.toContain('"events"');
  });

  test('answers to a question that has been changed since are left out, and counted', () => {
    const key = answers.quizzes[quiz];
    const first = digestOf(accepted[0] as AcceptedCompletion, answers).sittings[quiz]?.[0]?.question ?? '';
    const edited = {
      ...answers,
      quizzes: { ...answers.quizzes, [quiz]: { ...key, contents: { ...key?.contents, [first]: 'else' } } },
    } as typeof answers;
    const digest = digestOf(accepted[0] as AcceptedCompletion, edited);
    expect(digest.changed).toBe(1);
    expect(digest.sittings[quiz]?.some(({ question }) => question === first)).toBe(false);
  });

  test('everybody of the roster has a line, with the trainer’s group before the assignment’s', () => {
    const sheet = sheetOf(desk, at.sent.id, '2026-03-25');
    expect(sheet?.rows.map(({ learner, state, group }) => [learner, state, group])).toEqual([
      ...names.map((name) => [name, 'done', name === 'Zoë' ? 'South' : 'North']),
      ['Nobody Yet', 'none', 'North'],
    ]);
    expect(sheet?.rows.filter(({ sharedDevice }) => sharedDevice)).toHaveLength(names.length);
    expect(assignmentLines(desk, '2026-04-01')[0]).toMatchObject({ title: 'Stigma, spring 2026', standing: { people: 7, done: 6, overdue: 1 } });
    expect(sheetOf(desk, 'no such', '2026-03-25')).toBeUndefined();
  });

  test('questions have their words, and which wrong choice draws', () => {
    const sheet = sheetOf(desk, at.sent.id, '2026-03-25');
    const questions = new Map(answers.quizzes[quiz]?.questions.map((question) => [question.id, question]));
    const lines = questionLines(sheet?.counted ?? [], quiz).map((line) => namedLine(line, questions.get(line.question)));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line.stem).toBe(questions.get(line.question)?.stem);
      if (!line.hidden) expect(line.named.filter(({ right }) => right).length).toBeGreaterThan(0);
    }
    const [hardest] = sortedQuestions(lines, { by: 'difficulty', descending: false }, 'en-US');
    expect(hardest?.hidden).toBe(false);
    const csv = questionsSheet([{ object: quiz, lines }], { [quiz]: 'Stigma: module test' });
    expect(csv.rows.every((row) => row[0] === 'Stigma: module test')).toBe(true);
    expect(namedLine({ hidden: true, question: 'gone', n: 3 }, undefined)).toMatchObject({ stem: 'gone', named: [] });
  });

  test('the exports hold every learner, and nothing of the answers', () => {
    const sheet = sheetOf(desk, at.sent.id, '2026-03-25');
    if (!sheet) throw new Error('nothing');
    const csv = learnersCsv(sheet, {}, true);
    for (const name of names) expect(csv).toContain(name);
    const json = JSON.parse(resultsJson(sheet, '2026-03-25T00:00:00Z')) as { format: string; learners: { learner: string; items: unknown[] }[] };
    expect(json.format).toBe('rapport-results');
    expect(json.learners.map(({ learner }) => learner)).toEqual([...names, 'Nobody Yet']);
    expect(json.learners[0]?.items).toHaveLength(items.length);
    expect(JSON.stringify(json)).not.toMatch(/"(response|events|sittings)"/);
  });
});

describe('certificates for many at once', () => {
  test('are for results that the workspace has computed itself: a claimed old edition, or answers that were kept back, are no such results', () => {
    const [digest] = sheetOf(desk, at.sent.id, '2026-03-25')?.counted ?? [];
    if (!digest) throw new Error('nothing');
    expect(checked(digest)).toBe(true);
    for (const check of ['changed', 'not-asked'] as const)
      expect(checked({ items: digest.items.map((item, i) => (i === 0 ? { ...item, check } : item)) })).toBe(false);
  });

  test('one for each who has finished, signed by the workspace; what was signed before keeps its code', async () => {
    const sheet = sheetOf(desk, at.sent.id, '2026-03-25');
    const certificates = (sheet?.counted ?? []).flatMap((digest) => earned(at.sent, digest) ?? []);
    expect(certificates.map(({ learner }) => learner)).toEqual(names);
    const signing = { pair: at.keys.sign, by: 'Jordan Example', on: '2026-03-25', at: 'x', issued: [] };
    const { ids, fresh } = await certify(certificates, signing);
    expect(new Set(ids).size).toBe(names.length);
    for (const { code } of fresh) {
      const read = await readCertificate(code);
      if ('refused' in read) throw new Error(read.refused);
      expect(read.certificate).toMatchObject({ score: 100, signed: { by: 'Jordan Example', on: '2026-03-25' } });
      expect(read.key).toEqual(at.assignment.keys.verify);
    }
    const again = await certify(certificates, { ...signing, on: '2026-04-02', issued: fresh.slice(0, 4) });
    expect(again.ids.slice(0, 4)).toEqual(ids.slice(0, 4));
    expect(again.fresh).toHaveLength(2);
    const other = await certify(certificates, { ...signing, by: 'Somebody Else', issued: fresh });
    expect(other.fresh).toHaveLength(names.length);
  });
});

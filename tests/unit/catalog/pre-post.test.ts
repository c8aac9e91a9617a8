import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/catalog/load.ts';
import { drawnObjectives, pairedObjectives } from '../../../src/catalog/pre-post.ts';
import type { Question } from '../../../src/quiz/schema.ts';

const question = (objective: string, ...use: string[]) => ({ objective, use }) as unknown as Question;

describe('the objectives that both tests can ask about', () => {
  test('have a question for each', () => {
    const all = [question('a', 'pre-test'), question('a', 'post-test'), question('b', 'pre-test'), question('c', 'practice', 'test')];
    expect(pairedObjectives([{ id: 'a' }, { id: 'b' }, { id: 'c' }], all)).toEqual(['a']);
  });

  test('are drawn by the course, the same for everybody', () => {
    const paired = ['a', 'b', 'c', 'd', 'e'];
    const drawn = drawnObjectives('foundation', 'stigma', paired, 2);
    expect(drawn).toHaveLength(2);
    expect(drawnObjectives('foundation', 'stigma', paired, 2)).toEqual(drawn);
    expect(drawnObjectives('foundation', 'stigma', paired, 9).sort()).toEqual(paired);
    expect(drawnObjectives('foundation', 'stigma', paired, 0)).toEqual([]);
    const courses = new Set(Array.from({ length: 30 }, (_, i) => drawnObjectives(`course-${i}`, 'stigma', paired, 1)[0]));
    expect(courses).toEqual(new Set(paired));
  });
});

describe('the content check of the two tests', () => {
  const root = mkdtempSync(join(tmpdir(), 'rapport-pre-post-'));
  const questions = join(root, 'content/modules/noticing/questions.yaml');
  const course = join(root, 'content/courses/start.yaml');
  beforeEach(() => cpSync(resolve(import.meta.dirname, '../../fixtures/content/whole'), root, { recursive: true }));
  afterAll(() => rmSync(root, { recursive: true }));

  const change = (file: string, from: string, to: string) => {
    const source = readFileSync(file, 'utf8');
    if (!source.includes(from)) throw new Error(`${file} does not hold "${from}"`);
    writeFileSync(file, source.replace(from, to));
  };
  const add = (id: string, use: string, type: string) =>
    writeFileSync(
      questions,
      `${readFileSync(questions, 'utf8')}  - id: ${id}
    type: ${type}
    objective: ask
    use: [${use}]
    stem: Which word is it?
    explain: It is this word.
    sources: [example2020]
${
  type === 'short-text'
    ? '    answer: pause\n    accept: [pause]\n    why: It is the word.\n'
    : '    options:\n      - { id: a, text: Pause, correct: true, why: It is. }\n      - { id: b, text: Speech, why: It is not. }\n'
}`,
    );
  const told = () => readContent(root, '2026-12-01').problems.map(({ field, wrong }) => `${field}: ${wrong}`);

  test('finds nothing wrong with parallel questions', () => {
    add('ask-before', 'pre-test', 'choice');
    add('ask-after', 'post-test', 'choice');
    change(course, 'modules: [noticing]', 'modules: [noticing]\nprePost: 1');
    expect(told()).toEqual([]);
  });

  test('says where one of the two has more, or another type', () => {
    add('ask-before', 'pre-test', 'choice');
    expect(told()).toEqual(['objectives.ask.id: the pre-test and the post-test of "ask" are not parallel: before choice, after none.']);
    add('ask-after', 'post-test', 'short-text');
    expect(told()).toEqual(['objectives.ask.id: the pre-test and the post-test of "ask" are not parallel: before choice, after short-text.']);
  });

  test('says when a course cannot draw its tests', () => {
    change(course, 'modules: [noticing]', 'modules: [noticing]\nprePost: 2');
    expect(told()).toEqual(['modules.1: the pre-test and the post-test ask about 2 objectives of "noticing", and none has questions for both.']);
    add('ask-before', 'pre-test', 'choice');
    add('ask-after', 'post-test', 'choice');
    expect(told()).toEqual(['modules.1: the pre-test and the post-test ask about 2 objectives of "noticing", and only 1 has questions for both.']);
  });
});

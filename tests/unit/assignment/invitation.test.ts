import { describe, expect, test } from 'vitest';
import { buildAssignment, draftOf, newDraft, placeholderKeys } from '../../../src/assignment/build-assignment.ts';
import { countKinds, grouped, itemsOf, minutesOf, objectsOfCourse } from '../../../src/assignment/choose-items.ts';
import { dueDateFile, fileName, mailText } from '../../../src/assignment/invitation.ts';
import { readAssignment } from '../../../src/assignment/link.ts';
import { bench, syllabus } from './learner.ts';

const site = 'https://training.example.org/';

describe('what goes out with an assignment', () => {
  test('is a mail in which everything stands, and whose link can be read out of it', async () => {
    const { assignment } = await bench(undefined, { note: 'Write when stuck.', learner: 'Zoë Nuñez', version: 2 });
    const text = mailText(assignment, site);
    for (const part of [
      'Hello Zoë Nuñez,',
      'by March 31, 2026',
      '“Stigma, spring 2026”',
      '5 lessons',
      'Write when stuck.',
      'This takes the place of the link that I sent before. Please do',
      'Jordan Example',
    ])
      expect(text).toContain(part);
    expect(readAssignment(text)).toEqual({ assignment });
  });

  test('is a day in the calendar with two reminders, the same entry in every version', async () => {
    const { assignment } = await bench();
    const file = dueDateFile(assignment, new Date('2026-03-01T12:00:00Z')) ?? '';
    expect(file).toContain('DTSTART;VALUE=DATE:20260331');
    expect(file.match(/TRIGGER:-PT(\d+)M/g)).toEqual(['TRIGGER:-PT9540M', 'TRIGGER:-PT900M']);
    const uid = /UID:(.*)\r\n/.exec(file)?.[1];
    expect(dueDateFile({ ...assignment, version: 2, due: '2026-04-30' }, new Date())).toContain(`UID:${uid}`);
    const { due: _, ...open } = assignment;
    expect(dueDateFile(open, new Date())).toBeUndefined();
  });

  test('has file names of any script and no others', () => {
    expect(fileName('Stigma: spring/2026', '.json')).toBe('Stigma-spring-2026.json');
    expect(fileName('../../etc', '.json')).toBe('etc.json');
    expect(fileName('دورة الربيع', '.ics')).toBe('دورة-الربيع.ics');
    expect(fileName('!?', '.csv')).toBe('assignment.csv');
  });
});

describe('an assignment put together', () => {
  const whole = {
    ...newDraft(crypto.randomUUID(), { name: 'J', agency: 'A' }, 80, ''),
    title: 'T',
    chosen: ['lesson:stigma/words', 'quiz:stigma/test'],
  };
  const missing = (change: object) => {
    const built = buildAssignment({ ...whole, ...change }, syllabus, placeholderKeys, '2026-03-01');
    return 'missing' in built ? built.missing : [];
  };

  test('says what is missing, in the order of the form', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ chosen: ['lesson:no/such'], title: ' ', name: '', agency: '' })).toEqual(['items', 'title', 'name', 'agency']);
    for (const passMark of ['', '0', '101', '8O', '79.5']) expect(missing({ passMark })).toEqual(['passMark']);
    expect(missing({ attempts: '0', validMonths: '-1', due: 'soon' })).toEqual(['attempts', 'due', 'validMonths']);
    expect(missing({ whom: 'roster', roster: ' \n\t' })).toEqual(['roster']);
  });

  test('of a whole course holds what finishing it means, and the conversations of its modules', () => {
    const course = syllabus.courses.find(({ id }) => id === 'foundation');
    if (!course) throw new Error();
    const items = itemsOf(new Set(objectsOfCourse(course, syllabus)), syllabus, { passMark: 80 });
    expect(countKinds(items)).toEqual({ lessons: 42, quizzes: 10, scenarios: 10 });
    expect(items[0]?.object).toBe('quiz:foundation/pre-test');
    expect(items.at(-1)?.object).toBe('quiz:foundation/post-test');
    expect(items.filter(({ passMark }) => passMark === 80)).toHaveLength(8);
    expect(minutesOf(items, syllabus)).toBeGreaterThan(400);
    const refresher = syllabus.courses.find(({ id }) => id === 'annual-refresher');
    expect(refresher && objectsOfCourse(refresher, syllabus).some((object) => object.startsWith('lesson:'))).toBe(false);
  });

  test('has a conversation that two modules share with the one that is asked for', () => {
    const chosen = new Set(['lesson:crisis-and-suicide-safety/asking-directly', 'scenario:voices-in-the-office']);
    expect(itemsOf(chosen, syllabus, { passMark: 80 }).map(({ object }) => object)).toEqual([...chosen]);
    const [group] = grouped(itemsOf(chosen, syllabus, { passMark: 80 }), syllabus);
    expect(group?.items).toHaveLength(2);
  });

  test('is changed into the next version with everything that it had', () => {
    const draft = {
      ...whole,
      attempts: '2',
      validMonths: '12',
      due: '2026-05-01',
      note: 'N',
      group: 'G',
      answers: false,
      whom: 'roster' as const,
      roster: 'Ada\nBo',
    };
    const built = buildAssignment(draft, syllabus, placeholderKeys, '2026-03-01');
    if (!('assignment' in built)) throw new Error();
    const again = draftOf({ assignment: built.assignment, roster: ['Ada', 'Bo'] }, 75, '');
    expect(again).toEqual({ ...draft, version: 2 });
  });
});

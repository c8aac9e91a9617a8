import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { questionContent } from '../../../src/catalog/content-hash.ts';
import { readContent } from '../../../src/catalog/load.ts';

const root = mkdtempSync(join(tmpdir(), 'rapport-checks-'));
beforeEach(() => cpSync(resolve(import.meta.dirname, '../../fixtures/content/whole'), root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

const questions = 'content/modules/noticing/questions.yaml';
const lesson = 'content/modules/noticing/02-asking.mdx';

/** Writes `to` in place of `from`, which must be there. */
function change(file: string, from: string, to: string): void {
  const source = readFileSync(join(root, file), 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold "${from}"`);
  writeFileSync(join(root, file), source.replace(from, to));
}

const told = () => readContent(root, '2026-12-01').problems.map(({ field, line, wrong }) => `${field ?? line}: ${wrong}`);

describe('mentions of suicide', () => {
  test('are found in what a part shows, not only in running text', () => {
    change(lesson, 'Wait. You may', '<PrivateNote id="note" prompt="What would you ask about suicide?" />\n\nWait. You may');
    expect(told()).toEqual(['18: mentions "suicide" and shows no crisis line.']);
  });

  test('are none where only the id of a source holds the word', () => {
    change(
      'content/references.yaml',
      '- id: example-line',
      '- id: suicide_prevention\n  title: An invented page\n  kind: web\n  read: abstract\n- id: example-line',
    );
    change(
      questions,
      'explain: The pause comes after the question.\n    sources: [example2020]',
      'explain: The pause comes after the question.\n    sources: [suicide_prevention]',
    );
    change(lesson, '<Cite id="example2020" />', '<Cite id="suicide_prevention" />');
    expect(told()).toEqual([]);
  });

  test('in a case are told once, and crisis: true on the case answers for its questions', () => {
    change(questions, 'says little.\n', 'says that he wanted to die.\n');
    change(questions, 'text: Late again?,', 'text: Do you want to die?,');
    expect(told()).toEqual(['cases.sam-late.text: mentions "wanted to die" and shows no crisis line.']);
    change(questions, '  - id: sam-late\n', '  - id: sam-late\n    crisis: true\n');
    expect(told()).toEqual([]);
  });

  test('are answered by crisis lines anywhere in the lesson', () => {
    change(lesson, 'Wait. You may', 'Ask about suicide.\n\nWait.\n\n<CrisisLines />\n\nYou may');
    expect(told()).toEqual([]);
  });

  test.each([
    'self harm',
    'self-harmed',
    'self-injury',
    'ended her life',
    'took his own life',
    'cut herself',
    'cutting himself',
    'hurt themselves',
    'wants to be dead',
    'wished he were dead',
    'don’t want to live',
    'no longer wants to be alive',
  ])('are found in the words "%s"', (words) => {
    change(lesson, 'Wait. You may', `He says: ${words}.\n\nYou may`);
    expect(told()).toEqual([`18: mentions "${words}" and shows no crisis line.`]);
  });

  test.each(['wants to live in town', 'ends his shift', 'took her keys', 'cut the meeting short', 'by himself', 'life at the weekend'])(
    'are not found in the words "%s"',
    (words) => {
      change(lesson, 'Wait. You may', `He ${words}.\n\nYou may`);
      expect(told()).toEqual([]);
    },
  );

  test('are found where a line breaks within them', () => {
    change(questions, 'says little.\n', 'says that he wants\n\n      to die.\n');
    expect(told()).toEqual(['cases.sam-late.text: mentions "wants to die" and shows no crisis line.']);
  });
});

describe('names that are used twice', () => {
  test('an extra right-hand side may not have the id of a pair', () => {
    change(
      questions,
      '  - id: seeing-complete',
      '    extra:\n      - { id: rude, right: Was angry, why: This is a guess. }\n\n  - id: seeing-complete',
    );
    expect(told()).toEqual([`questions.seeing-match.extra.rude.id: the part id "rude" is already used in ${questions}:40.`]);
  });

  test('a category and an item may share one, and so may options of two gaps', () => {
    change(questions, '{ id: late, text: Came', '{ id: seen, text: Came');
    expect(told()).toEqual([]);
  });

  test('a private note may not have the id of one in another lesson', () => {
    change('content/modules/noticing/01-seeing.mdx', 'Then ask', '<PrivateNote id="note" prompt="What did you see?" />\n\nThen ask');
    change(lesson, 'Wait. You may', '<PrivateNote id="note" prompt="What did you ask?" />\n\nWait. You may');
    expect(told()).toEqual(['<PrivateNote> id: the private note id "note" is already used in content/modules/noticing/01-seeing.mdx:28.']);
  });
});

describe('what is told of one file', () => {
  test('holds every entry that is wrong', () => {
    change(questions, '    stem: Complete the sentence.\n', '');
    change(questions, '    stem: Put the steps in order.\n', '    stm: Put the steps in order.\n    colour: red\n');
    expect(told()).toEqual([
      'questions.seeing-complete.stem: is missing or empty.',
      'questions.asking-order.stm: "stm" is not a field here. Did you mean "stem"?',
      'questions.asking-order.colour: "colour" is not a field here.',
    ]);
  });

  test('holds nothing that only follows: a lesson that cannot be read says nothing about sources, terms, drawings and questions', () => {
    change('content/modules/noticing/01-seeing.mdx', '</Callout>', '');
    change(
      'content/references.yaml',
      '- id: example-line',
      '- id: spare\n  title: An invented page\n  kind: web\n  read: abstract\n- id: example-line',
    );
    expect(told()).toEqual(['18: <Callout> is opened and not closed.']);
  });

  test('does not call unused what a misspelled name probably means', () => {
    change('content/crisis-lines.yaml', '[example-line]', '[example-lines]');
    change(questions, '    case: sam-late\n    stem: Sort', '    stem: Sort');
    change(questions, 'case: sam-late', 'case: sam-lat');
    expect(told()).toEqual([
      'us-example.sources.1: there is no reference "example-lines". Did you mean "example-line"?',
      'questions.asking-rate.case: there is no case "sam-lat". Did you mean "sam-late"?',
    ]);
  });

  test('calls unused what nothing names', () => {
    change(questions, '    case: sam-late\n    stem: Sort', '    stem: Sort');
    change(questions, '    case: sam-late\n', '');
    expect(told()).toEqual(['cases.sam-late.id: no question uses the case "sam-late".']);
  });

  test('holds an empty place in a bar chart, which would be drawn as 0', () => {
    change(lesson, 'Pauses | 12 | 40', 'Pauses | | 40');
    expect(told()).toEqual(['<Bars> data: the row "Pauses | | 40" has an empty place.']);
  });
});

describe('a colour of the agency', () => {
  const colour = (name: string, value: string) => change('content/agency.yaml', name === 'accent' ? '"#0B5D66"' : '"#7CCBD0"', `"${value}"`);

  test('is held against the ground where it is hardest to read', () => {
    // 4.6:1 against the page, and 4.2:1 against a tinted box.
    colour('accent', '#737373');
    expect(told()).toEqual([expect.stringMatching(/^colours\.accent: #737373 has a contrast of 4\.\d:1 against a tinted box,/)]);
  });

  test('is held against the dark grounds when it is the dark one', () => {
    colour('accentDark', '#808A90');
    expect(told()).toEqual([expect.stringMatching(/^colours\.accentDark: #808A90 has a contrast of \d\.\d:1 against a dark tinted box,/)]);
  });
});

describe('a guide for facilitators', () => {
  const guide = 'content/modules/noticing/facilitator.mdx';
  const write = (head: string, text: string) => writeFileSync(join(root, guide), `---\n${head}\n---\n\n${text}\n`);
  const head = 'title: Noticing, with a class\nsummary: For a class.\nminutes: 60\nscenario: late-again';
  afterEach(() => rmSync(join(root, guide)));

  test('is read like a lesson with a head of its own', () => {
    write(head, '## Aim\n\nA claim<Cite id="example2020" />.');
    expect(told()).toEqual([]);
  });

  test('is checked like a lesson', () => {
    write(head.replace('minutes: 60', 'minutes: long').replace('late-again', 'late-agian'), 'A claim<Cite id="exampel2020" />, about suicide.');
    expect(told()).toEqual([
      'minutes: "long" is text, and should be a number.',
      '<Cite> id: there is no reference "exampel2020". Did you mean "example2020"?',
      '8: mentions "suicide" and shows no crisis line.',
    ]);
    write(head.replace('late-again', 'late-agian'), 'Words.');
    expect(told()).toEqual(['scenario: there is no scenario "late-agian". Did you mean "late-again"?']);
    writeFileSync(join(root, guide), 'Words.');
    expect(told()).toEqual(['1: has no head.']);
  });
});

describe('rules within a question say what to write', () => {
  // biome-ignore format: a table
  test.each([
    ['two right options', 'text: He is sulking today,', 'text: He is sulking today, correct: true,', 'questions.seeing-kind.options', 'Write several: true in the question, or leave correct: true in one option only.'],
    ['several with one right', 'type: choice', 'type: choice\n    several: true', 'questions.seeing-kind.several', 'Take several: true out, or write correct: true in another option too.'],
    ['a gap without a right option', 'text: saw, correct: true,', 'text: saw,', 'questions.seeing-complete.gaps.verb.options', 'Write correct: true in exactly one option of the gap.'],
    ['a gap that stands twice', 'you {verb}.', 'you {verb} and {verb}.', 'questions.seeing-complete.gaps.verb.id', 'Write {verb} once, and add a gap of its own for each other place.'],
    ['a gap that stands nowhere', 'you {verb}.', 'you saw.', 'questions.seeing-complete.gaps.verb.id', 'Write {verb} into "text" where the gap belongs, or take the gap out.'],
    ['a gap with a capital', 'you {verb}.', 'you {Verb}.', 'questions.seeing-complete.text', 'Write one of: {verb}; or add the gap "Verb" under "gaps".'],
    ['a category without items', 'text: Is lazy, category: guess', 'text: Is lazy, category: seen', 'questions.seeing-sort.categories.guess.id', 'Write category: guess in an item, or take the category out.'],
    ['two equal right-hand sides', 'right: Named no date', 'right: Did not greet', 'questions.seeing-match.pairs.vague.right', 'Write the two differently, or write type: sort.'],
    ['an answer without letters', 'accept: [diagnosis, a diagnosis]', 'accept: [diagnosis, "!"]', 'questions.seeing-word.accept.2', 'Write the answer in words or digits.'],
    ['an answer longer than is read', 'accept: [diagnosis, a diagnosis]', `accept: [diagnosis, ${'a'.repeat(121)}]`, 'questions.seeing-word.accept.2', expect.stringContaining('Write "accept": Answers that count,')],
    ['a pattern with many repetitions', 'why: It is the name of a condition.', "why: It is the name of a condition.\n    patterns: ['^.*a.*b.*c.*']", 'questions.seeing-word.patterns.1', 'Keep at most 3 of them; or list the answers under "accept" and leave "patterns" out.'],
    ['a pattern that is none', 'why: It is the name of a condition.', "why: It is the name of a condition.\n    patterns: ['(a']", 'questions.seeing-word.patterns.1', 'Write one such as ^nalox\\w*$, or list the answers under "accept" and leave "patterns" out.'],
  ])('%s', (_, from, to, field, remedy) => {
    change(questions, from, to);
    expect(readContent(root, '2026-12-01').problems).toMatchObject([{ file: questions, field, remedy }]);
  });
});

/** The hashes of every lesson and question. */
const hashes = () =>
  readContent(root, '2026-12-01').content.modules.map(({ lessons, questions }) => [
    ...lessons.map(({ content }) => content),
    ...(questions.value?.questions ?? []).map((question) =>
      questionContent(question, questions.value?.cases.find(({ id }) => id === question.case)?.text),
    ),
  ]);

test('files written on Windows are read as others are, and are the same content', () => {
  const before = hashes();
  expect(before[0]?.length).toBeGreaterThan(5);
  for (const file of readContent(root, '2026-12-01').content.files) {
    const source = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), `\uFEFF${source.replaceAll('\n', '\r\n')}`);
  }
  expect(told()).toEqual([]);
  expect(hashes()).toEqual(before);
  change(questions, 'type: judgement', 'type: judgment');
  change(lesson, '<Say>', '<Sai>');
  change(lesson, '</Say>', '</Sai>');
  expect(readContent(root, '2026-12-01').problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${lesson}:12`, `${questions}:81`]);
});

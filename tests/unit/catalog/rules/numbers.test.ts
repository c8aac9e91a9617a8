import { describe, expect, test } from 'vitest';
import { uncitedNumbers } from '../../../../src/catalog/rules/uncited-numbers.ts';
import { givenWith, wordsOf } from './given.ts';

const inLesson = (lesson: string) => wordsOf(uncitedNumbers, givenWith({ lesson }));
const inGuide = (guide: string) => wordsOf(uncitedNumbers, givenWith({ guide }));

describe('numbers without a source are found', () => {
  test.each([
    ['About 34% of adults have it.', '34%'],
    ['In a survey, 275 officers answered.', '275'],
    ['One in three people has it.', 'One in three'],
    ['It fell by ten percent.', 'ten percent'],
    ['Twelve officers took part.', 'Twelve officers'],
    ['Ten randomized trials agree.', 'Ten randomized trials'],
    ['It is four times as likely.', 'four times as'],
    ['Two thirds came back.', 'Two thirds'],
    ['They were twice as likely to return.', 'twice as likely'],
    ['A study from 2018 says so.', '2018'],
  ])('%s', (text, words) => expect(inLesson(`${text}\n`)).toEqual([words]));

  test('in a list item, a cell, a callout and the takeaways', () => {
    expect(inLesson('- The study had 40 people.\n')).toEqual(['40']);
    expect(inLesson('| Who | Share |\n| --- | --- |\n| Adults | 22% |\n')).toEqual(['22%']);
    expect(inLesson('<Callout kind="note" title="Note">\n\nIt was 5% then.\n\n</Callout>\n')).toEqual(['5%']);
    expect(inLesson('<Takeaways>\n\n- It was 71% there.\n\n</Takeaways>\n')).toEqual(['71%']);
  });

  test('in bars without a source beside them, and in the text of a figure', () => {
    expect(inLesson('Look.\n\n<Bars caption="Adults" series="Share" data="A | 12; B | 14" />\n')).toEqual(['12']);
    expect(inLesson('Look.\n\n<Figure name="two-ways" alt="A bar at 33%." />\n')).toEqual(['33%']);
  });

  test('when another paragraph cites', () => expect(inLesson('It is known <Cite id="example2020" />.\n\nIt was 40%.\n')).toEqual(['40%']));
  test('in a guide, where they claim something', () => expect(inGuide('In a study of 80 officers, 20% changed.\n')).toEqual(['80']));
});

describe('numbers with a source are not', () => {
  test.each([
    'About 34% of adults<Cite id="example2020" />.\n',
    'It rose<Cite id="example2020" />. That is 5% more.\n',
    '- The study had 40 people<Cite id="example2020" />.\n',
    '| Who | Share |\n| --- | --- |\n| Adults<Cite id="example2020" /> | 22% |\n',
    '| Who | Share<Cite id="example2020" /> |\n| --- | --- |\n| Adults | 22% |\n',
    'The study found<Cite id="example2020" />:\n\n- 40 people\n- 12 weeks\n',
    'Look<Cite id="example2020" />.\n\n<Bars caption="Adults" series="Share" data="A | 12; B | 14" />\n',
    'It was 71%<Cite id="example2020" />.\n\n<Takeaways>\n\n- It was 71% there.\n\n</Takeaways>\n',
    'In two trials it held<Cite id="example2020" />.\n\n<Takeaways>\n\n- Two trials agree.\n\n</Takeaways>\n',
  ])('%s', (lesson) => expect(inLesson(lesson)).toEqual([]));
});

describe('what claims nothing is not found', () => {
  test.each([
    'Come at 9:40 or 4 p.m.',
    'Call 988, or 911 in danger.',
    'Call 555-0142.',
    'See step 2 and lesson 3.',
    'By March 12 he had a bed.',
    'The 5th is a Monday.',
    'Lena, 44, cooks.',
    'She is 44 and cooks.',
    'Ask two questions, and wait ten minutes.',
    'The note said “38 of 40 shifts.”',
    'The two trials differ.',
    'I have been well for 14 months.',
    'We suggest 3 steps, which are our own.',
    'Fridays, 6 to 9, he works.',
    '42 CFR Part 2 protects it.',
  ])('%s', (text) => expect(inLesson(`${text}\n`)).toEqual([]));

  test('in scenes, comparisons and sentences to say', () => {
    expect(inLesson('<Scene title="Monday">\n\nOmar has $300 and 12 keys.\n\n</Scene>\n')).toEqual([]);
    expect(
      inLesson(
        '<Compare title="Two">\n\n<Side kind="weak" label="A">\n\nTested 3 times.\n\n</Side>\n\n<Side kind="strong" label="B">\n\n38 of 40.\n\n</Side>\n\n</Compare>\n',
      ),
    ).toEqual([]);
    expect(inLesson('<Say>You came 12 times.</Say>\n')).toEqual([]);
  });

  test('in what becomes of the people of the scene, unless research is told', () => {
    const scene = '<Scene title="Monday">\n\nThen Omar comes in.\n\n</Scene>\n\n';
    expect(inLesson(`${scene}Omar has kept 12 visits. He walked 4 miles to each.\n`)).toEqual([]);
    expect(inLesson(`${scene}Omar was not in the study, which had 12 people.\n`)).toEqual(['12']);
  });

  test('in advice: stretches of time', () => {
    expect(inLesson('<TryIt>\n\nTake 10 minutes for it.\n\n</TryIt>\n')).toEqual([]);
    expect(inGuide('- Collect three on the board. (5 minutes)\n')).toEqual([]);
    expect(inGuide('| Minutes | What |\n| --- | --- |\n| 0–10 | Welcome |\n| 15 | Pairs |\n')).toEqual([]);
    expect(inGuide('### Pairs (25 minutes)\n\nTwo officers read aloud.\n')).toEqual([]);
  });
});

import { z } from 'zod';
import { field, id, sources, text } from '../format/field.ts';

const line = z.string().trim().min(1, 'must not be empty').max(300);
const item = z.int().min(1).max(100);
const verified = field(
  z.boolean(),
  'false when it was not read at the source; then the page says so beside it, and "says" or "note" tells what is not known.',
  false,
).default(true);

/** A statement with what carries it. */
const claim = z.strictObject({
  says: field(text, 'One or two plain sentences.'),
  verified,
  sources,
});

/** A sentence that needs a source only where it states a fact. */
const remark = z.strictObject({
  says: field(text, 'One sentence.', 'It is no diagnosis.'),
  sources: sources.optional(),
});

const lesson = field(
  z.string().regex(/^[a-z0-9][a-z0-9_-]*\/[a-z0-9][a-z0-9_-]*$/, 'write module/lesson'),
  'A lesson that says more.',
  'looking-after-yourself/this-week',
);

const steps = (whom: string, example: string) => field(z.array(text).max(5), `What ${whom} can do now, one step each.`, [example]).default([]);

/** What to do, in any kind of self-check. */
const doing = {
  person: steps('the person', 'Choose one evening this week on which the work phone stays in a drawer.'),
  agency: steps('the agency', 'Say which tasks may wait, before more are given out.'),
  lesson: lesson.optional(),
};

const next = z.strictObject({
  when: field(
    z
      .strictObject({
        subscale: field(id, 'Id of the subscale that is looked at.', 'burnout'),
        bands: field(z.array(id).min(1), 'Ids of its bands: holds when the result lies in one of them.', ['high']).optional(),
        highestOf: field(
          z.array(id).min(2),
          'Ids of subscales with the same range, this one among them: holds when no other of them is higher. For an instrument without bands.',
          ['personal', 'work', 'client'],
        ).optional(),
      })
      .refine(({ bands, highestOf }) => (bands === undefined) !== (highestOf === undefined), {
        error: 'needs either bands or highestOf, and not both',
        params: { remedy: 'Write bands: with ids of bands of the subscale, or highestOf: with ids of subscales of the same range.' },
      }),
    'The result to which it belongs. Leave it out for what holds whatever the result.',
  ).optional(),
  says: field(text, 'One sentence to the person, kind and without alarm.'),
  ...doing,
  help: field(z.boolean(), 'true leads to the help page, with the crisis lines of the region.', true).default(false),
  sources,
});

const crisis = field(
  z.array(
    z.strictObject({
      item: field(item, 'Number of the item.', 17),
      from: field(z.number(), 'The answer from which the crisis panel opens, at once and before anything else.', 1),
    }),
  ),
  'Answers that suggest danger to oneself.',
).default([]);

const common = {
  id: field(id, 'Same as the file name. Never change it: results are kept under it.', 'check-in'),
  title: field(text, 'What officers see.', 'How the work is sitting with you'),
  summary: field(line, 'One sentence: what it looks at.', 'Eighteen sentences on tiredness, distance, support and say at work.'),
  minutes: field(z.int().min(1).max(30), 'How long it takes, in minutes.', 4),
  timeframe: field(text, 'What time it asks about.', 'the last two weeks').optional(),
  notice: field(
    text,
    'What may be hard in it, said before it begins.',
    'One sentence is about thoughts of suicide. You can leave it out.',
  ).optional(),
  owner: field(text, 'Whose it is.', 'The authors of this course'),
  tells: field(z.array(remark).min(1), 'What a result means.'),
  limits: field(z.array(remark).min(1), 'What a result does not mean. That it is no diagnosis is always among it.'),
  crisis,
  next: field(z.array(next).min(1), 'What to do next, by result; shown before any number, in this order.'),
  reminder: field(
    z.strictObject({
      title: field(
        line,
        'Title in the calendar. Others may see it: it names neither the self-check nor its subject, and is the same for all of them.',
        'A quiet moment',
      ),
      text: field(line, 'What the entry says below its title; as neutral.', 'Time kept free.'),
      weeks: field(z.int().min(1).max(26), 'Weeks from one to the next, as a proposal.', 4),
    }),
    'The reminder that a person may put into their own calendar.',
  ),
};

/** What is offered after one answer to an item of our own. */
const feedback = z.strictObject({
  min: field(z.number(), 'The lowest answer for which it holds.', 2),
  max: field(z.number(), 'The highest answer for which it holds.', 4),
  says: field(text, 'One sentence on this answer, kind and without alarm.', 'That is a sign that the load is high, not that you are weak.'),
  ...doing,
  sources: sources.optional(),
});

/** A check-in in our own words. Its answers are shown and never added up: it is not validated and has no bands. */
const ownSchema = z.strictObject({
  kind: field(z.literal('own'), 'A check-in in our own words: no score, no bands.', 'own'),
  ...common,
  licence: field(text, 'What may be done with it.', 'Our own wording, under the license of the content.'),
  label: field(
    z.literal('not validated, no bands', 'write label: not validated, no bands'),
    'The label that every check-in of our own carries.',
    'not validated, no bands',
  ),
  responses: field(
    z
      .array(z.strictObject({ value: field(z.int(), 'The number that is kept.', 0), label: field(text, 'What the person reads.', 'Not true') }))
      .min(2),
    'The answers that can be given, lowest first, with their words.',
  ),
  subscales: field(
    z
      .array(
        z.strictObject({
          id: field(id, 'Stable id.', 'recovery'),
          name: field(text, 'What it is called.', 'Recovery'),
          why: field(text, 'Why it is asked, in one or two sentences.'),
          sources,
        }),
      )
      .min(1),
    'The areas under which the answers are shown.',
  ),
  items: field(
    z
      .array(
        z.strictObject({
          item: field(item, 'Its number. Answers are kept under it: never change it, and give a new item a new one.', 9),
          subscale: field(id, 'Id of the area to which it belongs.', 'recovery'),
          before: field(text, 'What is said above it, where it needs a word of care.').optional(),
          text: field(line, 'What the person reads: our own wording, and close to no item of a published instrument.', 'Work stayed at work.'),
          hard: field(z.enum(['high', 'low']), 'Which end of the scale is the hard one: high answers or low ones.', 'low'),
          feedback: field(z.array(feedback).min(1), 'What is said after each answer. Together they cover every answer once.'),
        }),
      )
      .min(1),
    'The items, in the order in which they are asked.',
  ),
  freeNote: field(
    z.strictObject({
      label: field(line, 'The question above the field.', 'Is there anything you want to keep from these weeks?'),
      hint: field(line, 'What is said below it.', 'Nobody reads it. It is kept only if you choose to keep it.'),
    }),
    'The one note in own words.',
  ),
});

const band = z.strictObject({
  id: field(id, 'Stable id, for one group of people once.', 'high'),
  label: field(text, 'What its owner calls it.', 'high'),
  min: field(z.number(), 'Its lowest score.', 42),
  max: field(z.number(), 'Its highest score.', 50),
  group: field(text, 'For whom it holds, where the lines differ between groups of people. All groups are shown.', 'women').optional(),
  verified,
  note: field(text, 'What to know about this line.').optional(),
  sources,
});

/** A published instrument. The owner's items are not reproduced: the person reads the official form and types numbers. */
const answerSheetSchema = z.strictObject({
  kind: field(z.literal('answer-sheet'), 'An answer sheet for a published instrument: numbers only, no wording of the owner.', 'answer-sheet'),
  ...common,
  licence: field(claim, 'What may be done with it, and who says so; false in "verified" when the terms themselves were not read.'),
  form: field(
    z.strictObject({
      says: field(text, 'Which form and which edition is meant, and where it can be had.'),
      url: field(z.url({ protocol: /^https$/, error: 'write a full address, starting with https://' }), 'Address of the official form.').optional(),
      verified,
      sources,
    }),
    'The official form.',
  ),
  how: field(z.array(text).min(1), 'How answers on the form become numbers, in our own words.', ['The lowest answer counts 1, the highest 5.']),
  itemCount: field(item, 'How many items the official form has. They are numbered from 1.', 30),
  responses: field(
    z
      .array(z.strictObject({ value: field(z.int(), 'The number.', 1), label: field(text, 'Its word, only where it is free to use.').optional() }))
      .min(2),
    'The numbers that can be typed, lowest first.',
  ),
  reversed: field(
    z.strictObject({
      items: field(z.array(item).min(1), 'Numbers of the items that count the other way round.', [1, 4, 15]),
      from: field(z.number(), 'An answer x to one of them counts as this number minus x: the lowest plus the highest answer.', 6),
    }),
    'Items that count the other way round.',
  ).optional(),
  subscales: field(
    z
      .array(
        z.strictObject({
          id: field(id, 'Stable id; results are kept under it.', 'burnout'),
          name: field(text, 'What its owner calls it.', 'Burnout'),
          items: field(z.array(item).min(1), 'Numbers of its items on the official form.', [1, 4, 8]),
          formula: field(
            z.strictObject({
              op: field(z.enum(['sum', 'mean']), 'Whether its answers are added up or averaged.', 'sum'),
              subtract: field(z.number(), 'Taken off the sum or mean: 1 for (x - 1) * 25.', 1).default(0),
              times: field(z.number().positive(), 'Then multiplied: 25 for (x - 1) * 25, 4 for x * 4.', 4).default(1),
              min: field(z.number(), 'The lowest score that can come out.', 10),
              max: field(z.number(), 'The highest score that can come out.', 50),
            }),
            'How the score is made, after items have been turned round.',
          ),
          sources: field(sources, 'Ids of the references that carry its items and its formula.', ['proqolform']),
          missing: field(
            z.strictObject({
              atLeast: field(item, 'How many of its items must be answered. A sum needs all of them.', 10),
              says: field(text, 'The rule in words.', 'Scored only when all 10 items are answered.'),
              verified,
              sources: sources.optional(),
            }),
            'When there is no score because answers are missing.',
          ),
          higher: field(z.enum(['better', 'worse']), 'What a higher score means for the person.', 'worse'),
          meaning: field(text, 'What a higher score stands for.', 'more burnout'),
          bands: field(
            z.array(band),
            'Bands, only where a source gives them. For each group of people they cover the range without overlap and without a gap.',
          ).default([]),
          change: field(
            z.strictObject({
              points: field(z.number().positive(), 'The smallest difference that is worth noticing.', 10),
              says: field(text, 'Where the number comes from.'),
              verified,
              sources,
            }),
            'Only where a source gives it.',
          ).optional(),
          norms: field(z.array(claim), 'How other people scored, where it is known.').default([]),
        }),
      )
      .min(1),
    'The scores that the form gives.',
  ),
});

/** content/self-checks/<id>.yaml: one instrument for private reflection. */
export const instrumentSchema = z.discriminatedUnion('kind', [ownSchema, answerSheetSchema]);

export type Instrument = z.infer<typeof instrumentSchema>;
export type OwnCheckIn = z.infer<typeof ownSchema>;
export type AnswerSheet = z.infer<typeof answerSheetSchema>;
export type Subscale = AnswerSheet['subscales'][number];
export type Band = z.infer<typeof band>;

/**
 * Answers by item number, as the person gave them: before anything is turned round.
 * An item that is not there, or is null, was not answered. Plain JSON, so that a vault can keep it.
 */
export type Answers = Readonly<Partial<Record<number, number | null>>>;

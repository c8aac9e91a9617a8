import { z } from 'zod';
import { field, id, sources, text } from '../format/field.ts';
import { skillIds } from './skills.ts';
import { techniqueIds } from './techniques.ts';

const speech = z.string().trim().min(1, 'must not be empty').max(600);

const condition = z
  .record(id, z.union([z.boolean(), z.strictObject({ atLeast: z.int().optional(), atMost: z.int().optional() })]))
  .refine((held) => Object.keys(held).length > 0, 'says nothing');

const when = (of: string) =>
  field(condition, `Condition for ${of}: a meter with atLeast or atMost or both, a flag with true or false. All that is named must hold.`, {
    trust: { atLeast: 5 },
    told: true,
  });

const moves = field(z.record(id, z.int().min(-5).max(5)), 'How meters move, by whole numbers from -5 to 5. A meter stays within its range.', {
  trust: 1,
});

/** What a person says, shows and thinks. */
const says = field(speech, 'What the person says: two or three sentences of real speech.', 'I almost didn’t come.');
const seems = field(speech, 'What can be seen: posture, face, voice. No words, no thoughts.', 'Coat still on, watching the door.');
const thinks = field(speech, 'What the person thinks and does not say; shown by the coach and in the debrief.', 'He will send me back.');

const replySchema = z.strictObject({
  id: field(id, 'Stable id within the turn. Choices are stored under it: never change it.', 'ask-open'),
  say: field(speech, 'What the officer says. Replies of a turn are of about the same length.', 'What was the hardest part of this week?'),
  techniques: field(z.array(z.enum(techniqueIds)).min(1).max(3), 'What the reply does; the debrief counts it.', ['reflection', 'open-question']),
  marks: field(
    z.partialRecord(z.enum(skillIds), z.int().min(-3).max(3)),
    'Points for skills, whole numbers from -3 to 3. Leave out what the reply neither earns nor costs.',
    { engagement: 2 },
  ).default({}),
  moves: moves.default({}),
  sets: field(z.array(id), 'Flags that this reply sets.', ['told']).default([]),
  when: when('the reply to be offered').optional(),
  why: field(text, 'Why it works, or why it does not, in two or three sentences; shown in the debrief.'),
  sources,
  next: field(id, 'Id of the turn or the ending that follows.', 'opens-up'),
  branches: field(
    z.array(z.strictObject({ when: when('this branch'), next: field(id, 'Id of a turn or an ending.', 'closes-down') })),
    'Other ways to go on: the first whose condition holds, after the reply has moved the meters, is taken instead of "next".',
  ).default([]),
});

const turnSchema = z.strictObject({
  speaker: field(text, 'Who speaks at this turn, when it is somebody else than the person.', 'Daniel').optional(),
  says,
  seems,
  thinks,
  hint: field(text, 'What the coach says before the choice, without naming the reply.', 'She has not been asked how she is.'),
  discuss: field(text, 'Question for a class after the choice.', 'What did she need to hear first?').optional(),
  variants: field(
    z.array(
      z.strictObject({
        when: when('this variant'),
        says: says.optional(),
        seems: seems.optional(),
        thinks: thinks.optional(),
      }),
    ),
    'What is said, seen or thought instead, depending on how the person was treated: the first whose condition holds is taken.',
  ).default([]),
  replies: field(z.array(replySchema).min(2).max(5), 'What the officer may say: three or four replies, at least two of them at any time.'),
});

const endingSchema = z.strictObject({
  outcome: field(z.enum(['good', 'mixed', 'poor']), 'How it ended for the person and the work.', 'good'),
  title: field(text, 'The outcome in a few words.', 'A plan that both can keep'),
  says: field(speech, 'The person’s last words.').optional(),
  tells: field(text, 'What happened then, in two to four sentences. Nobody is beyond help in any of them.'),
  why: field(text, 'What led here, and what the evidence says about it.'),
  sources,
});

/** content/scenarios/<id>.yaml: one role-play conversation. */
export const scenarioSchema = z.strictObject({
  id: field(id, 'Same as the file name. Never change it: plays are stored under it.', 'after-the-hospital'),
  title: field(text, 'What officers see.', 'First meeting after the hospital'),
  summary: field(text, 'One sentence: what is practiced.', 'Open a first session with a man who has just left a psychiatric ward.'),
  person: field(
    z.strictObject({
      name: field(text, 'A name; the person is fictional.', 'Marcus'),
      about: field(text, 'Two or three sentences, more than a diagnosis.'),
    }),
    'Who sits opposite.',
  ),
  brief: field(
    z.strictObject({
      scene: field(text, 'Where, when, and what has just happened.'),
      known: field(z.array(text).min(1).max(8), 'What the officer knows beforehand.'),
      goal: field(text, 'What a good outcome is.'),
    }),
    'What the officer reads before the conversation.',
  ),
  notice: field(text, 'What a hard conversation contains, said before it begins.', 'This conversation is about suicide.').optional(),
  crisis: field(
    z.boolean(),
    'Shows the region’s crisis lines with the conversation: true wherever suicide, self-harm or danger is mentioned.',
    true,
  ).default(false),
  skills: field(
    z.partialRecord(
      z.enum(skillIds),
      z.strictObject({
        full: field(z.int().min(1).max(60), 'Points for the full mark. Some way through must reach them.', 12),
        try: field(text, 'What to try next, shown when this skill earned least.', 'Ask one open question before any business.'),
      }),
    ),
    'The skills that are scored.',
  ),
  meters: field(
    z.record(
      id,
      z.strictObject({
        name: field(text, 'What it is called in the debrief.', 'Trust'),
        start: field(z.int(), 'Where it begins.', 3),
        min: field(z.int(), 'Its lowest value.', 0),
        max: field(z.int(), 'Its highest value.', 10),
        low: field(text, 'What a low value means, in a word.', 'on guard'),
        high: field(text, 'What a high value means, in a word.', 'open'),
        shown: field(z.boolean(), 'true shows it during the conversation as a word, in coach mode.', false).default(false),
      }),
    ),
    'What the person remembers of how they were treated: whole numbers that replies move.',
    { trust: { name: 'Trust', start: 3, min: 0, max: 10, low: 'on guard', high: 'open' } },
  ),
  flags: field(z.record(id, text), 'Things that happened or did not, each with a sentence for authors.', {
    told: 'He has said that he stopped.',
  }).default({}),
  openings: field(
    z
      .array(
        z.strictObject({
          id: field(id, 'Stable id.', 'rain'),
          says: says.optional(),
          seems: seems.optional(),
          thinks: thinks.optional(),
          moves: moves.default({}),
        }),
      )
      .min(2),
    'Moods in which the person may arrive; each play draws one. They change the first turn and move meters.',
  ).optional(),
  details: field(z.record(id, z.array(text).min(2)), 'Small facts that vary from play to play. Write {name} in a text to put one in.', {
    day: ['Tuesday', 'Thursday'],
  }).default({}),
  start: field(id, 'Id of the first turn.', 'arrives'),
  turns: field(z.record(id, turnSchema), 'The turns of the conversation, by id. Never change an id: choices are stored under it.'),
  endings: field(z.record(id, endingSchema), 'The ways it may end, by id.'),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Turn = z.infer<typeof turnSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Ending = z.infer<typeof endingSchema>;
export type Outcome = Ending['outcome'];
/** A condition as data: meters with bounds, flags with what they must be. */
export type Condition = z.infer<typeof condition>;

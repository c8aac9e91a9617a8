import * as z from 'zod/mini';
import { recordVersion } from './version.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const count = z.number().check(z.gte(0));

/** When, ISO 8601 with the offset of the learner's clock, such as 2026-11-21T09:40:00.000-05:00 */
const moment = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/),
  z.refine((at) => !Number.isNaN(Date.parse(at))),
);

const head = {
  /** 2 */
  schema: z.literal(recordVersion),
  /** UUID version 7, made when the event happens; union of records is union of ids. */
  id: z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  at: moment,
  /** What it happened to: `lesson:<module>/<lesson>`, `quiz:<module>/<practice|test>`, `question:<id>`, `scenario:<id>` or `turn:<scenario>/<turn>`. */
  object: z.string().check(z.regex(/^(lesson|quiz|question|scenario|turn):[a-z0-9_/-]+$/)),
  /** Hash of what was shown. */
  content: z.string().check(z.maxLength(64)),
};

/** The outcome of a finished quiz. */
const outcome = {
  attempt: z.string(),
  /** Mean over the questions of points by points possible, 0 to 1. */
  share,
  /** The same per objective. */
  objectives: z.record(z.string(), share),
  /** Ids of the answers that counted: the clock may have been set back between them and the end. */
  answers: z.optional(z.array(z.string())),
};

/** One thing that a learner did. Events are added and never changed. */
export const eventSchema = z.discriminatedUnion('verb', [
  /** Time spent on a page while it was in use. */
  z.looseObject({ ...head, verb: z.literal('experienced'), result: z.looseObject({ seconds: count }) }),
  /** A lesson marked as read, a practice quiz finished (then with its outcome), or a conversation that came to an ending. */
  z.looseObject({
    ...head,
    verb: z.literal('completed'),
    result: z.looseObject({
      attempt: z.optional(outcome.attempt),
      share: z.optional(share),
      objectives: z.optional(outcome.objectives),
      answers: outcome.answers,
      /** Of a conversation: the ending reached and how it turned out. */
      ending: z.optional(z.string()),
      outcome: z.optional(z.enum(['good', 'mixed', 'poor'])),
      /** Of a conversation: share of the full mark per skill. */
      skills: z.optional(z.record(z.string(), share)),
      /** Of a conversation: how often somebody went back and chose anew. */
      rewinds: z.optional(count),
    }),
  }),
  /** A quiz begun, with the seed and the questions drawn; or a conversation begun, with the seed and how it is played. */
  z.looseObject({
    ...head,
    verb: z.literal('attempted'),
    result: z.looseObject({
      attempt: z.string(),
      seed: z.string(),
      /** Of a quiz: ids of the questions drawn. */
      questions: z.optional(z.array(z.string())),
      /** Of a conversation: with the coach, or for real. */
      mode: z.optional(z.enum(['coach', 'real'])),
      /** Of a conversation taken up in the middle of an earlier one: the choices taken over. */
      path: z.optional(z.array(z.object({ turn: z.string(), reply: z.string() }))),
    }),
  }),
  /** A question answered, in a quiz (then with its attempt) or in a lesson. */
  z.looseObject({
    ...head,
    verb: z.literal('answered'),
    result: z.looseObject({
      attempt: z.optional(z.string()),
      /** Plain JSON in the shape of the question's type; never what was written in own words. */
      response: z.unknown(),
      points: count,
      of: count,
      /** How sure the learner was: 1 guessing, 2 fairly sure, 3 certain. */
      confidence: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
      /** How many hints were opened. */
      hints: z.optional(count),
    }),
  }),
  /** A reply taken in a conversation. `step` is its place from 0; one that is not the next takes the place of what came there before. */
  z.looseObject({
    ...head,
    verb: z.literal('responded'),
    result: z.looseObject({ attempt: z.string(), reply: z.string(), step: z.int().check(z.gte(0)) }),
  }),
  /** A test finished at or above its pass mark. */
  z.looseObject({ ...head, verb: z.literal('passed'), result: z.looseObject({ ...outcome, passMark: share }) }),
  /** A test finished below its pass mark. */
  z.looseObject({ ...head, verb: z.literal('failed'), result: z.looseObject({ ...outcome, passMark: share }) }),
]);

/** A private note as it stands in a backup. */
export const noteSchema = z.looseObject({ id: z.string(), text: z.string(), at: moment });

/** What every version of the backup file begins with. */
export const backupHeadSchema = z.looseObject({ format: z.literal('rapport-record'), schema: z.number() });

/** The file that "Save a copy" makes. Its events and notes are looked at one by one, so that a broken one does not take the others with it. */
export const backupSchema = z.looseObject({
  exported: z.string(),
  events: z.array(z.unknown()),
  notes: z.optional(z.array(z.unknown())),
});

export type LearningEvent = z.infer<typeof eventSchema>;
export type Verb = LearningEvent['verb'];
export type EventOf<V extends Verb> = Extract<LearningEvent, { verb: V }>;
export type PrivateNote = z.infer<typeof noteSchema>;
export type Backup = z.infer<typeof backupHeadSchema> & z.infer<typeof backupSchema>;

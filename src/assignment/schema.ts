import * as z from 'zod/mini';
import type { LearningEvent } from '../record/schema.ts';

/** The longest texts, in characters (UTF-16 units), of what somebody types into an assignment. */
export const longest = { title: 120, name: 120, note: 600 } as const;

/** The most items of an assignment. */
const mostItems = 200;

/** The most events of a completion file: twenty rounds of every quiz and every conversation of this site are about two thirds of it. */
const mostEvents = 12_000;

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^\S(.*\S)?$/su));
const day = z.iso.date();
/** Hash of content as in `content` of events: the first 12 hexadecimal digits of a SHA-256. */
const hash = z.string().check(z.regex(/^[0-9a-f]{12}$/));
const share = z.number().check(z.gte(0), z.lte(1));
const count = z.int().check(z.gte(0), z.lte(1_000_000));
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
const base64url32 = z.string().check(z.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/));

/** When, ISO 8601 with offset, such as 2026-11-21T09:40:00.000-05:00 */
const moment = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/),
  z.refine((at) => !Number.isNaN(Date.parse(at))),
);

/** A public key on the curve P-256 as a JSON Web Key (RFC 7517); `x` and `y` are 32 bytes in base64url. */
export const publicKeySchema = z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: base64url32, y: base64url32 });

/** What events of an assignment may be about, named as in the record. There is no kind for self-checks or notes. */
const objectPattern =
  /^(lesson:[a-z0-9][a-z0-9_-]*\/[a-z0-9][a-z0-9_-]*|quiz:[a-z0-9][a-z0-9_-]*\/(practice|test|pre-test|post-test)|scenario:[a-z0-9][a-z0-9_-]*)$/;
const objectName = z.string().check(z.maxLength(140), z.regex(objectPattern));

/** One thing to do. A course or a module is written out into its lessons, tests and conversations when it is assigned. */
const itemSchema = z.strictObject({
  /** `lesson:<module>/<lesson>`, `quiz:<module>/<practice|test>`, `quiz:<course>/<pre-test|post-test>` or `scenario:<id>`. */
  object: objectName,
  /** Whole percent of the points at which the quiz counts as done, 1 to 100; without it, finishing is enough. Of a conversation: not used. */
  passMark: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** How many finished attempts count, the first ones; absent means any number. */
  attempts: z.optional(z.int().check(z.gte(1), z.lte(99))),
});

/** What a trainer asks of one learner or of a group. It travels in a link or a file; the workspace keeps every version that was sent. */
export const assignmentSchema = z.strictObject({
  /** Number of this shape: 1. */
  schema: z.literal(1),
  /** The same in every version. */
  id: uuid,
  /** 1, and one more each time that a sent assignment is changed. */
  version: z.int().check(z.gte(1), z.lte(9_999)),
  title: text(longest.title),
  /** By whom: shown to the learner, and checked by nobody. */
  by: z.strictObject({ name: text(longest.name), agency: text(longest.name) }),
  keys: z.strictObject({
    /** Completion files are encrypted to this key (ECDH-ES). */
    encrypt: publicKeySchema,
    /** Countersigned certificates are checked with this key (ES256). */
    verify: publicKeySchema,
  }),
  /** What to do, in order, each once. */
  items: z.array(itemSchema).check(
    z.minLength(1),
    z.maxLength(mostItems),
    z.refine((items) => new Set(items.map(({ object }) => object)).size === items.length),
  ),
  /** Length of all items, minutes, as computed when it was assigned: the contact hours of the certificate. */
  minutes: z.int().check(z.gte(0), z.lte(100_000)),
  /** Last day, YYYY-MM-DD; absent means no date. */
  due: z.optional(day),
  /** For how many months it counts once it is finished; work that is older than that does not count. Absent means without end. */
  validMonths: z.optional(z.int().check(z.gte(1), z.lte(120))),
  note: z.optional(text(longest.note)),
  /** What is asked back. Scores, attempts, days and times always are. */
  returns: z.strictObject({
    /** The answers to questions. Without them no score can be checked. */
    answers: z.boolean(),
    /** The replies chosen in conversations. Without them an outcome cannot be checked. */
    choices: z.boolean(),
  }),
  /** Name of the group; shown to the learner. */
  group: z.optional(text(longest.name)),
  /** Name or code of the learner; absent where a whole group has one link, and then the learner gives it. */
  learner: z.optional(text(longest.name)),
  /** Day on which this version was made. */
  made: day,
  /** Edition of the site's content when it was assigned: a hash over everything that counts. */
  edition: hash,
});

/** The file in which an assignment may travel instead of a link. `code` is what stands behind the `#` of the link, with its checksum. */
export const assignmentFileSchema = z.strictObject({ format: z.literal('rapport-assignment'), schema: z.literal(1), code: z.string() });

/** What the learner's device says of one item. The workspace computes it again from the events and believes nothing. */
const claimSchema = z.strictObject({
  object: objectName,
  /** Hash of the content on the learner's device when the file was made; absent for what is no longer part of the content. */
  content: z.optional(hash),
  /** Moment at which it was done; absent when it is not. */
  done: z.optional(moment),
  /** Best share of the points among the attempts that count. */
  share: z.optional(share),
  /** Finished attempts or plays. */
  attempts: count,
  /** Seconds of use. Believed, because nothing can check it. */
  seconds: z.int().check(z.gte(0), z.lte(100_000_000)),
});

/**
 * What is inside of a completion file, once it is decrypted and its signature holds. By type it holds learning events and nothing else:
 * no private note, no self-check, nothing about objects that were not asked for.
 */
export const completionPayloadSchema = z.strictObject({
  format: z.literal('rapport-completion-payload'),
  schema: z.literal(1),
  assignment: z.strictObject({ id: uuid, version: z.int().check(z.gte(1), z.lte(9_999)) }),
  /** Name or code: the one in the assignment, or the one that the learner gave. */
  learner: text(longest.name),
  /** When the file was made. */
  made: moment,
  /** Edition of the content on the learner's device. */
  edition: hash,
  /** Version of the program that made the file. */
  app: z.string().check(z.maxLength(40)),
  /** One for each item of the assignment, in its order. */
  claims: z.array(claimSchema).check(z.maxLength(mostItems)),
  /** The events that prove the items, in the order in which they happened. See `evidence.ts` for which. Each goes through the record's gate. */
  events: z.array(z.unknown()).check(z.maxLength(mostEvents)),
});

/**
 * The completion file. `jwe` is a JWE in compact form (RFC 7516; ECDH-ES, A256GCM) to the key `keys.encrypt` of the assignment, with the
 * JWK thumbprint (RFC 7638) of that key as `kid`, compressed (`zip`). Inside is a JWS in flattened form with its payload in plain view
 * (RFC 7515, RFC 7797; ES256) whose header holds the device's public key as `jwk`; its payload is the JSON of a completion payload.
 */
export const completionFileSchema = z.strictObject({
  format: z.literal('rapport-completion'),
  schema: z.literal(1),
  jwe: z.string().check(z.regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/)),
});

/** What a certificate says. Its code is a JWS (ES256): signed by the learner's device it is self-declared, by a trainer's workspace countersigned. */
export const certificateSchema = z.strictObject({
  learner: text(longest.name),
  /** Title of the assignment. */
  title: text(longest.title),
  agency: text(longest.name),
  /** Contact time, minutes. */
  minutes: z.int().check(z.gte(0), z.lte(100_000)),
  /** Day on which the last item was done. */
  done: day,
  /** Mean over the tests, whole percent, rounded down; absent where no test was asked for. */
  score: z.optional(z.int().check(z.gte(0), z.lte(100))),
  /** Last day on which it counts; absent means without end. */
  until: z.optional(day),
  assignment: uuid,
  version: z.int().check(z.gte(1), z.lte(9_999)),
  /** Who signed it and on which day: believed only as far as the key is trusted. Absent when it is self-declared. */
  signed: z.optional(z.strictObject({ by: text(longest.name), on: day })),
});

export type PublicKey = z.infer<typeof publicKeySchema>;
export type AssignmentItem = z.infer<typeof itemSchema>;
export type Assignment = z.infer<typeof assignmentSchema>;
export type AssignmentFile = z.infer<typeof assignmentFileSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type CompletionPayload = Omit<z.infer<typeof completionPayloadSchema>, 'events'> & { events: LearningEvent[] };
export type CompletionFile = z.infer<typeof completionFileSchema>;
export type Certificate = z.infer<typeof certificateSchema>;

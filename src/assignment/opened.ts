import type { LearningEvent } from '../record/schema.ts';
import type { Outcome } from '../role-play/schema.ts';
import type { Assignment } from './schema.ts';

/** Why a completion file is not accepted. The sentences for trainers are in `messages.assignment.refusals`, one for each. */
export type Refusal =
  /** The file is larger than any completion file is (`largestCompletion`), or holds more than it may once it is unpacked. */
  | 'too-large'
  /** Not JSON, or JSON that is no completion file. */
  | 'not-a-completion'
  /** A later version of the format: this site is older than the one that made it. */
  | 'newer-format'
  /** A format that is no longer read. */
  | 'older-format'
  /** Encrypted to another workspace's key. */
  | 'other-trainer'
  /** It does not decrypt, or its signature does not hold: damaged or changed on the way. */
  | 'altered'
  /** It decrypts, and what is inside is not a whole completion. */
  | 'broken'
  /** It names an assignment that this workspace did not send. */
  | 'foreign'
  /** It names a version of the assignment that this workspace does not know: restore the newest backup. */
  | 'newer-version'
  /** It was made after today: the clock of one of the two devices is wrong. */
  | 'future'
  /** What it holds is not about the items that were asked for. */
  | 'not-asked'
  /** Score or outcome do not agree with the answers or choices, the questions are not those drawn, or the claims not what the events say. */
  | 'disagrees';

/** What the trainer should know of a file that is accepted. */
export type Flag =
  /** It answers an earlier version of the assignment, and was judged by that one. */
  | 'older-version'
  /** The learner is not among those to whom the assignment was sent. */
  | 'not-on-roster'
  /** Something in it could not be rescored, because the content has changed since: see `check` of the items. */
  | 'content-changed'
  /** Not everything that was asked for is done. */
  | 'not-finished'
  /** It was finished after the due day. */
  | 'late';

/**
 * How far a result could be checked: `agrees`, computed again from the answers or choices and the same; `changed`, the content has changed since
 * and the result is as the learner's device claims; `not-asked`, answers or choices were not asked for; `none`, there is nothing to check (a lesson,
 * or nothing was done).
 */
export type ResultCheck = 'agrees' | 'changed' | 'not-asked' | 'none';

/** One item of the assignment as the events prove it. */
export interface ItemResult {
  /** As in the assignment. */
  object: string;
  /** Moment at which it was done by the rules of the assignment; absent when it is not. */
  done?: string;
  /** Of a quiz: best share of points among the attempts that count, 0 to 1, as rescored where that can be done. */
  share?: number;
  /** Finished attempts or plays; of a lesson 0 or 1. */
  attempts: number;
  /** Of a conversation: the best outcome, and the share of the full mark per skill in the play that reached it first. */
  outcome?: Outcome;
  skills?: Record<string, number>;
  /** Seconds of use, as claimed. */
  seconds: number;
  check: ResultCheck;
}

/** A completion file that was decrypted, verified, matched and rescored. Plain JSON: the workspace keeps it as it is. */
export interface AcceptedCompletion {
  /** SHA-256 of the encrypted part, base64url: the same file twice has the same id. */
  id: string;
  /** The version of the assignment that the learner held, as the workspace sent it. */
  assignment: Assignment;
  /** Name or code. */
  learner: string;
  /** When the file was made, ISO 8601. */
  made: string;
  /** JWK thumbprint of the device's key: two learners with the same one worked in the same browser. */
  device: string;
  /** In the order of the assignment. */
  items: ItemResult[];
  /** Moment at which the last item was done; absent while something is open. */
  finished?: string;
  /** Last day on which it counts; absent without a period, or while something is open. */
  until?: string;
  /** Everything that proves the items, in order, for figures: only events about what was asked. */
  events: LearningEvent[];
  flags: Flag[];
}

/**
 * What `openCompletion` (in `open-completion.ts`) says:
 *
 * ```ts
 * openCompletion(text: string, { keys, assignments, answers, now }: {
 *   keys: WorkspaceKeys;                        // workspace-database.ts: `workspaceKeys()`
 *   assignments: readonly SentAssignment[];     // workspace-database.ts: `workspace.all('assignments')`
 *   answers: AnswerKeys;                        // fetch-answers.ts: `answerKeysFor(every version, home)`
 *   now: Date;
 * }): Promise<Opened>
 * ```
 *
 * It never throws for what is in the text. `about` names the item in question by its object, where there is one. */
export type Opened = { accepted: AcceptedCompletion } | { refused: Refusal; about?: string };

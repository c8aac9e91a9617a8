import { stamp } from '../record/event.ts';
import type { LearningEvent } from '../record/schema.ts';
import { evidenceOf } from './evidence.ts';
import { countsFrom, judge, secondsOn } from './judge.ts';
import type { Assignment, Claim, CompletionPayload } from './schema.ts';

/** What a completion file is made of. */
export interface CompletionParts {
  assignment: Assignment;
  /** Name or code, as in the assignment or as given. */
  learner: string;
  /** The record, in the order in which things happened. */
  events: readonly LearningEvent[];
  /** Hash of each object as it is now, by object. */
  contents: ReadonlyMap<string, string>;
  edition: string;
  app: string;
  now: Date;
}

/** What the device says of every item, computed from the evidence, so that the workspace comes to the same. */
export function claimsOf({ assignment, events, contents, now }: Omit<CompletionParts, 'learner' | 'app' | 'edition'>): Claim[] {
  const from = countsFrom(assignment, now);
  const evidence = evidenceOf(assignment, events, from);
  return assignment.items.map((item) => {
    const { done, share, attempts } = judge(item, evidence, from);
    const content = contents.get(item.object);
    return {
      object: item.object,
      ...(content === undefined ? {} : { content }),
      ...(done === undefined ? {} : { done }),
      ...(share === undefined ? {} : { share }),
      attempts,
      seconds: Math.round(secondsOn(events, item.object)),
    };
  });
}

/** What goes into a completion file: see `completionPayloadSchema`. */
export function completionOf(parts: CompletionParts): CompletionPayload {
  const { assignment, learner, events, edition, app, now } = parts;
  return {
    format: 'rapport-completion-payload',
    schema: 1,
    assignment: { id: assignment.id, version: assignment.version },
    learner,
    made: stamp(now),
    edition,
    app,
    claims: claimsOf(parts),
    events: evidenceOf(assignment, events, countsFrom(assignment, now)),
  };
}

/** How much of what kind a completion file shares, for the sentence that is shown before it is made. */
export interface Shared {
  lessons: number;
  attempts: number;
  answers: number;
  plays: number;
  replies: number;
}

/** Counts what would be shared. */
export function sharedBy(evidence: readonly LearningEvent[]): Shared {
  const count = (is: (event: LearningEvent) => boolean) => evidence.filter(is).length;
  return {
    lessons: count(({ verb, object }) => verb === 'completed' && object.startsWith('lesson:')),
    attempts: count(({ verb, object }) => verb !== 'attempted' && object.startsWith('quiz:')),
    answers: count(({ verb }) => verb === 'answered'),
    plays: count(({ verb, object }) => verb === 'completed' && object.startsWith('scenario:')),
    replies: count(({ verb }) => verb === 'responded'),
  };
}

import { quizKind } from '../assignment/judge.ts';
import type { AcceptedCompletion, Flag, ItemResult } from '../assignment/opened.ts';
import type { AnswerKeys, QuizAnswers } from '../assignment/view.ts';
import { type Attempt, attemptsAt } from '../quiz/attempt.ts';
import { markIn } from '../quiz/mark-attempt.ts';
import { playsOf } from '../record/plays.ts';
import type { LearningEvent } from '../record/schema.ts';
import type { Outcome } from '../role-play/schema.ts';
import type { Answer, Sitting } from './item-analysis.ts';
import { picksOf } from './picks.ts';

/** How one play of a conversation turned out. */
interface PlayResult {
  outcome: Outcome;
  /** Share of the full mark per skill, 0 to 1. */
  skills: Record<string, number>;
}

/** An accepted completion boiled down to what tables and figures need. Thousands of them fit into memory; their events would not. */
export interface Digest {
  /** Of the file. */
  id: string;
  /** Of the assignment. */
  assignment: string;
  version: number;
  learner: string;
  group?: string;
  /** When the file was made. */
  made: string;
  /** Thumbprint of the device's key. */
  device: string;
  items: ItemResult[];
  finished?: string;
  until?: string;
  flags: Flag[];
  /** The first finished attempt at each quiz, by its object: later ones are taken with the explanations known. */
  sittings: Record<string, Sitting>;
  /** The first finished play of each conversation, by its object. */
  plays: Record<string, PlayResult>;
  /** Answers left out of the figures, because their question has been changed since. */
  changed: number;
}

/** One answer of an attempt; undefined where its question has been changed or is never counted. */
function answerIn(attempt: Attempt, id: string, { questions, contents, content }: QuizAnswers, shown: string): Answer | undefined {
  const question = questions.find((one) => one.id === id);
  const given = attempt.answers.get(id);
  // Of a question that was left open nobody knows in which edition it stood but by that of the whole quiz.
  if (!question || (given ? given.content !== contents[id] : shown !== content)) return undefined;
  const mark = markIn(attempt, question);
  if (mark.of === 0) return undefined;
  const { confidence } = given?.result ?? {};
  return { question: id, share: mark.points / mark.of, picks: picksOf(question, given?.result.response), ...(confidence ? { confidence } : {}) };
}

function sittingAt(events: readonly LearningEvent[], key: QuizAnswers): { sitting: Answer[]; changed: number } | undefined {
  const first = attemptsAt(events, key.object, key.kind).find(({ ended }) => ended);
  if (!first) return undefined;
  const shown =
    events.find(({ verb, object, result }) => verb === 'attempted' && object === key.object && result.attempt === first.id)?.content ?? '';
  const answers = first.questions.map((id) => answerIn(first, id, key, shown));
  return { sitting: answers.flatMap((answer) => answer ?? []), changed: answers.filter((answer) => !answer).length };
}

/** Boils an accepted completion down. */
export function digestOf({ assignment, events, ...given }: AcceptedCompletion, { quizzes }: AnswerKeys, group = assignment.group): Digest {
  const sittings: Digest['sittings'] = {};
  const plays: Digest['plays'] = {};
  let changed = 0;
  for (const { object } of assignment.items) {
    const key = quizzes[object];
    const found = key && quizKind(object) && assignment.returns.answers ? sittingAt(events, key) : undefined;
    if (found) {
      if (found.sitting.length > 0) sittings[object] = found.sitting;
      changed += found.changed;
    }
    const ended = object.startsWith('scenario:') ? playsOf(events, object).find((play) => play.ended)?.ended : undefined;
    if (ended?.result.outcome) plays[object] = { outcome: ended.result.outcome, skills: ended.result.skills ?? {} };
  }
  return { ...given, assignment: assignment.id, version: assignment.version, ...(group ? { group } : {}), sittings, plays, changed };
}

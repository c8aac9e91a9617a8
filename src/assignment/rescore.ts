import type { Attempt } from '../quiz/attempt.ts';
import { draw } from '../quiz/draw.ts';
import { markIn, scoreAttempt } from '../quiz/mark-attempt.ts';
import { passes } from '../quiz/score.ts';
import { type PlayRecord, playsOf } from '../record/plays.ts';
import type { LearningEvent } from '../record/schema.ts';
import { PlayError, replay } from '../role-play/play.ts';
import { score } from '../role-play/score.ts';
import { finishedAttempts } from './judge.ts';
import type { ResultCheck } from './opened.ts';
import type { Assignment, AssignmentItem } from './schema.ts';
import type { AnswerKeys, QuizAnswers, ScenarioAnswers } from './view.ts';

/** What comes out when a result is computed again: what may be believed, or that it does not agree. */
export type Rescored = ResultCheck | 'disagrees';

/** Sums of thirds and quarters do not come out even. */
const near = (one: number | undefined, other: number) => one !== undefined && Math.abs(one - other) < 1e-9;

const sameShares = (claimed: Record<string, number> | undefined, found: Record<string, number>) =>
  Object.keys(claimed ?? {}).length === Object.keys(found).length && Object.entries(found).every(([name, share]) => near(claimed?.[name], share));

/** Whether the questions of an attempt are those that its seed draws: all of them, or without the hard ones where somebody left those out. */
function drawnFairly({ seed, questions }: Attempt, { questions: pool, blueprint, hard }: QuizAnswers): boolean {
  const drawn = questions.join(' ');
  const gentle = pool.filter(({ id }) => !hard.includes(id));
  return [pool, gentle].some((from) => draw(from, blueprint, seed).join(' ') === drawn);
}

/** Computes one finished attempt again from its answers. */
function rescoreAttempt(attempt: Attempt, begun: LearningEvent | undefined, key: QuizAnswers | undefined): Rescored {
  const { ended, answers } = attempt;
  if (!ended) return 'none';
  const known = new Map(key?.questions.map((question) => [question.id, question]));
  const questions = attempt.questions.flatMap((id) => known.get(id) ?? []);
  const samePool = key !== undefined && ended.content === key.content && begun?.content === key.content;
  const sameQuestions = questions.length === attempt.questions.length && [...answers].every(([id, { content }]) => content === key?.contents[id]);
  if (samePool && (!sameQuestions || !drawnFairly(attempt, key))) return 'disagrees';
  if (!samePool || !sameQuestions) return 'changed';
  if (ended.result.answers?.some((id) => ![...answers.values()].some((answer) => answer.id === id))) return 'disagrees';
  for (const question of questions) {
    const stored = answers.get(question.id);
    if (!stored) continue;
    const { points, of } = markIn(attempt, question);
    if (!near(stored.result.points, points) || !near(stored.result.of, of)) return 'disagrees';
  }
  const { share, objectives } = scoreAttempt(attempt, questions);
  if (!near(ended.result.share, share) || !sameShares(ended.result.objectives, objectives)) return 'disagrees';
  const asTest = ended.verb !== 'completed';
  return asTest && passes(share, ended.result.passMark) !== (ended.verb === 'passed') ? 'disagrees' : 'agrees';
}

/** Plays a conversation again from its choices. */
function rescorePlay(play: PlayRecord, key: ScenarioAnswers | undefined): Rescored {
  const { ended, history, seed, rewinds } = play;
  if (!ended) return 'none';
  if (!key || ended.content !== key.content || play.content !== key.content) return 'changed';
  try {
    const { at } = replay(key.scenario, seed, history);
    if (!('ending' in at)) return 'disagrees';
    const skills = Object.fromEntries(score(key.scenario, history).map(({ skill, share }) => [skill, share]));
    const { ending, outcome, skills: claimed, rewinds: back = 0 } = ended.result;
    const agrees = ending === at.ending && outcome === key.scenario.endings[at.ending]?.outcome && sameShares(claimed, skills) && back === rewinds;
    return agrees ? 'agrees' : 'disagrees';
  } catch (error) {
    if (error instanceof PlayError) return 'disagrees';
    throw error;
  }
}

/** The worst of several: one that disagrees outweighs all, and one that cannot be checked those that can. */
function worst(found: readonly Rescored[]): Rescored {
  return (['disagrees', 'changed', 'agrees'] as const).find((one) => found.includes(one)) ?? 'none';
}

/**
 * Computes everything about an item again that can be: every finished attempt from its answers, every play from its choices.
 * @param events the events of the completion file, in order
 */
export function rescore({ object }: AssignmentItem, events: readonly LearningEvent[], returns: Assignment['returns'], keys: AnswerKeys): Rescored {
  if (object.startsWith('quiz:')) {
    const finished = finishedAttempts(events, object, Number.NEGATIVE_INFINITY);
    if (finished.length === 0) return 'none';
    if (!returns.answers) return 'not-asked';
    const key = Object.hasOwn(keys.quizzes, object) ? keys.quizzes[object] : undefined;
    const beginning = (id: string) => events.find((event) => event.verb === 'attempted' && event.object === object && event.result.attempt === id);
    return worst(finished.map((attempt) => rescoreAttempt(attempt, beginning(attempt.id), key)));
  }
  if (object.startsWith('scenario:')) {
    const ended = playsOf(events, object).filter((play) => play.ended);
    if (ended.length === 0) return 'none';
    if (!returns.choices) return 'not-asked';
    const key = Object.hasOwn(keys.scenarios, object) ? keys.scenarios[object] : undefined;
    return worst(ended.map((play) => rescorePlay(play, key)));
  }
  return 'none';
}

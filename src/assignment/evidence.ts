import { inTime } from '../record/gate.ts';
import type { LearningEvent } from '../record/schema.ts';
import { finishedAttempts, finishedPlays } from './judge.ts';
import type { Assignment, AssignmentItem } from './schema.ts';

/** How many attempts or plays of one item travel: the newest ones and the best. Nobody needs more to see that it was done. */
const mostRounds = 20;

/** The newest of many rounds, and the best one, in their order. */
function chosen<T>(rounds: readonly T[], worth: (round: T) => number): T[] {
  const newest = new Set(rounds.slice(1 - mostRounds));
  const best = Math.max(...rounds.map(worth));
  const first = rounds.find((round) => worth(round) === best);
  return rounds.filter((round) => newest.has(round) || round === first);
}

const worthOf = { good: 2, mixed: 1, poor: 0 } as const;

type Returns = Assignment['returns'];

/** Members of an object by name, and no others: what somebody added to an event does not travel. */
function only<T extends object, K extends keyof T>(value: T, ...names: K[]): Pick<T, K> {
  return Object.fromEntries(names.filter((name) => value[name] !== undefined).map((name) => [name, value[name]])) as Pick<T, K>;
}

/** What may travel of a response: the text of own words never does, also where something had put one there. */
const bare = (response: unknown): unknown =>
  typeof response === 'object' && response !== null && 'text' in response && 'met' in response && 'compared' in response
    ? { ...only(response, 'met', 'compared'), text: '' }
    : response;

/** An event with the fields that its verb has and no others. */
export function plain(event: LearningEvent, { choices }: Pick<Returns, 'choices'>): LearningEvent {
  const head = only(event, 'schema', 'id', 'at', 'object', 'content');
  switch (event.verb) {
    case 'experienced':
      return { ...head, verb: event.verb, result: only(event.result, 'seconds') };
    case 'completed': {
      const result = only(event.result, 'attempt', 'share', 'objectives', 'answers', 'ending', 'outcome', 'skills', 'rewinds');
      return { ...head, verb: event.verb, result };
    }
    case 'attempted': {
      const result = only(event.result, 'attempt', 'seed', 'questions', 'mode');
      const path = choices ? event.result.path?.map((choice) => only(choice, 'turn', 'reply')) : undefined;
      return { ...head, verb: event.verb, result: { ...result, ...(path ? { path } : {}) } };
    }
    case 'answered': {
      const result = only(event.result, 'attempt', 'response', 'points', 'of', 'confidence', 'hints');
      return { ...head, verb: event.verb, result: { ...result, response: bare(result.response) } };
    }
    case 'responded':
      return { ...head, verb: event.verb, result: only(event.result, 'attempt', 'reply', 'step') };
    case 'passed':
    case 'failed':
      return { ...head, verb: event.verb, result: only(event.result, 'attempt', 'share', 'objectives', 'answers', 'passMark') };
  }
}

function proofOf({ object, attempts }: AssignmentItem, events: readonly LearningEvent[], from: number, returns: Returns): LearningEvent[] {
  if (object.startsWith('quiz:')) {
    const finished = finishedAttempts(events, object, from);
    // Where only the first attempts count, they are the ones that must travel.
    return (attempts === undefined ? chosen(finished, ({ ended }) => ended?.result.share ?? 0) : finished.slice(0, mostRounds)).flatMap(
      ({ id, answers, ended }) => [
        ...events.filter((event) => event.verb === 'attempted' && event.object === object && event.result.attempt === id),
        ...(returns.answers ? answers.values() : []),
        ...(ended ? [ended] : []),
      ],
    );
  }
  if (object.startsWith('scenario:')) {
    const plays = chosen(finishedPlays(events, object, from), ({ ended }) => worthOf[ended?.result.outcome ?? 'poor']);
    const own = new Set(plays.map(({ id }) => id));
    const [, scenario] = object.split(':');
    return events.filter((event) => {
      if (event.verb === 'responded') return returns.choices && own.has(event.result.attempt) && event.object.startsWith(`turn:${scenario}/`);
      return (event.verb === 'attempted' || event.verb === 'completed') && event.object === object && own.has(event.result.attempt ?? '');
    });
  }
  const read = events.findLast(({ verb, object: one, at }) => verb === 'completed' && one === object && Date.parse(at) >= from);
  return read ? [read] : [];
}

/**
 * The events that prove the items of an assignment, and no others: of a lesson that it was read; of a quiz each finished attempt with the answers
 * that counted; of a conversation each play that came to an ending, with the replies. Nothing of what is under way, and no time by the minute.
 * @param events in the order in which they happened
 * @param from see `countsFrom`
 */
export function evidenceOf(
  { items, returns }: Pick<Assignment, 'items' | 'returns'>,
  events: readonly LearningEvent[],
  from: number,
): LearningEvent[] {
  return inTime(items.flatMap((item) => proofOf(item, events, from, returns)).map((event) => plain(event, returns)));
}

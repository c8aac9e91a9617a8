import type { Fault } from './fault.ts';
import { type Numbered, outcomeBit } from './numbered.ts';
import type { Scenario } from './schema.ts';
import { graphOf, misleading } from './shares.ts';
import type { Walk } from './walk.ts';
import { follow, sayWay } from './ways.ts';

/** States up to which shares are searched. */
const shareLimit = 1_000_000;

/** What was not reached. When the walk was not complete, it may still be reachable. */
export function unreached(scenario: Scenario, numbers: Numbered, found: Walk): Fault[] {
  const turns = numbers.turns.flatMap(({ id }, i) =>
    found.turnReached[i]
      ? []
      : [{ path: ['turns', id], wrong: `the turn "${id}" cannot be reached.`, remedy: 'Lead a reply to it with next, or take it out.' }],
  );
  const replies = numbers.turns.flatMap(({ id, replies }, i) =>
    replies.flatMap((reply, j) =>
      !found.turnReached[i] || found.replyReached[i]?.[j]
        ? []
        : [
            {
              path: ['turns', id, 'replies', j, ...(scenario.turns[id]?.replies[j]?.when ? ['when'] : [])],
              wrong: `the reply "${reply.id}" of the turn "${id}" can never be chosen: its condition holds in no state in which the turn is reached.`,
              remedy: 'Ask for less in when, let earlier replies move the meter or set the flag, or take the reply out.',
            },
          ],
    ),
  );
  const endings = numbers.endings.flatMap(({ id }, i) =>
    found.endingReached[i]
      ? []
      : [{ path: ['endings', id], wrong: `the ending "${id}" cannot be reached.`, remedy: 'Lead a reply to it with next, or take it out.' }],
  );
  return [...turns, ...replies, ...endings];
}

/** Conditions, and parts of conditions, that hold always or never. */
export function conditionFaults(scenario: Scenario, numbers: Numbered, found: Walk): Fault[] {
  const whole = numbers.tests.flatMap(({ index, path }) => {
    const seen = found.testSeen[index] as number;
    const [, turn, kind, i] = path as [string, string, string, number];
    // A condition that is never looked at, or a reply that is never offered, has been named already.
    const place = numbers.turns.findIndex(({ id }) => id === turn);
    if (seen === 0 && (!found.turnReached[place] || (kind === 'replies' && !found.replyReached[place]?.[i]))) return [];
    if (seen === 3 || (seen !== 1 && kind === 'replies' && path.length === 5)) return [];
    const reply = kind === 'replies' ? scenario.turns[turn]?.replies[i]?.id : undefined;
    const where = `${reply ? `the reply "${reply}" of ` : ''}the turn "${turn}"`;
    return [
      seen === 1
        ? { path, wrong: `a condition in ${where} holds always.`, remedy: 'Take it out, or ask for more.' }
        : {
            path,
            wrong: `a condition in ${where} never holds${seen === 0 ? ': what stands before it is always taken' : ''}.`,
            remedy: 'Ask for less, or take out what depends on it.',
          },
    ];
  });
  // A part of a condition that says nothing is told where the condition as a whole says something.
  const parts = numbers.tests.flatMap(({ index, path, parts: asked, firstPart, names }) =>
    found.testSeen[index] !== 3 || asked.length < 2
      ? []
      : names.flatMap((name, i) => {
          const seen = found.partSeen[firstPart + i];
          return seen === 3
            ? []
            : [
                {
                  path: [...path, name],
                  wrong: `what the condition says of "${name}" holds ${seen === 1 ? 'always' : 'never'}.`,
                  remedy: 'Take it out, or change it.',
                },
              ];
        }),
  );
  return [...whole, ...parts];
}

/** Ways whose score and ending contradict each other: the most and the fewest points of each opening, and the shares that officers see. */
export function endFaults(scenario: Scenario, numbers: Numbered, found: Walk): { faults: Fault[]; warnings: Fault[] } {
  const bad = outcomeBit.mixed | outcomeBit.poor;
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const outcome = (ending: string) => scenario.endings[ending]?.outcome;
  for (const [i, state] of found.starts.entries()) {
    if ((found.beyond.bestEnds[state] as number) & bad) {
      const way = follow(numbers, found, state, 'best', bad, i);
      faults.push({
        path: ['endings', way.ending, 'outcome'],
        wrong: `a way that earns the most points (${found.beyond.best[state]}) ends ${outcome(way.ending)}: ${sayWay(way)}.`,
        remedy: 'Lead this way to a good ending, or lower the marks of a reply on it.',
      });
    }
    if ((found.beyond.worstEnds[state] as number) & outcomeBit.good) {
      const way = follow(numbers, found, state, 'worst', outcomeBit.good, i);
      faults.push({
        path: ['endings', way.ending, 'outcome'],
        wrong: `a way that earns the fewest points (${found.beyond.worst[state]}) ends well: ${sayWay(way)}.`,
        remedy: 'Lead this way to another ending, or raise the marks of a reply on it.',
      });
    }
  }
  // The same way tells it once, whatever the opening.
  if (faults.length > 0) return { faults: [...new Map(faults.map((fault) => [fault.wrong, fault])).values()].slice(0, 2), warnings };
  if (found.states > shareLimit)
    return {
      faults,
      warnings: [
        { path: ['skills'], wrong: 'the conversation is too large to look for shares that contradict an ending.', remedy: 'Make it smaller.' },
      ],
    };
  const full = numbers.skills.map((skill) => scenario.skills[skill]?.full ?? 1);
  const graph = graphOf(numbers, found);
  for (const side of ['high', 'low'] as const) {
    const verdict = misleading(graph, full, side);
    if (verdict === 'open')
      warnings.push({
        path: ['skills'],
        wrong: `it could not be told whether ${side === 'high' ? 'a way with the full mark in every skill ends otherwise than well' : 'a way without any share of a skill ends well'}.`,
        remedy: 'Use fewer skills, or marks that differ more.',
      });
    else if (verdict !== 'none') {
      const choices = verdict.steps.map(({ turn, reply }) => ({
        turn: numbers.turns[turn]?.id ?? '',
        reply: numbers.turns[turn]?.replies[reply]?.id ?? '',
      }));
      const ending = numbers.endings[verdict.ending]?.id ?? '';
      faults.push({
        path: ['endings', ending, 'outcome'],
        wrong:
          side === 'high'
            ? `a way with the full mark in every skill ends ${outcome(ending)}: ${sayWay({ choices, ending })}.`
            : `a way without any share of a skill ends well: ${sayWay({ choices, ending })}.`,
        remedy:
          side === 'high'
            ? 'Raise "full" of a skill that this way just reaches, or lead it to a good ending.'
            : 'Ask for more before this ending, such as a meter that is high enough.',
      });
    }
  }
  return { faults, warnings };
}

/** Skills that nothing earns, and full marks out of reach, whatever the opening. */
export function skillFaults(scenario: Scenario, numbers: Numbered, found: Walk): Fault[] {
  return numbers.skills.flatMap((skill, i) => {
    const full = scenario.skills[skill]?.full ?? 0;
    const most = Math.min(...found.starts.map((state) => found.beyond.skillMax[i]?.[state] ?? 0));
    if (most <= 0)
      return [
        {
          path: ['skills', skill],
          wrong: `no way through earns points for "${skill}".`,
          remedy: `Write marks: { ${skill}: … } on replies that show it, or take the skill out.`,
        },
      ];
    return most < full
      ? [
          {
            path: ['skills', skill, 'full'],
            wrong: `no way through reaches the full mark of ${full} for "${skill}": the most is ${most}.`,
            remedy: `Write full: ${most} or less, or give more marks.`,
          },
        ]
      : [];
  });
}

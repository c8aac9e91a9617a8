import type { Fault } from './fault.ts';
import { conditionsOf } from './numbered.ts';
import type { Scenario } from './schema.ts';

const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'there is none yet');

/** Every text into which details are put. */
const filled = ({ turns, endings, openings = [] }: Scenario): string[] =>
  [
    ...openings.flatMap(({ says, seems, thinks }) => [says, seems, thinks]),
    ...Object.values(turns).flatMap(({ says, seems, thinks, hint, variants, replies }) => [
      says,
      seems,
      thinks,
      hint,
      ...variants.flatMap((variant) => [variant.says, variant.seems, variant.thinks]),
      ...replies.map(({ say }) => say),
    ]),
    ...Object.values(endings).flatMap(({ says, tells }) => [says, tells]),
  ].filter((words) => words !== undefined);

/** Names in a scenario that nothing bears, values outside their range, and details that do not exist. */
export function nameFaults(scenario: Scenario): Fault[] {
  const faults: Fault[] = [];
  const turns = Object.keys(scenario.turns);
  const endings = Object.keys(scenario.endings);
  const meters = Object.keys(scenario.meters);
  const flags = Object.keys(scenario.flags);
  const say = (path: PropertyKey[], wrong: string, remedy: string) => faults.push({ path, wrong, remedy });

  const goal = (path: PropertyKey[], id: string) => {
    if (!turns.includes(id) && !endings.includes(id))
      say(path, `there is no turn and no ending "${id}".`, `Write the id of a turn (${list(turns)}) or of an ending (${list(endings)}).`);
  };
  const moves = (path: PropertyKey[], changes: Record<string, number>) => {
    for (const id of Object.keys(changes))
      if (!meters.includes(id)) say([...path, id], `there is no meter "${id}".`, `Write the id of a meter: ${list(meters)}.`);
  };
  const condition = (path: PropertyKey[], when: Scenario['turns'][string]['variants'][number]['when']) => {
    for (const [id, asked] of Object.entries(when)) {
      const at = [...path, id];
      const range = scenario.meters[id];
      if (typeof asked === 'boolean') {
        if (!flags.includes(id))
          say(at, `there is no flag "${id}".`, `Write the id of a flag: ${list(flags)}. Of a meter write ${id}: { atLeast: … }.`);
      } else if (!range) say(at, `there is no meter "${id}".`, `Write the id of a meter: ${list(meters)}. Of a flag write ${id}: true.`);
      else if (asked.atLeast === undefined && asked.atMost === undefined)
        say(at, 'asks for nothing.', 'Write atLeast or atMost or both, such as { atLeast: 5 }.');
    }
  };
  const details = (path: PropertyKey[], words: string | undefined) => {
    for (const [, name = ''] of words?.matchAll(/\{([^}]*)\}/g) ?? [])
      if (!Object.hasOwn(scenario.details, name))
        say(path, `"{${name}}" is no detail.`, `Write one of the details: ${list(Object.keys(scenario.details))}; or take the braces out.`);
  };

  /** Texts in which details are not put in. */
  const plain = (path: PropertyKey[], words: string | undefined) => {
    if (words && /[{}]/.test(words)) say(path, 'holds braces, and details are not put in here.', 'Write the words themselves.');
  };
  const used = new Set(conditionsOf(scenario).flatMap(({ when }) => Object.keys(when)));

  for (const id of turns) if (endings.includes(id)) say(['endings', id], `"${id}" is a turn as well.`, 'Give the ending another id.');
  if (!turns.includes(scenario.start)) say(['start'], `there is no turn "${scenario.start}".`, `Write the id of the first turn: ${list(turns)}.`);
  for (const [id, { start, min, max }] of Object.entries(scenario.meters)) {
    if (start < min || start > max || min >= max)
      say(['meters', id], `begins at ${start} and ranges from ${min} to ${max}.`, 'Write min below max, and a start from min to max.');
    if (!used.has(id)) say(['meters', id], `no condition asks for the meter "${id}".`, 'Ask for it in a condition, or take it out.');
    if (flags.includes(id)) say(['flags', id], `"${id}" is a meter as well.`, 'Give the flag another id.');
  }
  for (const id of flags)
    if (!used.has(id)) say(['flags', id], `no condition asks for the flag "${id}".`, 'Ask for it in a condition, or take it out.');
  for (const [id, ending] of Object.entries(scenario.endings)) {
    for (const part of ['says', 'tells'] as const) details(['endings', id, part], ending[part]);
    for (const part of ['title', 'why'] as const) plain(['endings', id, part], ending[part]);
  }
  for (const part of ['scene', 'goal'] as const) plain(['brief', part], scenario.brief[part]);
  if (flags.length > 20) say(['flags'], `there are ${flags.length} flags.`, 'Use at most 20, so that every state can be walked.');
  for (const [i, opening] of (scenario.openings ?? []).entries()) {
    if (scenario.openings?.findIndex(({ id }) => id === opening.id) !== i)
      say(['openings', i, 'id'], `there are two openings "${opening.id}".`, 'Give one of them another id.');
    moves(['openings', i, 'moves'], opening.moves);
    for (const part of ['says', 'seems', 'thinks'] as const) details(['openings', i, part], opening[part]);
  }
  for (const [id, turn] of Object.entries(scenario.turns)) {
    for (const part of ['says', 'seems', 'thinks'] as const) details(['turns', id, part], turn[part]);
    for (const [i, variant] of turn.variants.entries()) {
      condition(['turns', id, 'variants', i, 'when'], variant.when);
      for (const part of ['says', 'seems', 'thinks'] as const) details(['turns', id, 'variants', i, part], variant[part]);
    }
    details(['turns', id, 'hint'], turn.hint);
    plain(['turns', id, 'discuss'], turn.discuss);
    const seen = new Set<string>();
    for (const [i, reply] of turn.replies.entries()) {
      const path = ['turns', id, 'replies', i];
      if (seen.has(reply.id)) say([...path, 'id'], `the turn has two replies "${reply.id}".`, 'Give one of them another id.');
      seen.add(reply.id);
      details([...path, 'say'], reply.say);
      plain([...path, 'why'], reply.why);
      moves([...path, 'moves'], reply.moves);
      goal([...path, 'next'], reply.next);
      for (const [j, flag] of reply.sets.entries())
        if (!flags.includes(flag)) say([...path, 'sets', j], `there is no flag "${flag}".`, `Write the id of a flag: ${list(flags)}.`);
      if (reply.when) condition([...path, 'when'], reply.when);
      for (const [j, branch] of reply.branches.entries()) {
        condition([...path, 'branches', j, 'when'], branch.when);
        goal([...path, 'branches', j, 'next'], branch.next);
      }
      for (const skill of Object.keys(reply.marks))
        if (!Object.hasOwn(scenario.skills, skill))
          say(
            [...path, 'marks', skill],
            `"${skill}" is not scored here.`,
            `Write one of the skills of the scenario: ${list(Object.keys(scenario.skills))}.`,
          );
    }
  }
  // A misspelled detail would be told twice.
  if (faults.length > 0) return faults;
  for (const name of Object.keys(scenario.details))
    if (!filled(scenario).some((words) => words.includes(`{${name}}`)))
      say(['details', name], `no text holds "{${name}}".`, 'Put it into a text, or take the detail out.');
  return faults;
}

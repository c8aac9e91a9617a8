import type { Fault } from './fault.ts';
import type { Scenario } from './schema.ts';

const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'there is none yet');

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

  for (const id of turns) if (endings.includes(id)) say(['endings', id], `"${id}" is a turn as well.`, 'Give the ending another id.');
  if (!turns.includes(scenario.start)) say(['start'], `there is no turn "${scenario.start}".`, `Write the id of the first turn: ${list(turns)}.`);
  for (const [id, { start, min, max }] of Object.entries(scenario.meters)) {
    if (start < min || start > max || min >= max)
      say(['meters', id], `begins at ${start} and ranges from ${min} to ${max}.`, 'Write min below max, and a start from min to max.');
    if (flags.includes(id)) say(['flags', id], `"${id}" is a meter as well.`, 'Give the flag another id.');
  }
  if (flags.length > 20) say(['flags'], `there are ${flags.length} flags.`, 'Use at most 20, so that every state can be walked.');
  for (const [i, opening] of (scenario.openings ?? []).entries()) {
    moves(['openings', i, 'moves'], opening.moves);
    for (const part of ['says', 'seems', 'thinks'] as const) details(['openings', i, part], opening[part]);
  }
  for (const [id, turn] of Object.entries(scenario.turns)) {
    for (const part of ['says', 'seems', 'thinks'] as const) details(['turns', id, part], turn[part]);
    for (const [i, variant] of turn.variants.entries()) {
      condition(['turns', id, 'variants', i, 'when'], variant.when);
      for (const part of ['says', 'seems', 'thinks'] as const) details(['turns', id, 'variants', i, part], variant[part]);
    }
    const seen = new Set<string>();
    for (const [i, reply] of turn.replies.entries()) {
      const path = ['turns', id, 'replies', i];
      if (seen.has(reply.id)) say([...path, 'id'], `the turn has two replies "${reply.id}".`, 'Give one of them another id.');
      seen.add(reply.id);
      details([...path, 'say'], reply.say);
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
  return faults;
}

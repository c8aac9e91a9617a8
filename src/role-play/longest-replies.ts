import type { Fault } from './fault.ts';
import type { Reply, Scenario } from './schema.ts';

/** Above this share of turns, length gives the best reply away. Our own limit. */
const limit = 0.4;

const worth = ({ marks }: Reply) => Object.values(marks).reduce((sum, points) => sum + points, 0);

/** Turns whose best reply (most points) is also their longest, and a warning when there are too many. */
export function longestReplies(scenario: Scenario): { turns: number; warnings: Fault[] } {
  const giving = Object.entries(scenario.turns).filter(([, { replies }]) => {
    const most = Math.max(...replies.map(worth));
    const longest = Math.max(...replies.map(({ say }) => say.length));
    return replies.some((reply) => worth(reply) === most && reply.say.length === longest);
  });
  const all = Object.keys(scenario.turns).length;
  const share = giving.length / all;
  return {
    turns: giving.length,
    warnings:
      share > limit
        ? [
            {
              path: ['turns'],
              wrong: `in ${giving.length} of ${all} turns the best reply is the longest (${Math.round(share * 100)}%): ${giving.map(([id]) => id).join(', ')}.`,
              remedy: `Shorten it, or lengthen another reply, until it is so in at most ${Math.round(limit * 100)}% of the turns.`,
            },
          ]
        : [],
  };
}

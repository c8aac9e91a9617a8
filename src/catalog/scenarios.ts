import { messages } from '../messages/index.ts';
import type { ScenarioView } from '../role-play/view.ts';
import { link } from '../site/link.ts';
import type { Content } from './content.ts';
import { scenarioContent } from './content-hash.ts';
import type { CrisisLineShown } from './crisis-line.ts';
import { proofOf } from './proofs.ts';
import { namedSource } from './reference-text.ts';
import type { Reference } from './schema.ts';

/** Words read in a minute, and minutes to think about one choice. Our own estimate. */
const wordsAMinute = 200;
const minutesAChoice = 0.25;

/**
 * Every scenario as pages show it, in the order in which modules name them, then by title.
 * @param order ids of scenarios as the modules name them, in order
 */
export function scenarioViews(
  content: Content,
  order: readonly string[],
  references: ReadonlyMap<string, Reference>,
  crisisLines: readonly CrisisLineShown[],
): ScenarioView[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return content.scenarios
    .flatMap(({ value }) => value ?? [])
    .sort((a, b) => place(a.id) - place(b.id) || a.title.localeCompare(b.title, messages.tag))
    .map((scenario) => {
      const { figures } = proofOf(scenario);
      const wordsAChoice = figures ? figures.words / figures.turns : 0;
      const used = [...Object.values(scenario.turns).flatMap(({ replies }) => replies), ...Object.values(scenario.endings)].flatMap(
        ({ sources }) => sources,
      );
      return {
        object: `scenario:${scenario.id}`,
        scenario,
        content: scenarioContent(scenario),
        href: link(`scenarios/${scenario.id}/`),
        minutes: Math.max(1, Math.round((figures?.longest ?? 0) * (wordsAChoice / wordsAMinute + minutesAChoice))),
        sources: Object.fromEntries(
          [...new Set(used)].flatMap((id) => {
            const reference = references.get(id);
            return reference ? [[id, namedSource(reference)]] : [];
          }),
        ),
        crisisLines: scenario.crisis
          ? crisisLines
              .filter((line) => line.kind !== 'information')
              .map(({ id, kind, name, ways, for: serves }) => ({ id, kind, name, ways, for: serves }))
          : undefined,
      };
    });
}

import type { CrisisLineView } from '../site/crisis-line.ts';
import type { Scenario } from './schema.ts';

/** A scenario as a page hands it to an island: with its sources by name, and the hash of what is shown. */
export interface ScenarioView {
  /** `scenario:<id>` */
  object: string;
  scenario: Scenario;
  /** Hash of the scenario. */
  content: string;
  href: string;
  /** Minutes of the longest play, about. */
  minutes: number;
  /** The sources that its replies and endings name. */
  sources: Record<string, { label: string; href: string }>;
  /** Shown with conversations that touch on suicide or danger. */
  crisisLines?: CrisisLineView[] | undefined;
}

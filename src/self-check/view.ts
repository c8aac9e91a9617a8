import type { CrisisLineView } from '../site/crisis-line.ts';
import type { Instrument } from './schema.ts';

/** Everything that the page of self-checks shows, so that nothing is asked of a server once it is open. */
export interface SelfChecksView {
  /** Our own check-in first, then the answer sheets from the shortest to the longest. */
  instruments: Instrument[];
  /** The sources that instruments name. */
  sources: Record<string, { label: string; full: string }>;
  /** The lessons that instruments name, by `module/lesson`. */
  lessons: Record<string, { title: string; href: string }>;
  /** Crisis and emergency lines of the region. */
  crisisLines: CrisisLineView[];
  /** Address of the help page. */
  help: string;
  /** Address of the page to which "Leave this page" goes. */
  neutral: string;
}

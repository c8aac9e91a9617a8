import type { Proof } from '../role-play/prove.ts';
import type { Scenario } from '../role-play/schema.ts';
import type { Content } from './content.ts';

/** What the check of the content and the pages of one build share. The pages are a bundle of their own, so that no module is common to both. */
interface Shared {
  /** Handed over once. */
  content?: Content | undefined;
  proofs: WeakMap<Scenario, Proof>;
}

const place = globalThis as { [key: symbol]: Shared | undefined };
const key = Symbol.for('rapport.build');

/** Everything that one build has worked out once: the content as read, and what the prover says of each scenario. */
export function shared(): Shared {
  place[key] ??= { proofs: new WeakMap() };
  return place[key];
}

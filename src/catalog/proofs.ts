import { type Proof, prove } from '../role-play/prove.ts';
import type { Scenario } from '../role-play/schema.ts';

const proofs = new WeakMap<Scenario, Proof>();

/** What the prover says of a scenario; each is walked once. */
export function proofOf(scenario: Scenario): Proof {
  let proof = proofs.get(scenario);
  if (!proof) {
    proof = prove(scenario);
    proofs.set(scenario, proof);
  }
  return proof;
}

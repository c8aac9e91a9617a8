import { type Proof, prove } from '../role-play/prove.ts';
import type { Scenario } from '../role-play/schema.ts';
import { shared } from './shared.ts';

/** What the prover says of a scenario; each is walked once. */
export function proofOf(scenario: Scenario): Proof {
  const { proofs } = shared();
  let proof = proofs.get(scenario);
  if (!proof) {
    proof = prove(scenario);
    proofs.set(scenario, proof);
  }
  return proof;
}

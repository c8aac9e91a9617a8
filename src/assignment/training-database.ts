import { databaseOf } from './database.ts';
import type { Assignment } from './schema.ts';

/** An assignment that this learner has accepted. */
export interface AcceptedAssignment {
  /** Id of the assignment: a newer version takes the place of the one before. */
  id: string;
  assignment: Assignment;
  /** Name or code: from the assignment, or as given when it was accepted. */
  learner: string;
  /** When it was accepted, ISO 8601. */
  accepted: string;
  /** When completion files were made of it, ISO 8601, oldest first. */
  handedIn: string[];
}

interface Stores {
  assignments: AcceptedAssignment;
  /** The pair that signs completion files; its private half cannot be exported. */
  keys: { id: 'device'; made: string; pair: CryptoKeyPair };
}

/** What a learner has accepted: IndexedDB `rapport-assignments`, apart from the learning record. */
export const training = databaseOf<Stores>('rapport-assignments', 1, { assignments: 'id', keys: 'id' });

/** The device's pair (ES256), made on first use. */
export async function deviceKey(): Promise<CryptoKeyPair> {
  const make = async () => {
    const kept = await training.get('keys', 'device');
    if (kept) return kept.pair;
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
    await training.put('keys', { id: 'device', made: new Date().toISOString(), pair });
    return pair;
  };
  return navigator.locks ? navigator.locks.request('rapport-device-key', make) : make();
}

import type { ItemResult } from '../../../src/assignment/opened.ts';
import type { Assignment } from '../../../src/assignment/schema.ts';
import type { Digest } from '../../../src/trainer/digest.ts';

const key = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) } as const;

/** An assignment with these items. */
export const assignment = (objects: readonly string[], more: Partial<Assignment> = {}): Assignment => ({
  schema: 1,
  id: '01a1f2c4-5d0e-7a11-9d3c-5b8e7f6a0c42',
  version: 1,
  title: 'Fall training',
  by: { name: 'Ana Ruiz', agency: 'Any County' },
  keys: { encrypt: key, verify: key },
  items: objects.map((object) => ({ object })),
  minutes: 120,
  returns: { answers: true, choices: true },
  made: '2026-10-01',
  edition: 'e',
  ...more,
});

export const item = (object: string, more: Partial<ItemResult> = {}): ItemResult => ({ object, attempts: 1, seconds: 60, check: 'agrees', ...more });

let count = 0;

/** A digest of a file with these items. */
export const digest = (learner: string, items: ItemResult[], more: Partial<Digest> = {}): Digest => ({
  id: `file-${count++}`,
  assignment: '01a1f2c4-5d0e-7a11-9d3c-5b8e7f6a0c42',
  version: 1,
  learner,
  made: '2026-11-01T10:00:00.000-05:00',
  device: `device-${learner}`,
  items,
  flags: [],
  sittings: {},
  plays: {},
  changed: 0,
  ...more,
});

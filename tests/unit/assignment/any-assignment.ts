import fc from 'fast-check';
import { type Assignment, longest } from '../../../src/assignment/schema.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);

/** Names as people have them, and worse: every script, apostrophes, right-to-left, formulas, quotes. */
export const names = [
  'Zoë Nuñez',
  'O’Brien, Máire',
  'D\'Angelo "Dee" Smith',
  'محمد بن عبد الله',
  'שרה כהן',
  '王小明',
  'たなか さくら',
  'Nguyễn Thị Ánh',
  'Ιωάννης Παπαδόπουλος',
  'Александра Ковальова',
  'दीपिका शर्मा',
  'ஆறுமுகம்',
  'علی‌رضا',
  '=HYPERLINK("http://example.org")',
  '+1-555',
  '@officer',
  '𝒜𝓃𝓃𝒶 👩‍⚖️',
  'PO-0042',
];

const text = (most: number) =>
  fc
    .oneof(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 30 }), fc.lorem({ maxCount: 6 }))
    .map((words) => words.trim().slice(0, most).trim())
    .filter((words) => /^\S(.*\S)?$/su.test(words) && words.isWellFormed());

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
const key = fc.record({ kty: fc.constant('EC' as const), crv: fc.constant('P-256' as const), x: bytes32, y: bytes32 });
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const item = fc.oneof(
  fc.record({ object: fc.tuple(id, id).map(([module, lesson]) => `lesson:${module}/${lesson}`) }),
  fc.record({ object: id.map((one) => `scenario:${one}`) }),
  fc.record(
    {
      object: fc.tuple(id, fc.constantFrom('practice', 'test', 'pre-test', 'post-test')).map(([module, kind]) => `quiz:${module}/${kind}`),
      passMark: fc.integer({ min: 1, max: 100 }),
      attempts: fc.integer({ min: 1, max: 99 }),
    },
    { requiredKeys: ['object'] },
  ),
);

/** Any assignment that the schema allows. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc.record(
  {
    schema: fc.constant(1 as const),
    id: fc.uuid(),
    version: fc.integer({ min: 1, max: 9999 }),
    title: text(longest.title),
    by: fc.record({ name: text(longest.name), agency: text(longest.name) }),
    keys: fc.record({ encrypt: key, verify: key }),
    items: fc.uniqueArray(item, { minLength: 1, maxLength: 60, selector: ({ object }) => object }),
    minutes: fc.integer({ min: 0, max: 100_000 }),
    due: day,
    validMonths: fc.integer({ min: 1, max: 120 }),
    note: text(longest.note),
    returns: fc.record({ answers: fc.boolean(), choices: fc.boolean() }),
    group: text(longest.name),
    learner: text(longest.name),
    made: day,
    edition: fc.stringMatching(/^[0-9a-f]{12}$/),
  },
  { requiredKeys: ['schema', 'id', 'version', 'title', 'by', 'keys', 'items', 'minutes', 'returns', 'made', 'edition'] },
);

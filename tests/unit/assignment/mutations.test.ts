import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toBase64url } from '../../../src/assignment/base64url.ts';
import { readCertificate, selfDeclare } from '../../../src/assignment/certificate.ts';
import { completionOf } from '../../../src/assignment/completion.ts';
import { crc32 } from '../../../src/assignment/crc32.ts';
import { assignmentFile, codeOf, readAssignment, readCode } from '../../../src/assignment/link.ts';
import { openCompletion } from '../../../src/assignment/open-completion.ts';
import { unpackItems } from '../../../src/assignment/pack-items.ts';
import { type Assignment, assignmentSchema } from '../../../src/assignment/schema.ts';
import { sealCompletion } from '../../../src/assignment/seal-completion.ts';
import { messages } from '../../../src/messages/index.ts';
import { answers, bench, contents, day, doAll, itemsOfModule, syllabus, takeQuiz } from './learner.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.{}":,# \n=+/\u0000é';

/** One way to spoil a text. `other` is another whole text of the same kind. */
type Mutation = (text: string, other: string) => string;
const at = (share: number, text: string) => Math.min(text.length - 1, Math.floor(share * text.length));
/** Anywhere, with no liking for the ends. */
const place = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((n) => n / 1_000_000);

/** Every kind of damage that the issue names, in random places. */
const mutation: fc.Arbitrary<{ kind: string; spoil: Mutation }> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 6 })).map(([where, bit]) => ({
    kind: 'bit flip',
    spoil: (text: string) => {
      const i = at(where, text);
      return text.slice(0, i) + String.fromCharCode(text.charCodeAt(i) ^ (1 << bit)) + text.slice(i + 1);
    },
  })),
  fc.tuple(place, fc.constantFrom(...alphabet)).map(([where, sign]) => ({
    kind: 'other sign',
    spoil: (text: string) => text.slice(0, at(where, text)) + sign + text.slice(at(where, text) + 1),
  })),
  place.map((where) => ({ kind: 'truncation', spoil: (text: string) => text.slice(0, at(where, text)) })),
  place.map((where) => ({ kind: 'beginning lost', spoil: (text: string) => text.slice(at(where, text) + 1) })),
  fc.tuple(place, fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 })).map(([where, more]) => ({
    kind: 'something put in',
    spoil: (text: string) => text.slice(0, at(where, text)) + more + text.slice(at(where, text)),
  })),
  fc.tuple(place, place).map(([one, two]) => ({
    kind: 'parts swapped within',
    spoil: (text: string) => {
      const [a, b] = [at(Math.min(one, two), text), at(Math.max(one, two), text)];
      return text.slice(b) + text.slice(a, b) + text.slice(0, a);
    },
  })),
  place.map((where) => ({
    kind: 'two halves of different ones',
    spoil: (text: string, other: string) => text.slice(0, at(where, text)) + other.slice(at(where, other)),
  })),
  fc.integer({ min: 0, max: 4 }).map((part) => ({
    kind: 'part of another one',
    spoil: (text: string, other: string) => {
      const [mine, theirs] = [text.split('.'), other.split('.')];
      return mine.map((one, i) => (i === part % mine.length ? (theirs[i] ?? one) : one)).join('.');
    },
  })),
  fc.tuple(place, fc.integer({ min: 2, max: 200 })).map(([where, times]) => ({
    kind: 'a part many times',
    spoil: (text: string) => text.slice(0, at(where, text)) + text.slice(at(where, text)).repeat(times),
  })),
  fc.constantFrom('0', '2', '9').map((number) => ({
    kind: 'another version',
    spoil: (text: string) => (text.startsWith('{') ? text.replace('"schema":1', `"schema":${number}`) : number + text.slice(1)),
  })),
);

/** White space is not content: mail programs add and change it. */
const same = (one: string, other: string) => one.replace(/\s/g, '') === other.replace(/\s/g, '');

describe('10,000 mutations', () => {
  test('of links and assignment files: 4,000, none accepted as something else, none crashes, each refusal has its sentence', async () => {
    const [one, two] = [await bench(itemsOfModule('stigma')), await bench(itemsOfModule('bipse-engagement'))];
    const texts = [codeOf(one.assignment), assignmentFile(one.assignment)];
    const others = [codeOf(two.assignment), assignmentFile(two.assignment)];
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(mutation, fc.nat({ max: 1 }), ({ kind, spoil }, which) => {
        const [text, other] = [texts[which] ?? '', others[which] ?? ''];
        const spoilt = spoil(text, other);
        // What is left as it was, or became the other whole one, is no mutation.
        fc.pre(!same(spoilt, text) && !same(spoilt, other));
        const read = which === 0 ? readCode(spoilt) : readAssignment(spoilt);
        if (!('refused' in read)) throw new Error(`${kind} accepted: ${spoilt}`);
        expect(messages.assignment.unread[read.refused].length).toBeGreaterThan(20);
        tally.set(read.refused, (tally.get(read.refused) ?? 0) + 1);
      }),
      { numRuns: 4_000 },
    );
    console.log('links:', JSON.stringify(Object.fromEntries(tally)));
  }, 120_000);

  test('of completion files: 5,000', async () => {
    const bench1 = await bench(itemsOfModule('stigma'));
    const made = async (learner: string, now: Date) =>
      sealCompletion(
        completionOf({
          assignment: bench1.assignment,
          learner,
          events: doAll(bench1.assignment.items),
          contents,
          edition: syllabus.edition,
          app: '0.1.0',
          now,
        }),
        bench1.assignment.keys.encrypt,
        bench1.device,
      );
    const [text, other] = [await made('Ada', day(10)), await made('Bo', day(11))];
    const against = { keys: bench1.keys, assignments: [bench1.sent], answers, now: day(20) };
    expect(await openCompletion(text, against)).toHaveProperty('accepted');
    expect(await openCompletion(other, against)).toHaveProperty('accepted');
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const tally = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(mutation, async ({ kind, spoil }) => {
        const spoilt = spoil(text, other);
        fc.pre(!same(spoilt, text) && !same(spoilt, other));
        const opened = await openCompletion(spoilt, against);
        if (!('refused' in opened)) throw new Error(`${kind} accepted`);
        expect(messages.assignment.refusals[opened.refused].length).toBeGreaterThan(20);
        tally.set(opened.refused, (tally.get(opened.refused) ?? 0) + 1);
      }),
      { numRuns: 5_000 },
    );
    const grown = process.memoryUsage().rss - before;
    console.log(
      'completion files:',
      JSON.stringify(Object.fromEntries(tally)),
      `memory grew by ${Math.round(grown / 1e6)} MB; a file has ${text.length} characters`,
    );
    expect(grown).toBeLessThan(400_000_000);
  }, 240_000);

  test('within a completion, signed and encrypted anew: 1,000, none crashes, and none has a better score', async () => {
    const made = await bench(itemsOfModule('stigma'));
    const right = (i: number) => i % 3 !== 0;
    const payload = completionOf({
      assignment: made.assignment,
      learner: 'Ada',
      events: [...doAll(made.assignment.items.filter(({ object }) => !object.startsWith('quiz:'))), ...takeQuiz('quiz:stigma/test', right)],
      contents,
      edition: syllabus.edition,
      app: '0.1.0',
      now: day(10),
    });
    const against = { keys: made.keys, assignments: [made.sent], answers, now: day(20) };
    const honest = await openCompletion(await sealCompletion(payload, made.assignment.keys.encrypt, made.device), against);
    const shareOf = (opened: typeof honest) =>
      'accepted' in opened ? opened.accepted.items.find(({ object }) => object === 'quiz:stigma/test') : undefined;
    const best = shareOf(honest)?.share ?? 0;
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(0.9);
    const paths = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [[...path, Array.isArray(value) ? Number(key) : key], ...paths(inner, [...path, key])])
        : [];
    const all = paths(payload);
    const odd = fc.oneof(
      fc.constantFrom(null, 0, 1, -1, 0.95, 1e308, '', 'passed', 'completed', '__proto__', 'constructor', [], {}, true, 'quiz:stigma/test'),
      fc.jsonValue(),
    );
    const tally = { refused: 0, accepted: 0 };
    await fc.assert(
      fc.asyncProperty(fc.noBias(fc.nat({ max: all.length - 1 })), odd, async (which, value) => {
        const changed = structuredClone(payload);
        const path = all[which] ?? [];
        let inside = changed as unknown as Record<string | number, unknown>;
        for (const step of path.slice(0, -1)) inside = inside[step] as Record<string | number, unknown>;
        inside[path.at(-1) ?? ''] = value;
        const opened = await openCompletion(await sealCompletion(changed, made.assignment.keys.encrypt, made.device), against);
        if ('refused' in opened) tally.refused += 1;
        else {
          tally.accepted += 1;
          const found = shareOf(opened);
          // Without its content's hash a result cannot be checked, and says so; otherwise it is what the answers earn.
          if (found?.check !== 'changed') expect(found?.share ?? 0).toBeLessThanOrEqual(best);
        }
      }),
      { numRuns: 1_000 },
    );
    console.log('within completions:', JSON.stringify(tally));
  }, 120_000);

  test('of certificate codes: 1,000', async () => {
    const { device, assignment } = await bench();
    const certificate = {
      learner: 'Ada',
      title: 'Stigma',
      agency: 'Example',
      minutes: 90,
      done: '2026-03-15',
      assignment: assignment.id,
      version: 1,
    };
    const [code, other] = [await selfDeclare(certificate, device), await selfDeclare({ ...certificate, learner: 'Bo' }, device)];
    await fc.assert(
      fc.asyncProperty(mutation, async ({ kind, spoil }) => {
        const spoilt = spoil(code, other);
        // A code is found within other text, so that what stands around it is no mutation of it.
        fc.pre(!spoilt.replace(/\s/g, '').includes(code) && !spoilt.replace(/\s/g, '').includes(other));
        const read = await readCertificate(spoilt);
        if (!('refused' in read)) throw new Error(`${kind} accepted: ${spoilt}`);
        expect(messages.verify.refused[read.refused].length).toBeGreaterThan(20);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

describe('links made to do harm', () => {
  test('name no self-check, whatever stands in the place of the items', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('self-check:olbi,x'), fc.constant(':self-check:olbi'), fc.constant('self-check:!t')), (items) => {
        for (const { object } of unpackItems(items)) expect(object).toMatch(/^(lesson|quiz|scenario):/);
      }),
    );
    const named = { ...assignment, items: [{ object: 'self-check:olbi' }] };
    expect(assignmentSchema.safeParse(assignment).success).toBe(true);
    expect(assignmentSchema.safeParse(named).success).toBe(false);
  });

  let assignment: Assignment;
  beforeAll(async () => {
    assignment = (await bench()).assignment;
  });
  const packed = (rest: Uint8Array) => {
    const head = Buffer.from(codeOf(assignment).slice(1), 'base64url').subarray(4, 154);
    const body = Buffer.concat([head, rest]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return `1${toBase64url(Buffer.concat([sum, body]))}`;
  };

  test('are packed rightly here: with what a real one holds it is read', () => {
    const rest = Buffer.from(codeOf(assignment).slice(1), 'base64url').subarray(154);
    expect(readCode(packed(rest))).toEqual({ assignment });
    const short = '[1,"t","n","a","m:l0",1,0,0,0,0,0,"2026-01-01",0]';
    expect(readCode(packed(deflateSync(new TextEncoder().encode(short))))).toMatchObject({
      assignment: { title: 't', items: [{ object: 'lesson:m/l0' }] },
    });
  });

  test('a link that swells is no assignment, and one that is too long for any is not read at all', () => {
    const bomb = packed(deflateSync(new Uint8Array(4_000_000).fill(0x20), { level: 9 }));
    expect(bomb.length).toBeGreaterThan(5_000);
    expect(bomb.length).toBeLessThan(6_000);
    const unpacked = vi.spyOn(JSON, 'parse');
    expect(readCode(bomb)).toEqual({ refused: 'damaged' });
    // The most that a link can swell to has been unpacked, and is no JSON: four megabytes.
    expect(unpacked.mock.calls.map(([text]) => text.length)).toEqual([4_000_000]);
    unpacked.mockRestore();
    expect(readCode('1'.repeat(1_000_000))).toEqual({ refused: 'too-long' });
    expect(readAssignment('x'.repeat(10_000_000))).toEqual({ refused: 'too-long' });
  });

  test.each([
    ['no list', '{}', 'no-assignment'],
    ['a short list', '[1,2]', 'no-assignment'],
    ['wrong kinds', '["1",2,3,4,5,6,7,8,9,10,11,12,13]', 'no-assignment'],
    ['a prototype', '[1,"t","n","a","__proto__:constructor",1,0,0,0,0,0,"2026-01-01",0]', 'no-assignment'],
    ['a note that is no text', '[1,"t","n","a","m:l0",1,0,0,0,0,0,"2026-01-01",{}]', 'no-assignment'],
    [
      'a thousand items',
      JSON.stringify([1, 't', 'n', 'a', `m:${Array.from({ length: 1000 }, (_, i) => `l${i}`)}`, 1, 0, 0, 0, 0, 0, '2026-01-01', 0]),
      'no-assignment',
    ],
    ['not JSON', 'hello', 'damaged'],
  ])('%s with a right checksum is refused', (_, rest, refused) => {
    expect(readCode(packed(deflateSync(new TextEncoder().encode(rest))))).toEqual({ refused });
  });
});

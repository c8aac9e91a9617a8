import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { assignmentFile, codeOf, linkOf, longestLink, readAssignment, readCode } from '../../../src/assignment/link.ts';
import { packItems, unpackItems } from '../../../src/assignment/pack-items.ts';
import { drawQr } from '../../../src/assignment/qr.ts';
import { type Assignment, assignmentSchema } from '../../../src/assignment/schema.ts';
import { anyAssignment } from './any-assignment.ts';
import { bench, itemsOfModule, syllabus } from './learner.ts';

const site = 'https://training.example-county-probation.org/rapport/';
const note =
  'Please finish this before the spring review. Take the modules in order; the conversations are best done with some quiet around you. If anything in them comes close, the help panel is on every page, and you can leave a conversation at any time. Write to me when the date cannot be met, and we find another.';

/** A whole course as the trainer assigns it: pre-test, every lesson, test and conversation, post-test. */
async function wholeCourse(id: string, more: Partial<Assignment> = {}): Promise<Assignment> {
  const course = syllabus.courses.find((one) => one.id === id);
  if (!course) throw new Error(id);
  const items = course.modules.flatMap(itemsOfModule);
  const once = items.filter(({ object }, i) => items.findIndex((one) => one.object === object) === i);
  const { assignment } = await bench(
    [
      ...(course.preTest ? [{ object: course.preTest.object }] : []),
      ...once.map((item) => ('passMark' in item && item.passMark ? { ...item, attempts: 3 } : item)),
      ...(course.postTest ? [{ object: course.postTest.object }] : []),
    ],
    {
      title: 'Foundation, all officers of the north district',
      validMonths: 24,
      group: 'North district',
      note,
      learner: 'Александра Ковальова',
      ...more,
    },
  );
  return assignment;
}

describe('a link', () => {
  test('brings back every assignment as it was, also as a file and in a mail', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        expect(assignmentSchema.parse(assignment)).toEqual(assignment);
        expect(readCode(codeOf(assignment))).toEqual({ assignment });
        expect(readAssignment(linkOf(assignment, site))).toEqual({ assignment });
        expect(readAssignment(assignmentFile(assignment))).toEqual({ assignment });
        const folded = linkOf(assignment, site).replace(/(.{76})/g, '$1\r\n');
        expect(readAssignment(`Hello,\n\nplease open ${folded}`)).toEqual({ assignment });
        expect(readAssignment(`Please open ${linkOf(assignment, site)}\n\nThank you`)).toEqual({ assignment });
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test.each(syllabus.courses.map(({ id }) => id))('to the whole course %s, with a note and a name, is short enough', async (id) => {
    const link = linkOf(await wholeCourse(id), site);
    console.log(`${id}: ${link.length} characters`);
    expect(link.length).toBeLessThanOrEqual(longestLink);
    expect(link).toMatch(/^https:\/\/[^#]*\/assignment\/#[\w-]+$/);
  });

  test('has everything behind the #, and no name before it', async () => {
    const assignment = await wholeCourse('foundation');
    expect(linkOf(assignment, site).split('#')[0]).toBe(`${site}assignment/`);
  });

  test('items are packed and unpacked in their order', () => {
    fc.assert(
      fc.property(anyAssignment, ({ items }) => {
        expect(unpackItems(packItems(items))).toEqual(items);
      }),
    );
  });
});

describe('a QR code', () => {
  /** Reads a drawing as a camera would see it, so many dots for each square. */
  function scanned(text: string, dots: number): string | undefined {
    const { size, path } = drawQr(text);
    const width = size * dots;
    const image = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let row = 0; row < dots; row++)
        for (let column = 0; column < Number(run) * dots; column++) {
          const at = ((Number(y) * dots + row) * width + Number(x) * dots + column) * 4;
          image.fill(0, at, at + 3);
        }
    return jsQR(image, width, width)?.data;
  }

  test('of the longest real link is read back by another program, and has its quiet zone', async () => {
    const link = linkOf(await wholeCourse('foundation'), site);
    expect(scanned(link, 3)).toBe(link);
    const { size, path } = drawQr(link);
    expect(size).toBeLessThanOrEqual(145);
    const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => ({ x: Number(x), y: Number(y), end: Number(x) + Number(run) }));
    expect(Math.min(...places.map(({ x }) => x), ...places.map(({ y }) => y))).toBe(4);
    expect(Math.max(...places.map(({ end }) => end), ...places.map(({ y }) => y + 1))).toBe(size - 4);
  });

  test('of any text is read back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.#:/-]{20,600}$/), (text) => {
        expect(scanned(text, 4)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

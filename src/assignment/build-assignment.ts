import { itemsOf, minutesOf } from './choose-items.ts';
import type { Draft } from './draft.ts';
import { readRoster } from './roster.ts';
import { type Assignment, assignmentSchema } from './schema.ts';
import type { Syllabus } from './view.ts';

/** What keeps a draft from being sent; the sentences are in `messages.assign.form.missing`. */
export type Missing = 'items' | 'title' | 'name' | 'agency' | 'roster' | 'passMark' | 'attempts' | 'validMonths' | 'due';

/** A whole number between two bounds, undefined for an empty field, NaN for anything else. */
function whole(text: string, least: number, most: number): number | undefined {
  if (text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : Number.NaN;
}

const spaced = (text: string) => text.normalize('NFC').trim();

/**
 * Makes an assignment of a draft.
 * @param keys public halves of the workspace's pairs
 * @param today YYYY-MM-DD
 * @returns the assignment without a learner, or what is missing, in the order of the form
 */
export function buildAssignment(
  draft: Draft,
  syllabus: Syllabus,
  keys: Assignment['keys'],
  today: string,
): { assignment: Assignment } | { missing: Missing[] } {
  const passMark = whole(draft.passMark, 1, 100) ?? Number.NaN;
  const attempts = whole(draft.attempts, 1, 99);
  const validMonths = whole(draft.validMonths, 1, 120);
  const items = itemsOf(new Set(draft.chosen), syllabus, { passMark, attempts });
  const missing: [Missing, boolean][] = [
    ['items', items.length === 0],
    ['passMark', Number.isNaN(passMark)],
    ['attempts', Number.isNaN(attempts)],
    ['due', draft.due !== '' && !/^\d{4}-\d\d-\d\d$/.test(draft.due)],
    ['validMonths', Number.isNaN(validMonths)],
    ['roster', draft.whom === 'roster' && readRoster(draft.roster).names.length === 0],
    ['title', spaced(draft.title) === ''],
    ['name', spaced(draft.name) === ''],
    ['agency', spaced(draft.agency) === ''],
  ];
  const found = missing.filter(([, is]) => is).map(([name]) => name);
  if (found.length > 0) return { missing: found };
  const assignment = assignmentSchema.safeParse({
    schema: 1,
    id: draft.id,
    version: draft.version,
    title: spaced(draft.title),
    by: { name: spaced(draft.name), agency: spaced(draft.agency) },
    keys,
    items,
    minutes: minutesOf(items, syllabus),
    ...(draft.due ? { due: draft.due } : {}),
    ...(validMonths === undefined ? {} : { validMonths }),
    ...(spaced(draft.note) ? { note: spaced(draft.note) } : {}),
    returns: { answers: draft.answers, choices: draft.choices },
    ...(spaced(draft.group) ? { group: spaced(draft.group) } : {}),
    made: today,
    edition: syllabus.edition,
  });
  return assignment.success ? { assignment: assignment.data } : { missing: ['items'] };
}

/** An empty draft, with what is known of the trainer. */
export function newDraft(id: string, trainer: { name: string; agency: string }, passMark: number, now: string): Draft {
  return {
    id,
    version: 1,
    title: '',
    ...trainer,
    chosen: [],
    passMark: String(passMark),
    attempts: '',
    due: '',
    validMonths: '',
    note: '',
    answers: true,
    choices: true,
    group: '',
    whom: 'group',
    roster: '',
    changed: now,
  };
}

/** A draft of the next version of an assignment that was sent. */
export function draftOf({ assignment, roster }: { assignment: Assignment; roster: readonly string[] }, passMark: number, now: string): Draft {
  const { id, version, title, by, items, due = '', validMonths, note = '', returns, group = '' } = assignment;
  const test = items.find((item) => item.passMark !== undefined);
  return {
    ...newDraft(id, by, test?.passMark ?? passMark, now),
    version: version + 1,
    title,
    chosen: items.map(({ object }) => object),
    attempts: test?.attempts === undefined ? '' : String(test.attempts),
    due,
    validMonths: validMonths === undefined ? '' : String(validMonths),
    note,
    ...returns,
    group,
    whom: roster.length > 0 ? 'roster' : 'group',
    roster: roster.join('\n'),
  };
}

/** Keys of the same length as real ones, to say how long a link will be before there are any. */
export const placeholderKeys: Assignment['keys'] = (() => {
  const half = (sign: string) => ({ kty: 'EC' as const, crv: 'P-256' as const, x: `${sign.repeat(42)}A`, y: `${sign.repeat(42)}A` });
  return { encrypt: half('q'), verify: half('Z') };
})();

import { answerKeysFor } from '../assignment/fetch-answers.ts';
import { openCompletion } from '../assignment/open-completion.ts';
import { existingKeys, workspace } from '../assignment/workspace-database.ts';
import { troubleOf } from '../format/indexed-db.ts';
import { messages } from '../messages/index.ts';
import { acceptFiles, fileKey } from './accept-files.ts';
import { packWorkspace, unpackWorkspace } from './backup.ts';
import { certify, checked, earned } from './certify.ts';
import { csv } from './csv.ts';
import { assignmentLines, type Desk, lay, type Sheet, sheetOf } from './desk.ts';
import { learnersSheet, questionsSheet, resultsJson } from './export.ts';
import { groupLines, hiddenAmong, pairedCourses, prePostFigures, questionLines, scenarioFigures, tenths } from './figures.ts';
import { bringWorkspace, eachCompletion, readWorkspace } from './keep-workspace.ts';
import { namedLine } from './name-questions.ts';
import type { Begin, GroupView, Kind, Overview, Protocol, Reply, Request } from './protocol.ts';
import { nameKey, scoreOf, standingOf } from './rows.ts';
import { fewest } from './small-cells.ts';
import { sorted, tablePage } from './table.ts';

/** The worker in which the workspace is worked out, so that the page stays quick with thousands of files. */

/** A reason that is told to the page. */
class Trouble extends Error {
  readonly trouble: 'answers';
  constructor(trouble: 'answers') {
    super(trouble);
    this.trouble = trouble;
  }
}

let begun: Begin = { home: './', today: '', titles: {} };
let desk: Desk = { assignments: [], digests: new Map(), answers: { quizzes: {}, scenarios: {} }, groups: new Map() };
/** Assignments that have been worked out, until something changes. */
let sheets = new Map<string, Sheet>();
/** Whether the answer keys could be loaded. */
let hasAnswers = true;

async function spread(): Promise<void> {
  const assignments = await workspace.all('assignments');
  const groups = await workspace.all('groups');
  const answers = await answerKeysFor(
    assignments.flatMap(({ versions }) => versions),
    begun.home,
  ).catch(() => undefined);
  hasAnswers = answers !== undefined;
  desk = { assignments, digests: new Map(), answers: answers ?? { quizzes: {}, scenarios: {} }, groups: new Map(groups.map((one) => [one.id, one])) };
  sheets = new Map();
  await eachCompletion((completion) => lay(desk, completion));
}

function sheet(id: string): Sheet {
  const found = sheets.get(id) ?? sheetOf(desk, id, begun.today);
  if (!found) throw new Error(`There is no assignment ${id}.`);
  sheets.set(id, found);
  return found;
}

async function overview(): Promise<Overview> {
  return {
    assignments: assignmentLines(desk, begun.today),
    files: [...desk.digests.values()].reduce((sum, { length }) => sum + length, 0),
    keys: (await existingKeys()) !== undefined,
    answers: hasAnswers,
  };
}

const groupNames = (list: readonly { group?: string }[]): string[] =>
  [...new Set(list.flatMap(({ group }) => group ?? []))].sort(new Intl.Collator(messages.tag, { numeric: true }).compare);

/** How many names stand in the sentence above the table. */
const namesAbove = 3;

function figures({ assignment: id, group }: Protocol['figures']['ask']): GroupView {
  const { assignment, rows, counted } = sheet(id);
  const objects = assignment.items.map(({ object }) => object);
  const own = group === undefined ? rows : rows.filter((row) => (row.group ?? '') === group);
  const scores = own.flatMap(({ score }) => score ?? []);
  const groups = groupLines(rows);
  const whom = { group, elsewhere: hiddenAmong(rows) };
  const hidden = group !== undefined && groups.lines.find((line) => line.group === group)?.score === 'hidden';
  return {
    groups,
    ...(scores.length >= fewest && !hidden ? { scores: tenths(scores) } : {}),
    quizzes: objects.flatMap((object) => {
      const lines = questionLines(counted, object, whom);
      const questions = new Map(desk.answers.quizzes[object]?.questions.map((question) => [question.id, question]));
      const people = counted.filter(({ sittings, group: one }) => sittings[object] && (group === undefined || (one ?? '') === group)).length;
      return lines.length === 0 ? [] : [{ object, people, lines: lines.map((line) => namedLine(line, questions.get(line.question))) }];
    }),
    scenarios: objects
      .filter((object) => object.startsWith('scenario:'))
      .map((object) => ({ object, figures: scenarioFigures(counted, object, whom) })),
    courses: pairedCourses(objects).map((course) => ({ id: course, figures: prePostFigures(counted, course, whom) })),
    changed: counted.reduce((sum, { changed }) => sum + changed, 0),
  };
}

const moment = () => new Date();

const acts: { [K in Kind]: (ask: Protocol[K]['ask'], progress: (done: number, of: number) => void) => Promise<Protocol[K]['answer']> } = {
  async begin(ask) {
    begun = ask;
    await spread();
    return overview();
  },

  async accept({ files }, progress) {
    if (!hasAnswers) await spread();
    // Without keys every result would pass as one that cannot be checked.
    if (!hasAnswers) throw new Trouble('answers');
    const keys = await existingKeys();
    const known = new Set((await workspace.read('completions', (objects) => objects.getAllKeys())) as string[]);
    const newest = new Map<string, string>();
    for (const { assignment, learner, made } of [...desk.digests.values()].flat()) {
      const key = fileKey(assignment, learner);
      const before = newest.get(key);
      if (before === undefined || Date.parse(made) > Date.parse(before)) newest.set(key, made);
    }
    // Without keys nothing was ever sent from here, and no file can be for this workspace.
    const against = keys && { keys, assignments: desk.assignments, answers: desk.answers, now: moment() };
    const outcomes = await acceptFiles(files, {
      open: async (text) => (against ? openCompletion(text, against) : { refused: 'other-trainer' }),
      known,
      newest,
      async keep(completions) {
        await workspace.put('completions', ...completions);
        for (const completion of completions) lay(desk, completion);
      },
      progress: (done) => progress(done, files.length),
    });
    sheets = new Map();
    return outcomes;
  },

  overview,

  async table({ assignment, query }) {
    const { rows, columns } = sheet(assignment);
    const late = sorted(
      rows.filter(({ overdue }) => overdue),
      'learner',
      false,
      columns,
      messages.tag,
    );
    return {
      page: tablePage(rows, query, columns, messages.tag),
      columns,
      groups: groupNames(rows),
      standing: standingOf(rows),
      overdue: { names: late.slice(0, namesAbove).map(({ learner }) => learner), all: late.length },
    };
  },

  figures: async (ask) => figures(ask),

  async learner({ assignment, key }) {
    const { rows } = sheet(assignment);
    const row = rows.find((one) => one.key === key);
    const files = (desk.digests.get(assignment) ?? []).filter(({ learner }) => nameKey(learner) === key);
    return {
      ...(row ? { row } : {}),
      files: files
        .sort((a, b) => Date.parse(b.made) - Date.parse(a.made))
        .map(({ id, made, version, finished, flags, items }) => {
          const score = scoreOf(items);
          return {
            id,
            made,
            version,
            ...(finished ? { finished } : {}),
            ...(score === undefined ? {} : { score }),
            flags,
            counts: id === row?.completion,
          };
        }),
    };
  },

  async export({ assignment, what, mark }) {
    const one = sheet(assignment);
    if (what === 'json') return new Blob([resultsJson(one, moment().toISOString())], { type: 'application/json' });
    const table = what === 'learners' ? learnersSheet(one, begun.titles) : questionsSheet(figures({ assignment }).quizzes, begun.titles);
    return new Blob([csv(table, mark)], { type: 'text/csv;charset=utf-8' });
  },

  async groups({ members }) {
    const put = members.filter(({ group }) => group !== '').map(({ name, group }) => ({ id: nameKey(name), name, group }));
    const out = members.filter(({ group }) => group === '').map(({ name }) => nameKey(name));
    await workspace.put('groups', ...put);
    await workspace.remove('groups', ...out);
    for (const one of put) desk.groups.set(one.id, one);
    for (const id of out) desk.groups.delete(id);
    sheets = new Map();
    return overview();
  },

  async remove({ assignment, key }) {
    const list = desk.digests.get(assignment) ?? [];
    const gone = list.filter(({ learner }) => nameKey(learner) === key);
    await workspace.remove('completions', ...gone.map(({ id }) => id));
    desk.digests.set(
      assignment,
      list.filter((one) => !gone.includes(one)),
    );
    sheets.delete(assignment);
    return overview();
  },

  async backup({ passphrase, now }) {
    return new Blob([await packWorkspace(await readWorkspace(), passphrase, now)], { type: 'application/json' });
  },

  async restore({ file, passphrase }) {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return { refused: 'unreadable' };
    const found = await unpackWorkspace(text, passphrase);
    if ('refused' in found) return found;
    if (!(await bringWorkspace(found.contents))) return { refused: 'other-workspace' };
    await spread();
    return { overview: await overview(), assignments: found.contents.assignments.length, files: found.contents.completions.length };
  },

  async certify({ assignment, group, by, on, uncheckedToo }) {
    const { rows, columns, counted } = sheet(assignment);
    const keys = await existingKeys();
    const sent = desk.assignments.find(({ id }) => id === assignment);
    if (!keys || !sent) return { codes: [], left: [] };
    const files = new Map(counted.map((digest) => [digest.id, digest]));
    const whom = sorted(rows, 'learner', false, columns, messages.tag).filter((row) => group === undefined || row.group === group);
    const finished = whom.flatMap(({ completion = '' }) => {
      const file = files.get(completion);
      const certificate = file && earned(sent, file);
      return certificate ? [{ certificate, whole: checked(file) }] : [];
    });
    const certificates = finished.flatMap(({ certificate, whole }) => (whole || uncheckedToo ? [certificate] : []));
    const issued = await workspace.all('certificates');
    const { ids, fresh } = await certify(certificates, { pair: keys.sign, by, on, at: moment().toISOString(), issued });
    await workspace.put('certificates', ...fresh);
    const left = uncheckedToo ? [] : finished.flatMap(({ certificate, whole }) => (whole ? [] : [certificate.learner]));
    return { codes: ids, left };
  },

  async erase() {
    await workspace.clear();
    await spread();
    return overview();
  },
};

const say = (reply: Reply) => postMessage(reply);

/** The browser's own errors of storage have names; everything else is a fault of ours, which the console tells. */
function troubleIn(error: unknown): Extract<Reply, { trouble: unknown }>['trouble'] {
  if (error instanceof Trouble) return error.trouble;
  if (error instanceof DOMException) return troubleOf(error);
  console.error(error);
  return 'failed';
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id, kind, ask } = data;
  let told = 0;
  const progress = (done: number, of: number) => {
    // Ten times a second is as often as anybody can read it.
    if (done < of && performance.now() - told < 100) return;
    told = performance.now();
    say({ id, progress: { done, of } });
  };
  const act = acts[kind] as (given: typeof ask, progress: (done: number, of: number) => void) => Promise<Protocol[Kind]['answer']>;
  act(ask, progress).then(
    (answer) => say({ id, answer }),
    (error) => say({ id, trouble: troubleIn(error) }),
  );
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { completionOf } from '../../src/assignment/completion.ts';
import type { Assignment, AssignmentItem } from '../../src/assignment/schema.ts';
import { sealCompletion } from '../../src/assignment/seal-completion.ts';
import { type AnswerKeys, answersPath, type QuizAnswers, type ScenarioAnswers } from '../../src/assignment/view.ts';
import { exportKeys, makeWorkspaceKeys, publicHalf, type WorkspaceKeys } from '../../src/assignment/workspace-keys.ts';
import { generator } from '../../src/format/shuffle.ts';
import { draw } from '../../src/quiz/draw.ts';
import type { Question } from '../../src/quiz/schema.ts';
import { passes, score } from '../../src/quiz/score.ts';
import { markingOf } from '../../src/quiz/types/marking.ts';
import { stamp, uuid7 } from '../../src/record/event.ts';
import type { EventOf, LearningEvent, Verb } from '../../src/record/schema.ts';
import { available, choose, start } from '../../src/role-play/play.ts';
import { score as scoreSkills } from '../../src/role-play/score.ts';
import { packWorkspace } from '../../src/trainer/backup.ts';
import type { WorkspaceContents } from '../../src/trainer/schema.ts';

/** The passphrase of every backup made here. */
export const passphrase = 'a district of forty learners';

/** Hash of an edition of the content. */
const edition = '0123456789ab';

const home = new URL('../../dist/', import.meta.url).pathname;

/** The answer keys of the built site. */
function keysFor(items: readonly AssignmentItem[]): AnswerKeys {
  const keys: AnswerKeys = { quizzes: {}, scenarios: {} };
  for (const { object } of items) {
    if (object.startsWith('lesson:')) continue;
    const found = JSON.parse(gunzipSync(readFileSync(join(home, answersPath(object)))).toString()) as QuizAnswers | ScenarioAnswers;
    if ('scenario' in found) keys.scenarios[object] = found;
    else keys.quizzes[object] = found;
  }
  return keys;
}

/** A whole number that follows from a text. */
const numberOf = (text: string): number => [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7);

/** A response that is not right: what somebody who does not know might answer. */
function wrongResponse(question: Question, random: () => number): unknown {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * random() * list.length)] as T;
  const right = markingOf(question).solution(question);
  if (question.type === 'choice') return [pick(question.options.filter(({ correct }) => !correct)).id];
  if (question.type === 'short-text') return 'i am not sure';
  if (question.type === 'order') return [...(right as string[])].reverse();
  if (question.type === 'complete')
    return Object.fromEntries(question.gaps.map((gap) => [gap.id, pick(gap.options.filter(({ correct }) => !correct)).id]));
  if (question.type === 'own-words') return right;
  if (question.type === 'judgement') return Object.fromEntries(question.responses.map(({ id, key }) => [id, key > 2 ? key - 2 : key + 2]));
  const entries = Object.entries(right as Record<string, string>);
  return Object.fromEntries(entries.map(([id], i) => [id, entries[(i + 1) % entries.length]?.[1] ?? '']));
}

/** What one learner does: pure, but for the chance that is handed in. */
class Doing {
  readonly events: LearningEvent[] = [];
  readonly random: () => number;
  private at: number;
  constructor(random: () => number, at: number) {
    this.random = random;
    this.at = at;
  }

  private id(): string {
    return uuid7(
      this.at,
      Uint8Array.from({ length: 16 }, () => Math.floor(this.random() * 256)),
    );
  }

  happen<V extends Verb>(verb: V, object: string, content: string, result: EventOf<V>['result']): EventOf<V> {
    this.at += 20_000 + Math.floor(this.random() * 60_000);
    const event = { schema: 2, id: this.id(), at: stamp(new Date(this.at)), verb, object, content, result } as unknown as EventOf<V>;
    this.events.push(event);
    return event;
  }

  read(object: string): void {
    this.happen('experienced', object, 'lesson', { seconds: 300 + Math.floor(this.random() * 400) });
    this.happen('completed', object, 'lesson', {});
  }

  take(key: QuizAnswers, ability: number): void {
    const attempt = this.id();
    const { object, content, questions, blueprint, contents, kind } = key;
    const drawn = draw(questions, blueprint, attempt);
    this.happen('attempted', object, content, { attempt, seed: attempt, questions: drawn });
    const given = drawn.map((id) => {
      const question = questions.find((one) => one.id === id) as Question;
      const marking = markingOf(question);
      // Each question has a difficulty of its own, fixed by its id, so that the figures look like those of people.
      const hard = generator(numberOf(id))();
      const knows = this.random() < 1 / (1 + Math.exp(-4 * (ability - 0.75 * hard)));
      const response = knows ? marking.solution(question) : wrongResponse(question, this.random);
      const { points, of } = marking.mark(question, response as never);
      const sure = Math.min(3, Math.max(1, Math.round(1 + 2 * (0.6 * this.random() + (knows ? 0.35 : 0.1)))));
      const answered = this.happen('answered', `question:${id}`, contents[id] ?? '', {
        attempt,
        response,
        points,
        of,
        ...(question.confidence ? { confidence: sure as 1 | 2 | 3 } : {}),
      });
      return { objective: question.objective, mark: { points, of }, id: answered.id };
    });
    const { share, objectives } = score(given);
    const outcome = { attempt, share, objectives, answers: given.map(({ id }) => id) };
    if (kind === 'test') this.happen(passes(share, 0.8) ? 'passed' : 'failed', object, content, { ...outcome, passMark: 0.8 });
    else this.happen('completed', object, content, outcome);
    this.happen('experienced', object, content, { seconds: drawn.length * 45 });
  }

  play({ object, content, scenario }: ScenarioAnswers, ability: number): void {
    const attempt = this.id();
    this.happen('attempted', object, content, { attempt, seed: attempt, mode: 'real' });
    let now = start(scenario, attempt);
    while ('turn' in now.at) {
      const worth = (marks: Record<string, number>) => Object.values(marks).reduce((sum, n) => sum + n, 0);
      const replies = [...available(scenario, now)].sort((a, b) => worth(b.marks) - worth(a.marks));
      const reply = (this.random() < ability ? replies[0] : replies[Math.floor(this.random() * replies.length)])?.id ?? '';
      this.happen('responded', `turn:${scenario.id}/${now.at.turn}`, content, { attempt, reply, step: now.history.length });
      now = choose(scenario, now, reply);
    }
    const { ending } = now.at;
    const skills = Object.fromEntries(scoreSkills(scenario, now.history).map(({ skill, share }) => [skill, share]));
    this.happen('completed', object, content, { attempt, ending, outcome: scenario.endings[ending]?.outcome, skills, rewinds: 0 });
    this.happen('experienced', object, content, { seconds: 400 });
  }
}

/** Somebody who returns a file. */
export interface Person {
  name: string;
  /** How much of it they finish, 0 to 1; nothing returned when undefined. */
  progress?: number;
  /** How much of it they know: about 0.25 to 0.85 unless told; from 3 on everything. */
  ability?: number;
}

/** What is asked for and of whom. */
export interface District {
  title: string;
  items: AssignmentItem[];
  people: Person[];
  /** Names on the roster; those of the people unless told otherwise. */
  roster?: string[];
  groups?: Record<string, string>;
  /** Days from today, may be negative. */
  due?: number;
  validMonths?: number;
  keys?: WorkspaceKeys;
}

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The lessons of a module, from the built site. */
export const lessonsOf = (module: string): string[] =>
  globSync(`modules/${module}/*/index.html`, { cwd: home })
    .map((path) => path.split('/')[2] ?? '')
    .filter((name) => !['practice', 'test', 'paper', 'facilitator'].includes(name))
    .sort()
    .map((name) => `lesson:${module}/${name}`);

export interface MadeFile {
  name: string;
  text: string;
}

/** An assignment that was sent, the workspace that sent it, and a way to make the files that come back: all with the real code and real keys. */
export async function makeDistrict(district: District, seed = 1) {
  const { title, items, people, groups = {}, due, validMonths } = district;
  const random = generator(seed);
  const keys = district.keys ?? (await makeWorkspaceKeys());
  const bytes = () => Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256));
  const assignment: Assignment = {
    schema: 1,
    id: uuid7(Date.now() - 40 * 86_400_000, bytes()),
    version: 1,
    title,
    by: { name: 'Jordan Ellis', agency: 'Example County Probation' },
    keys: { encrypt: await publicHalf(keys.encrypt), verify: await publicHalf(keys.sign) },
    items,
    minutes: 180,
    ...(due === undefined ? {} : { due: dayFrom(due) }),
    ...(validMonths === undefined ? {} : { validMonths }),
    returns: { answers: true, choices: true },
    made: dayFrom(-40),
    edition,
  };
  const answers = keysFor(items);
  const roster = district.roster ?? people.map(({ name }) => name);
  const sent = { id: assignment.id, versions: [assignment], roster, sent: new Date(Date.now() - 40 * 86_400_000).toISOString() };

  /** The file that one person returns. `edit` changes the record before the file is made, as somebody with the browser's tools could. */
  async function fileOf(
    { name, progress = 1, ability: known }: Person,
    daysAgo: number,
    edit?: (events: LearningEvent[]) => LearningEvent[],
  ): Promise<MadeFile> {
    const device = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
    const now = Date.now() - daysAgo * 86_400_000;
    // Files are made beside each other: each has its own numbers, so that they are the same in whatever order they are made.
    const own = generator(numberOf(`${seed} ${name} ${daysAgo}`));
    const doing = new Doing(own, now - 8 * 86_400_000);
    const ability = known ?? 0.25 + 0.6 * own();
    for (const { object } of items.slice(0, Math.ceil(progress * items.length))) {
      const [quiz, scenario] = [answers.quizzes[object], answers.scenarios[object]];
      // The course helps, more or less.
      if (quiz) {
        doing.take(quiz, quiz.kind === 'pre-test' ? ability - 0.25 : ability + 0.1);
        if (quiz.kind === 'test' && own() < 0.4) doing.take(quiz, ability + 0.5);
      } else if (scenario) {
        doing.play(scenario, ability);
        if (own() < 0.5) doing.play(scenario, ability + 0.35);
      } else doing.read(object);
    }
    const events = edit ? edit(doing.events) : doing.events;
    const payload = completionOf({ assignment, learner: name, events, contents: new Map(), edition, app: 'test', now: new Date(now) });
    return { name: `rapport-completion-${name}.json`, text: await sealCompletion(payload, assignment.keys.encrypt, device) };
  }

  const contents: WorkspaceContents = {
    keys: await exportKeys(keys),
    assignments: [sent],
    drafts: [],
    completions: [],
    certificates: [],
    settings: [],
    groups: Object.entries(groups).map(([name, group]) => ({ id: name.normalize('NFC').toLowerCase(), name, group })),
  };
  return { assignment, sent, keys, contents, fileOf };
}

/** Several workspaces' contents as one, under the keys of the first. */
export const together = (list: readonly WorkspaceContents[]): WorkspaceContents => ({
  ...(list[0] as WorkspaceContents),
  assignments: list.flatMap(({ assignments }) => assignments),
  groups: list.flatMap(({ groups }) => groups),
});

/** A backup of it, as text. */
export const backupOf = (contents: WorkspaceContents): Promise<string> => packWorkspace(contents, passphrase, new Date().toISOString());

/** Forty names of many scripts, with apostrophes, hyphens and right-to-left ones. */
export const fortyNames = [
  'Ana Ruiz',
  'Ben O’Connor',
  "Mia D'Angelo",
  'Zoë Klein-Schmidt',
  'Nguyễn Thị Ánh',
  'José Ñúñez',
  'Łukasz Wójcik',
  'Fatima al-Sayed',
  'محمد الأحمد',
  'שרה כהן',
  '王小明',
  '김민준',
  'さくら 佐藤',
  'Олена Шевченко',
  'Γιώργος Παππάς',
  'अनिता शर्मा',
  'Marcus Reed',
  'Tanya Brooks',
  'Darnell Hayes',
  'Keisha Grant',
  'Luis Ortega',
  'Priya Nair',
  'Sam Whitehorse',
  'Noelani Kealoha',
  'Ingrid Sørensen',
  'Çağla Yılmaz',
  'Siobhán Ní Bhriain',
  'Owen Price',
  'Grace Kim',
  'Victor Petrov',
  'Leila Haddad',
  'Tomás Silva',
  'Dana Cole',
  'Erik Lund',
  'Hannah Weiss',
  'Ray Castillo',
  'Joy Adeyemi',
  'Mei-Ling Chen',
  'Paul Tremblay',
  'Ruth Abrams',
];

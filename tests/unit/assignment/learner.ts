import type { Assignment, AssignmentItem } from '../../../src/assignment/schema.ts';
import type { AnswerKeys, QuizAnswers, ScenarioAnswers } from '../../../src/assignment/view.ts';
import type { SentAssignment } from '../../../src/assignment/workspace-database.ts';
import { makeWorkspaceKeys, publicHalf, type WorkspaceKeys } from '../../../src/assignment/workspace-keys.ts';
import { catalogue } from '../../../src/catalog/catalogue.ts';
import { answersOf, syllabusOf } from '../../../src/catalog/syllabus.ts';
import { draw } from '../../../src/quiz/draw.ts';
import { passes, score } from '../../../src/quiz/score.ts';
import { markingOf } from '../../../src/quiz/types/marking.ts';
import { happened } from '../../../src/record/event.ts';
import type { LearningEvent } from '../../../src/record/schema.ts';
import { available, choose, start } from '../../../src/role-play/play.ts';
import { score as scoreSkills } from '../../../src/role-play/score.ts';

/** The real content of this project, as pages and the workspace get it. */
export const syllabus = syllabusOf(catalogue());
const all = answersOf(catalogue());
export const answers: AnswerKeys = {
  quizzes: Object.fromEntries(all.flatMap((one) => ('kind' in one ? [[one.object, one]] : []))),
  scenarios: Object.fromEntries(all.flatMap((one) => ('scenario' in one ? [[one.object, one]] : []))),
};

export const day = (n: number, minute = 0) => new Date(Date.UTC(2026, 2, n, 15, minute));

let moments = 0;
/** Moments that rise, some minutes apart. */
const next = () => new Date(day(1).getTime() + moments++ * 60_000);

/** Events of a quiz that is taken once. `right` says of each question whether it is answered rightly. */
export function takeQuiz(object: string, right: (i: number) => boolean = () => true, passMark?: number): LearningEvent[] {
  const { content, questions, blueprint, contents, kind } = answers.quizzes[object] as QuizAnswers;
  const attempt = crypto.randomUUID();
  const drawn = draw(questions, blueprint, attempt);
  const begun = happened('attempted', object, content, { attempt, seed: attempt, questions: drawn }, next());
  const given = drawn.flatMap((id, i) => {
    const question = questions.find((one) => one.id === id);
    if (!question) throw new Error(id);
    const marking = markingOf(question);
    const response = right(i) ? marking.solution(question) : question.type === 'order' ? [] : marking.blank(question);
    const { points, of } = marking.mark(question, response as never);
    return [{ question, event: happened('answered', `question:${id}`, contents[id] ?? '', { attempt, response, points, of }, next()) }];
  });
  const { share, objectives } = score(
    given.map(({ question, event }) => ({ objective: question.objective, mark: { points: event.result.points, of: event.result.of } })),
  );
  const outcome = { attempt, share, objectives, answers: given.map(({ event }) => event.id) };
  const ended =
    kind === 'test'
      ? happened(passes(share, passMark ?? 0.8) ? 'passed' : 'failed', object, content, { ...outcome, passMark: passMark ?? 0.8 }, next())
      : happened('completed', object, content, outcome, next());
  return [begun, ...given.map(({ event }) => event), ended];
}

/** Events of a conversation that is played once, always with the reply at one place among those available. */
export function playScenario(object: string, place = 0): LearningEvent[] {
  const { content, scenario } = answers.scenarios[object] as ScenarioAnswers;
  const attempt = crypto.randomUUID();
  const events: LearningEvent[] = [happened('attempted', object, content, { attempt, seed: attempt, mode: 'real' }, next())];
  let play = start(scenario, attempt);
  while ('turn' in play.at) {
    const replies = available(scenario, play);
    const reply = replies[place % replies.length]?.id ?? '';
    events.push(happened('responded', `turn:${scenario.id}/${play.at.turn}`, content, { attempt, reply, step: play.history.length }, next()));
    play = choose(scenario, play, reply);
  }
  const { ending } = play.at;
  events.push(
    happened(
      'completed',
      object,
      content,
      {
        attempt,
        ending,
        outcome: scenario.endings[ending]?.outcome,
        skills: Object.fromEntries(scoreSkills(scenario, play.history).map(({ skill, share }) => [skill, share])),
        rewinds: 0,
      },
      next(),
    ),
  );
  return events;
}

/** A lesson marked as read, and a minute on it. */
export function readLesson(object: string): LearningEvent[] {
  const content = syllabus.modules.flatMap(({ lessons }) => lessons).find((one) => one.object === object)?.content ?? '';
  return [happened('experienced', object, content, { seconds: 60 }, next()), happened('completed', object, content, {}, next())];
}

/** Everything of a module: its lessons, its test with the mark, and its conversations. */
export function itemsOfModule(id: string): AssignmentItem[] {
  const module = syllabus.modules.find((one) => one.id === id);
  if (!module) throw new Error(id);
  return [
    ...module.lessons.map(({ object }) => ({ object })),
    { object: module.test.object, passMark: module.test.passMark },
    ...module.scenarios.map((object) => ({ object })),
  ];
}

/** Does every item once, rightly. */
export function doAll(items: readonly AssignmentItem[]): LearningEvent[] {
  return items.flatMap(({ object }) =>
    object.startsWith('lesson:') ? readLesson(object) : object.startsWith('quiz:') ? takeQuiz(object) : playScenario(object),
  );
}

export interface Bench {
  keys: WorkspaceKeys;
  assignment: Assignment;
  sent: SentAssignment;
  device: CryptoKeyPair;
}

/** A workspace with one assignment sent, and a learner's device. */
export async function bench(items: readonly AssignmentItem[] = itemsOfModule('stigma'), more: Partial<Assignment> = {}): Promise<Bench> {
  const keys = await makeWorkspaceKeys();
  const assignment: Assignment = {
    schema: 1,
    id: crypto.randomUUID(),
    version: 1,
    title: 'Stigma, spring 2026',
    by: { name: 'Jordan Example', agency: 'Example County Probation' },
    keys: { encrypt: await publicHalf(keys.encrypt), verify: await publicHalf(keys.sign) },
    items: [...items],
    minutes: 90,
    due: '2026-03-31',
    returns: { answers: true, choices: true },
    made: '2026-03-01',
    edition: syllabus.edition,
    ...more,
  };
  const device = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  return { keys, assignment, sent: { id: assignment.id, versions: [assignment], roster: [], sent: '2026-03-01T12:00:00.000Z' }, device };
}

/** Hash of each object as it is now. */
export const contents = new Map(
  [...syllabus.modules.flatMap(({ lessons, practice, test }) => [...lessons, practice, test]), ...syllabus.scenarios].map(({ object, content }) => [
    object,
    content,
  ]),
);

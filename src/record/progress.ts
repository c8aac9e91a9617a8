import type { Outline } from './outline.ts';
import { openPlay, playsOf } from './plays.ts';
import type { LearningEvent } from './schema.ts';

/** How far a lesson is. */
export interface LessonProgress {
  /** When it was last marked as read. */
  done?: string;
  /** It was read, and has been changed since. */
  changed: boolean;
}

/** How far a quiz is. */
export interface QuizProgress {
  /** Finished attempts. */
  attempts: number;
  /** Best share of points over all finished attempts, 0 to 1. */
  best?: number;
  /** When a test was first passed; for practice, when it was first finished. */
  done?: string;
  /** Begun and not finished. */
  open: boolean;
  /** It was finished, and its questions have been changed since. */
  changed: boolean;
}

/** How far a conversation is. */
export interface ScenarioProgress {
  /** Plays that came to an ending. */
  plays: number;
  /** The best outcome reached. */
  best?: 'good' | 'mixed' | 'poor';
  /** When an ending was first reached. */
  done?: string;
  /** Begun and not at an ending. */
  open: boolean;
  /** It was played, and has been changed since. */
  changed: boolean;
}

/** Where to go on. */
export interface NextStep {
  title: string;
  href: string;
  why: 'open-quiz' | 'open-scenario' | 'begun-lesson' | 'next-lesson' | 'test';
  /** Title of the module; empty for a conversation. */
  module: string;
}

/** Everything that is shown of a learner's progress. Computed, never stored. */
export interface Progress {
  lessons: Record<string, LessonProgress>;
  quizzes: Record<string, QuizProgress>;
  scenarios: Record<string, ScenarioProgress>;
  /** Seconds of training: time on lessons, quizzes and conversations while they were in use. */
  seconds: number;
  /** Objects that were done and are no longer part of the content. They still count. */
  gone: string[];
  next?: NextStep;
  /** Nothing has been done yet. */
  fresh: boolean;
}

/** Something of the outline, by what its events name and by its hash as it is now. */
export type Item = { object: string; content: string };

/** Folds events over one lesson. */
export function lessonProgress(events: readonly LearningEvent[], { object, content }: Item): LessonProgress {
  const last = events.findLast((event) => event.object === object && event.verb === 'completed');
  return last ? { done: last.at, changed: last.content !== content } : { changed: false };
}

/** Folds events over one quiz. */
export function quizProgress(events: readonly LearningEvent[], { object, content }: Item): QuizProgress {
  const own = events.filter((event) => event.object === object);
  const ends = own.filter((event) => event.verb === 'completed' || event.verb === 'passed' || event.verb === 'failed');
  const ended = new Set(ends.map((event) => event.result.attempt));
  // An attempt finished in two tabs has two ends; the first one counts, as it does in `attemptsAt`.
  const finished = [...ended].flatMap((attempt) => ends.find((event) => event.result.attempt === attempt) ?? []);
  const shares = finished.flatMap((event) => event.result.share ?? []);
  const good = finished.find((event) => event.verb !== 'failed');
  const begun = own.findLast((event) => event.verb === 'attempted');
  return {
    attempts: finished.length,
    ...(shares.length > 0 ? { best: Math.max(...shares) } : {}),
    ...(good ? { done: good.at } : {}),
    open: begun !== undefined && !ended.has(begun.result.attempt),
    changed: finished.length > 0 && finished.at(-1)?.content !== content,
  };
}

/** Folds events over one conversation. */
export function scenarioProgress(events: readonly LearningEvent[], { object, content }: Item): ScenarioProgress {
  const plays = playsOf(events, object);
  const ended = plays.filter((play) => play.ended);
  const ends = ended.flatMap((play) => play.ended ?? []);
  const best = (['good', 'mixed', 'poor'] as const).find((outcome) => ends.some(({ result }) => result.outcome === outcome));
  const [first] = ends.map(({ at }) => at).sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    plays: ended.length,
    ...(best ? { best } : {}),
    ...(first ? { done: first } : {}),
    open: openPlay(plays) !== undefined,
    changed: ended.length > 0 && ended.at(-1)?.content !== content,
  };
}

/** Seconds of training in a record. */
export const secondsIn = (events: readonly LearningEvent[]): number =>
  events.reduce((sum, event) => sum + (event.verb === 'experienced' ? event.result.seconds : 0), 0);

function nextStep(events: readonly LearningEvent[], { modules, scenarios }: Outline, progress: Progress): NextStep | undefined {
  const lastPlace = new Map(events.map((event, i) => [event.object, i]));
  const latest = <T extends { object: string }>(list: T[]): T | undefined =>
    list.filter(({ object }) => lastPlace.has(object)).sort((a, b) => (lastPlace.get(b.object) ?? 0) - (lastPlace.get(a.object) ?? 0))[0];
  const inModule = modules.flatMap((module) => module.lessons.map((lesson) => ({ ...lesson, module: module.title })));
  const quizzes = modules.flatMap((module) => [module.practice, module.test].map((quiz) => ({ ...quiz, module: module.title })));

  const talks = scenarios.filter(({ object }) => progress.scenarios[object]?.open).map((scenario) => ({ ...scenario, module: '' }));
  const open = latest([...quizzes.filter(({ object }) => progress.quizzes[object]?.open), ...talks]);
  if (open)
    return {
      title: open.title,
      href: open.href,
      why: talks.some(({ object }) => object === open.object) ? 'open-scenario' : 'open-quiz',
      module: open.module,
    };
  const todo = inModule.filter(({ object }) => !progress.lessons[object]?.done);
  const begun = latest(todo);
  if (begun) return { title: begun.title, href: begun.href, why: 'begun-lesson', module: begun.module };
  for (const module of modules) {
    const lesson = module.lessons.find(({ object }) => !progress.lessons[object]?.done);
    if (lesson) return { title: lesson.title, href: lesson.href, why: 'next-lesson', module: module.title };
    if (!progress.quizzes[module.test.object]?.done) return { title: module.test.title, href: module.test.href, why: 'test', module: module.title };
  }
  return undefined;
}

/**
 * Folds events over the content.
 * @param events in the order in which they happened
 */
export function progressOf(events: readonly LearningEvent[], outline: Outline): Progress {
  const lessons = outline.modules.flatMap((module) => module.lessons);
  const quizzes = [
    ...outline.modules.flatMap((module) => [module.practice, module.test]),
    ...outline.courses.flatMap((course) => [course.preTest ?? [], course.postTest ?? []].flat()),
  ];
  const known = new Set([...lessons, ...quizzes, ...outline.scenarios].map(({ object }) => object));
  const progress: Progress = {
    lessons: Object.fromEntries(lessons.map((lesson) => [lesson.object, lessonProgress(events, lesson)])),
    quizzes: Object.fromEntries(quizzes.map((quiz) => [quiz.object, quizProgress(events, quiz)])),
    scenarios: Object.fromEntries(outline.scenarios.map((scenario) => [scenario.object, scenarioProgress(events, scenario)])),
    seconds: secondsIn(events),
    gone: [
      ...new Set(
        events.flatMap((event) => ((event.verb === 'completed' || event.verb === 'passed') && !known.has(event.object) ? [event.object] : [])),
      ),
    ],
    fresh: events.length === 0,
  };
  const next = nextStep(events, outline, progress);
  return next ? { ...progress, next } : progress;
}

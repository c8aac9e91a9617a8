import type { Content } from './content.ts';
import { isFinding, type Problem, type Silenced, sayPlace } from './problem.ts';
import { countMinutes, countWords, readingGrade } from './reading.ts';

/** The figures of one module. */
interface ModuleFigures {
  module: string;
  title: string;
  lessons: { lesson: string; words: number; minutes: number; grade: number; questions: number }[];
  words: number;
  minutes: number;
  /** Flesch-Kincaid grade of all its lessons together. */
  grade: number;
  questions: number;
  questionsByType: Record<string, number>;
  questionsByObjective: Record<string, number>;
  /** Questions that stand on a case text. */
  cases: number;
}

function tally(keys: string[]): Record<string, number> {
  const out: Record<string, number> = {};
  for (const key of keys) out[key] = (out[key] ?? 0) + 1;
  return out;
}

/** The figures of every module. */
export function moduleFigures(content: Content): ModuleFigures[] {
  return content.modules.map(({ folder, module, lessons, questions }) => {
    const all = questions.value?.questions ?? [];
    return {
      module: folder.slice('content/modules/'.length),
      title: module.value?.title ?? '',
      lessons: lessons.map((lesson) => ({
        lesson: lesson.head?.id ?? lesson.file,
        words: countWords(lesson),
        minutes: countMinutes(lesson),
        grade: readingGrade(lesson.passages),
        questions: lesson.parts.filter((part) => part.name === 'Check').length,
      })),
      words: lessons.reduce((sum, lesson) => sum + countWords(lesson), 0),
      minutes: lessons.reduce((sum, lesson) => sum + countMinutes(lesson), 0),
      grade: readingGrade(lessons.flatMap((lesson) => lesson.passages)),
      questions: all.length,
      questionsByType: tally(all.map(({ type }) => type)),
      questionsByObjective: tally(all.map(({ objective }) => objective)),
      cases: all.filter((question) => question.case).length,
    };
  });
}

const counts = (record: Record<string, number>): string =>
  Object.entries(record)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** The figures as lines of text. */
export function sayFigures(figures: ModuleFigures[]): string {
  return figures
    .map((module) =>
      [
        `${module.module}: ${module.lessons.length} lessons, ${module.words} words, ${module.minutes} minutes, reading grade ${module.grade}, ${module.questions} questions (${module.cases} on a case)`,
        ...module.lessons.map(
          (lesson) => `  ${lesson.lesson}: ${lesson.words} words, ${lesson.minutes} minutes, grade ${lesson.grade}, ${lesson.questions} inline`,
        ),
        `  by type: ${counts(module.questionsByType)}`,
        `  by objective: ${counts(module.questionsByObjective)}`,
      ].join('\n'),
    )
    .join('\n');
}

/** The figures of the whole content. A number is uncited when no comment allows it either. */
export function totalFigures(content: Content, problems: readonly Problem[], silenced: readonly Silenced[]) {
  const modules = moduleFigures(content);
  const total = (key: 'words' | 'minutes' | 'questions'): number => modules.reduce((sum, module) => sum + module[key], 0);
  const findings = problems.filter(isFinding);
  return {
    modules: modules.length,
    lessons: modules.reduce((sum, module) => sum + module.lessons.length, 0),
    words: total('words'),
    minutes: total('minutes'),
    questions: total('questions'),
    scenarios: content.scenarios.filter(({ value }) => value).length,
    selfChecks: content.selfChecks.filter(({ value }) => value).length,
    references: content.references.value?.length ?? 0,
    unusedReferences: problems.filter(({ file, wrong }) => file === content.references.file && wrong.endsWith('is not used anywhere.')).length,
    terms: content.terms.value?.length ?? 0,
    uncitedNumbers: findings.filter(({ rule }) => rule === 'NUM1').length,
    findings: findings.length,
    silenced: silenced.length,
  };
}

/** What comments allow, with the reasons given, as lines of text. */
export function saySilenced(silenced: readonly Silenced[]): string {
  return [
    `allowed by comments: ${silenced.length}`,
    ...silenced.map((one) => `  ${sayPlace(one)}  ${one.rule}${one.words.length > 0 ? ` “${one.words.join('”, “')}”` : ''}: ${one.reason}`),
  ].join('\n');
}

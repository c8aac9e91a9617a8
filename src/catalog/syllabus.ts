import type { QuizAnswers, ScenarioAnswers, Syllabus, SyllabusEntry } from '../assignment/view.ts';
import { questionCount } from '../quiz/question-count.ts';
import type { QuizView } from '../quiz/view.ts';
import type { catalogue } from './catalogue.ts';
import { contentHash } from './content-hash.ts';
import { namedSource } from './reference-text.ts';

type Catalogue = ReturnType<typeof catalogue>;

/** Minutes for one question. Our own choice, as in the length of a module. */
const minutesAQuestion = 1;

function quizEntry(quiz: QuizView): SyllabusEntry {
  const { object, title, within, kind, content } = quiz;
  return { object, title, href: `${within.href}${kind}/`, minutes: questionCount(quiz) * minutesAQuestion, content };
}

/** Everything that can be assigned. */
export function syllabusOf({ modules, courses, scenarios }: Catalogue): Syllabus {
  const all = {
    courses: courses.map(({ id, title, href, modules: within, finish, preTest, postTest }) => ({
      id,
      title,
      href,
      modules: within,
      finish,
      ...(preTest ? { preTest: quizEntry(preTest) } : {}),
      ...(postTest ? { postTest: quizEntry(postTest) } : {}),
    })),
    modules: modules.map(({ id, title, href, lessons, practice, test, scenarios: own }) => ({
      id,
      title,
      href,
      lessons: lessons.map(({ object, title, href, minutes, content }) => ({ object, title, href, minutes, content })),
      practice: quizEntry(practice),
      test: {
        ...quizEntry(test),
        passMark: Math.round((test.passMark ?? 0) * 100),
        ...(test.attempts === undefined ? {} : { attempts: test.attempts }),
      },
      scenarios: own.map((name) => `scenario:${name}`),
    })),
    scenarios: scenarios.map(({ object, scenario, href, minutes, content }) => ({ object, title: scenario.title, href, minutes, content })),
  };
  const contents = [
    ...all.modules.flatMap(({ lessons, practice, test }) => [...lessons, practice, test]),
    ...all.courses.flatMap(({ preTest, postTest }) => [preTest, postTest]),
    ...all.scenarios,
  ].map((entry) => [entry?.object, entry?.content]);
  return { edition: contentHash(contents), ...all };
}

/** Every quiz and conversation with its key, for the files under `answers/`. */
export function answersOf({ modules, courses, scenarios, references }: Catalogue): (QuizAnswers | ScenarioAnswers)[] {
  const named = new Map(references.map((reference) => [reference.id, namedSource(reference)]));
  const quizzes = [...modules.flatMap(({ practice, test }) => [practice, test]), ...courses.flatMap(({ preTest, postTest }) => [preTest, postTest])];
  return [
    ...quizzes.flatMap((quiz): QuizAnswers[] =>
      quiz
        ? [
            {
              object: quiz.object,
              kind: quiz.kind,
              content: quiz.content,
              blueprint: quiz.blueprint,
              questions: quiz.pool.map(({ question }) => question),
              contents: Object.fromEntries(quiz.pool.map(({ question, content }) => [question.id, content])),
              hard: quiz.pool.filter(({ crisisLines }) => crisisLines).map(({ question }) => question.id),
              cases: Object.fromEntries(
                quiz.pool.flatMap(({ question, caseText }) => (question.case && caseText ? [[question.case, caseText]] : [])),
              ),
              sources: Object.fromEntries(
                quiz.pool
                  .flatMap(({ question }) => question.sources)
                  .flatMap((id) => {
                    const source = named.get(id);
                    return source ? [[id, source]] : [];
                  }),
              ),
            },
          ]
        : [],
    ),
    ...scenarios.map(({ object, content, scenario }): ScenarioAnswers => ({ object, content, scenario })),
  ];
}

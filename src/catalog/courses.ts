import { messages } from '../messages/index.ts';
import { questionCount } from '../quiz/question-count.ts';
import type { ObjectiveView, QuestionView, QuizView } from '../quiz/view.ts';
import type { ScenarioView } from '../role-play/view.ts';
import { link } from '../site/link.ts';
import { contentHash } from './content-hash.ts';
import { drawnObjectives, pairedObjectives, prePostUses } from './pre-post.ts';
import type { Course } from './schema.ts';

/** What a course needs to know of a module. */
interface CourseModule {
  id: string;
  minutes: number;
  objectives: ObjectiveView[];
  questions: QuestionView[];
  scenarios: string[];
}

/** A course as pages show it. */
export interface CourseView extends Course {
  href: string;
  /** Minutes of its modules with their quizzes, of the conversations that these name, and of its own tests. */
  minutes: number;
  /** Undefined for a course without these tests. */
  preTest?: QuizView;
  postTest?: QuizView;
}

/** Minutes for one question of a test. Our own choice. */
const minutesAQuestion = 1;

function testOf(course: Course, href: string, modules: readonly CourseModule[], kind: (typeof prePostUses)[number]): QuizView {
  const drawn = modules.flatMap((module) => {
    const paired = pairedObjectives(
      module.objectives,
      module.questions.map(({ question }) => question),
    );
    return drawnObjectives(course.id, module.id, paired, course.prePost);
  });
  const objectives = modules.flatMap((module) => module.objectives).filter(({ id }) => drawn.includes(id));
  const pool = modules
    .flatMap(({ questions }) => questions)
    .filter(({ question }) => question.use.includes(kind) && drawn.includes(question.objective));
  const blueprint = Object.fromEntries(objectives.map(({ id }) => [id, 1]));
  const other = kind === 'pre-test' ? 'post-test' : 'pre-test';
  return {
    object: `quiz:${course.id}/${kind}`,
    kind,
    title: messages.quiz.kinds[kind].title,
    within: { title: course.title, href },
    blueprint,
    // A second look at the same questions would say nothing of where somebody began.
    ...(kind === 'pre-test' ? { attempts: 1 } : {}),
    objectives,
    pool,
    content: contentHash([blueprint, pool.map(({ content }) => content)]),
    other: { title: messages.quiz.kinds[other].title, href: `${href}${other}/`, object: `quiz:${course.id}/${other}` },
  };
}

/** Every course as pages show it, with its tests drawn from the pools of its modules. */
export function courseViews(courses: readonly Course[], modules: readonly CourseModule[], scenarios: readonly ScenarioView[]): CourseView[] {
  return courses.map((course) => {
    const href = link(`courses/${course.id}/`);
    const own = course.modules.flatMap((id) => modules.find((module) => module.id === id) ?? []);
    const named = new Set(own.flatMap((module) => module.scenarios));
    const tests = course.prePost > 0 ? prePostUses.map((kind) => testOf(course, href, own, kind)) : [];
    const [preTest, postTest] = tests;
    return {
      ...course,
      href,
      minutes:
        own.reduce((sum, { minutes }) => sum + minutes, 0) +
        scenarios.filter(({ scenario }) => named.has(scenario.id)).reduce((sum, { minutes }) => sum + minutes, 0) +
        tests.reduce((sum, test) => sum + questionCount(test), 0) * minutesAQuestion,
      ...(preTest && postTest ? { preTest, postTest } : {}),
    };
  });
}

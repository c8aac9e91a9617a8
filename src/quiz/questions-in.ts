import type { CrisisLineView } from '../site/crisis-line.ts';
import type { QuestionView, QuizPool } from './view.ts';

/**
 * The questions of a quiz as islands show them.
 * @param crisisLines shown with questions that touch on suicide or danger
 */
export const questionsIn = (pool: QuizPool, crisisLines: readonly CrisisLineView[]): QuestionView[] =>
  pool.questions.map((question) => ({
    question,
    caseText: question.case === undefined ? undefined : pool.cases[question.case],
    content: pool.contents[question.id] ?? '',
    sources: question.sources.flatMap((id) => pool.sources[id] ?? []),
    crisisLines: pool.hard.includes(question.id) ? [...crisisLines] : undefined,
  }));

import { messages } from '../messages/index.ts';
import type { Question } from '../quiz/schema.ts';
import { markingOf } from '../quiz/types/marking.ts';
import type { QuestionLine } from './figures.ts';
import { namePicks } from './picks.ts';
import type { NamedLine } from './protocol.ts';

/** Puts the words of a question to its figures. A question that is no longer part of the content keeps its id for a name. */
export function namedLine(line: QuestionLine, question: Question | undefined): NamedLine {
  if (!question) return { ...line, stem: line.question, type: '', named: [] };
  const { stem, type } = question;
  if (line.hidden) return { ...line, stem, type, named: [] };
  const marking = markingOf(question);
  const named = namePicks(
    question,
    line.picks.map(({ id }) => id),
    {
      rating: (rating) => messages.quiz.types.judgement.ratings[rating],
      rightTyped: (typed) => marking.fits(typed) && marking.mark(question, typed).points > 0,
    },
  );
  return { ...line, stem, type, named: line.picks.flatMap(({ id, n }) => (named.has(id) ? [{ ...named.get(id), n }] : []) as NamedLine['named']) };
}

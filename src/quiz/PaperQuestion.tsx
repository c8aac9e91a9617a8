import { Paragraphs } from './Paragraphs.tsx';
import { screenOf } from './types/screens.tsx';
import type { QuestionView } from './view.ts';

interface Props {
  view: QuestionView;
  number: number;
  /** Prints the key instead of the question. */
  answers: boolean;
  /** The case was printed with the question before. */
  again?: boolean;
}

/** A question on paper, or its entry in the key. */
export function PaperQuestion({ view, number, answers, again }: Props) {
  const { question } = view;
  const { Print } = screenOf(question);
  return (
    <section className="paper-question">
      {!answers && !again && view.caseText && (
        <div className="case">
          <Paragraphs text={view.caseText} />
        </div>
      )}
      <h3>
        {number}. {question.stem}
      </h3>
      <Print question={question} answers={answers} />
      {answers && (
        <p>
          {question.explain} <small>{view.sources.map(({ label }) => label).join('; ')}</small>
        </p>
      )}
    </section>
  );
}

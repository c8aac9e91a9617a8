import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';

/** A line to write on; the key gives the answer and why. */
export function Print({ question, answers }: PrintProps<QuestionOf<'short-text'>>) {
  if (!answers) return <p className="writing-line" />;
  return (
    <p>
      <strong>{question.answer}.</strong> {question.why}
    </p>
  );
}

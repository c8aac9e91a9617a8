import { messages } from '../../../messages/index.ts';
import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';

const { verdict, verdicts } = messages.quiz.types;

/** Boxes to tick; the key names the right ones with their reasons. */
export function Print({ question, answers }: PrintProps<QuestionOf<'choice'>>) {
  return (
    <>
      {question.several && <p className="instruction">{messages.quiz.types.choice.several}</p>}
      <ul className="paper-options">
        {question.options.map((option) => (
          <li key={option.id}>
            <span className="box" aria-hidden="true">
              {answers && option.correct ? '☒' : '☐'}
            </span>{' '}
            {option.text}
            {answers && (
              <small>
                <strong>{verdict(option.correct ? verdicts.right : verdicts.wrong)}</strong> {option.why}
              </small>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

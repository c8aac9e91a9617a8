import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';

/** Boxes to tick; the key names the right ones with their reasons. */
export function Print({ question, answers }: PrintProps<QuestionOf<'choice'>>) {
  return (
    <>
      {question.several && <p className="instruction">Choose all that apply.</p>}
      <ul className="paper-options">
        {question.options.map((option) => (
          <li key={option.id}>
            <span className="box" aria-hidden="true">
              {answers && option.correct ? '☒' : '☐'}
            </span>{' '}
            {option.text}
            {answers && (
              <small>
                <strong>{option.correct ? 'Right.' : 'Not this.'}</strong> {option.why}
              </small>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

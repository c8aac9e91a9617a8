import type { ScreenProps } from '../contract.ts';
import { Feedback } from '../Feedback.tsx';
import { readPicks } from '../read-picks.ts';
import type { QuestionOf } from '../schemas.ts';
import { type JudgementResponse, ratings } from './mark.ts';

type Props = ScreenProps<QuestionOf<'judgement'>, JudgementResponse>;

/** For each response the four ratings. */
export function Screen({ question, response, name, mark, onChange }: Props) {
  return (
    <ul className="rows">
      {question.responses.map((one) => {
        const part = mark?.parts.find(({ id }) => id === one.id);
        return (
          <li key={one.id} className="row" data-verdict={part?.verdict}>
            <fieldset className="inner">
              <legend>{one.text}</legend>
              <div className="choices ratings">
                {ratings.map((rating, i) => (
                  <label key={rating} className="chip">
                    <input
                      type="radio"
                      name={`${name}.${one.id}`}
                      value={i + 1}
                      checked={response[one.id] === i + 1}
                      onChange={() => onChange({ ...response, [one.id]: i + 1 })}
                    />
                    <span>{rating}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            {part && (
              <Feedback
                verdict={part.verdict}
                word={
                  part.verdict === 'right'
                    ? `Right: ${ratings[one.key - 1]?.toLowerCase()}`
                    : `${part.verdict === 'partly' ? 'Close' : 'The key'}: ${ratings[one.key - 1]?.toLowerCase()}`
                }
                why={one.why}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Reads the rating of each response. */
export function read(form: FormData, question: QuestionOf<'judgement'>, name: string): JudgementResponse {
  return Object.fromEntries(Object.entries(readPicks(form, question.responses, name)).map(([id, rating]) => [id, Number(rating)]));
}

/** Said when an answer is sent that is not whole. */
export const missing = 'Each response needs a rating. Some are still open.';

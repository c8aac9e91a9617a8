import { messages } from '../../../messages/index.ts';
import type { ScreenProps } from '../contract.ts';
import { Feedback } from '../Feedback.tsx';
import { readPicks } from '../read-picks.ts';
import type { QuestionOf } from '../schemas.ts';
import { type JudgementResponse, ratings } from './mark.ts';

type Props = ScreenProps<QuestionOf<'judgement'>, JudgementResponse>;

const words = messages.quiz.types.judgement;

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
                {ratings.map((rating) => (
                  <label key={rating} className="chip">
                    <input
                      type="radio"
                      name={`${name}.${one.id}`}
                      value={rating}
                      checked={response[one.id] === rating}
                      onChange={() => onChange({ ...response, [one.id]: rating })}
                    />
                    <span>{words.ratings[rating]}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            {part && (
              <Feedback
                verdict={part.verdict}
                word={words[part.verdict === 'right' ? 'right' : part.verdict === 'partly' ? 'close' : 'wrong'](keyWord(one.key))}
                why={one.why}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The rating that the sources support, in words. */
function keyWord(key: number): string {
  const rating = ratings.find((one) => one === key);
  return rating ? words.ratings[rating] : '';
}

/** Reads the rating of each response. */
export function read(form: FormData, question: QuestionOf<'judgement'>, name: string): JudgementResponse {
  return Object.fromEntries(Object.entries(readPicks(form, question.responses, name)).map(([id, rating]) => [id, Number(rating)]));
}

/** Said when an answer is sent that is not whole. */
export const { missing } = words;

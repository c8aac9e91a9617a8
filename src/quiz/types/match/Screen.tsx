import { messages } from '../../../messages/index.ts';
import type { ScreenProps } from '../contract.ts';
import { Feedback } from '../Feedback.tsx';
import { readPicks } from '../read-picks.ts';
import type { QuestionOf } from '../schemas.ts';
import { type MatchResponse, rightSides } from './mark.ts';

type Props = ScreenProps<QuestionOf<'match'>, MatchResponse>;

const { choose, match: words, verdicts } = messages.quiz.types;

/** One list to choose from beside each left-hand side. */
export function Screen({ question, response, name, mark, onChange }: Props) {
  const offers = rightSides(question).sort((a, b) => a.right.localeCompare(b.right, messages.tag));
  return (
    <ul className="rows">
      {question.pairs.map((pair) => {
        const part = mark?.parts.find(({ id }) => id === pair.id);
        const picked = offers.find(({ id }) => id === response[pair.id]);
        const control = `${name}.${pair.id}`;
        return (
          <li key={pair.id} className="row" data-verdict={part?.verdict}>
            <label htmlFor={control}>{pair.left}</label>
            <span className="row-answer">
              <select
                id={control}
                name={control}
                value={response[pair.id] ?? ''}
                onChange={(event) => onChange({ ...response, [pair.id]: event.currentTarget.value })}
              >
                <option value="">{choose}</option>
                {offers.map(({ id, right }) => (
                  <option key={id} value={id}>
                    {right}
                  </option>
                ))}
              </select>
              {picked && (
                <span className="picked" aria-hidden="true">
                  {picked.right}
                </span>
              )}
            </span>
            {part && (
              <Feedback
                verdict={part.verdict}
                word={part.verdict === 'right' ? verdicts.right : words.wrong(pair.right)}
                why={
                  part.verdict === 'right' ? pair.why : [question.extra.find(({ id }) => id === picked?.id)?.why, pair.why].filter(Boolean).join(' ')
                }
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Reads what was chosen for each left-hand side. */
export function read(form: FormData, question: QuestionOf<'match'>, name: string): MatchResponse {
  return readPicks(form, question.pairs, name);
}

/** Said when an answer is sent that is not whole. */
export const { missing } = words;

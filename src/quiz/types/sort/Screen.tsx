import { messages } from '../../../messages/index.ts';
import type { ScreenProps } from '../contract.ts';
import { Feedback } from '../Feedback.tsx';
import { readPicks } from '../read-picks.ts';
import type { QuestionOf } from '../schemas.ts';
import type { SortResponse } from './mark.ts';

type Props = ScreenProps<QuestionOf<'sort'>, SortResponse>;

const { sort: words, verdicts } = messages.quiz.types;

/** For each item one radio button per category. */
export function Screen({ question, response, name, mark, onChange }: Props) {
  const nameOf = (id: string | undefined) => question.categories.find((category) => category.id === id)?.name ?? '';
  return (
    <ul className="rows">
      {question.items.map((item) => {
        const part = mark?.parts.find(({ id }) => id === item.id);
        return (
          <li key={item.id} className="row" data-verdict={part?.verdict}>
            <fieldset className="inner">
              <legend>{item.text}</legend>
              <div className="choices">
                {question.categories.map((category) => (
                  <label key={category.id} className="chip">
                    <input
                      type="radio"
                      name={`${name}.${item.id}`}
                      value={category.id}
                      checked={response[item.id] === category.id}
                      onChange={() => onChange({ ...response, [item.id]: category.id })}
                    />
                    <span>{category.name}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            {part && (
              <Feedback verdict={part.verdict} word={part.verdict === 'right' ? verdicts.right : words.wrong(nameOf(item.category))} why={item.why} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Reads the category chosen for each item. */
export function read(form: FormData, question: QuestionOf<'sort'>, name: string): SortResponse {
  return readPicks(form, question.items, name);
}

/** Said when an answer is sent that is not whole. */
export const { missing } = words;

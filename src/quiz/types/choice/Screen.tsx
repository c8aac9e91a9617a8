import { messages } from '../../../messages/index.ts';
import type { PartMark, ScreenProps } from '../contract.ts';
import { Feedback } from '../Feedback.tsx';
import type { QuestionOf } from '../schemas.ts';
import type { ChoiceResponse } from './mark.ts';

type Props = ScreenProps<QuestionOf<'choice'>, ChoiceResponse>;

const { verdicts, choice: words } = messages.quiz.types;

/** Radio buttons, or checkboxes when several are right. */
export function Screen({ question, response, name, mark, onChange }: Props) {
  const choose = (id: string, on: boolean) => {
    if (!question.several) onChange([id]);
    else onChange(on ? [...response.filter((one) => one !== id), id] : response.filter((one) => one !== id));
  };
  const several = question.several || undefined;
  return (
    <>
      {several && <p className="instruction">{words.several}</p>}
      <ul className="options">
        {question.options.map((option) => {
          const part = mark?.parts.find(({ id }) => id === option.id);
          const picked = response.includes(option.id);
          return (
            <li key={option.id} className="option" data-verdict={part?.verdict} data-picked={picked || undefined}>
              <label>
                <input
                  type={several ? 'checkbox' : 'radio'}
                  name={name}
                  value={option.id}
                  checked={picked}
                  onChange={(event) => choose(option.id, event.currentTarget.checked)}
                />
                <span>{option.text}</span>
              </label>
              {part && <Feedback verdict={part.verdict} word={wordFor(part.verdict, picked, several)} why={option.why} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function wordFor(verdict: PartMark['verdict'], picked: boolean, several: true | undefined): string {
  if (several) return { ...verdicts, wrong: words.doesNotBelong, missed: words.belongsToo }[verdict];
  if (verdict === 'missed') return words.best;
  return picked ? (verdict === 'right' ? verdicts.right : words.yours) : verdicts.wrong;
}

/** Reads the chosen options from the form. */
export function read(form: FormData, _question: QuestionOf<'choice'>, name: string): ChoiceResponse {
  return form.getAll(name).map(String);
}

/** Said when an answer is sent that is not whole. */
export const { missing } = words;

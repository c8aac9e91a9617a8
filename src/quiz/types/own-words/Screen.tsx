import { useEffect, useRef } from 'react';
import { messages } from '../../../messages/index.ts';
import { Paragraphs } from '../../Paragraphs.tsx';
import type { ScreenProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';
import type { OwnWordsResponse } from './mark.ts';

type Props = ScreenProps<QuestionOf<'own-words'>, OwnWordsResponse>;

const words = messages.quiz.types.ownWords;

/** A field to write in; then the model answer beside it, and a rubric to tick. */
export function Screen({ question, response, name, mark, onChange }: Props) {
  const model = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (response.compared && asked.current) model.current?.focus();
  }, [response.compared]);
  const tick = (id: string, on: boolean) => onChange({ ...response, met: on ? [...response.met, id] : response.met.filter((one) => one !== id) });
  return (
    <div className="own-words">
      <label htmlFor={name}>{words.label}</label>
      <textarea
        id={name}
        name={name}
        rows={5}
        value={response.text}
        readOnly={Boolean(mark)}
        onChange={(event) => onChange({ ...response, text: event.currentTarget.value })}
      />
      {!response.compared && (
        <button
          type="button"
          className="button quiet"
          aria-disabled={response.text.trim() === ''}
          onClick={() => {
            asked.current = true;
            if (response.text.trim() !== '') onChange({ ...response, compared: true });
          }}
        >
          {words.compare}
        </button>
      )}
      {response.compared && (
        <>
          <div className="model">
            <h4 tabIndex={-1} ref={model}>
              {words.model}
            </h4>
            <Paragraphs text={question.model} />
          </div>
          <fieldset className="inner" disabled={Boolean(mark)}>
            <legend>{words.find}</legend>
            <ul className="options">
              {question.rubric.map((line) => (
                <li key={line.id} className="option" data-picked={response.met.includes(line.id) || undefined}>
                  <label>
                    <input
                      type="checkbox"
                      name={`${name}.met`}
                      value={line.id}
                      checked={response.met.includes(line.id)}
                      onChange={(event) => tick(line.id, event.currentTarget.checked)}
                    />
                    <span>{line.text}</span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        </>
      )}
    </div>
  );
}

/** Reads what was written. */
export function read(form: FormData, _question: QuestionOf<'own-words'>, name: string): OwnWordsResponse {
  const met = form.getAll(`${name}.met`).map(String);
  return { text: String(form.get(name) ?? ''), met, compared: met.length > 0 };
}

/** Said when an answer is sent that is not whole. */
export const { missing } = words;

import { useEffect, useRef, useState } from 'react';
import { messages } from '../../../messages/index.ts';
import type { ScreenProps } from '../contract.ts';
import { Feedback } from '../Feedback.tsx';
import type { QuestionOf } from '../schemas.ts';
import type { OrderResponse } from './mark.ts';

type Props = ScreenProps<QuestionOf<'order'>, OrderResponse>;

const words = messages.quiz.types.order;

/** A list whose steps move by buttons, or to a place chosen by number. */
export function Screen({ question, response, name, mark, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ control: string; said: string }>();
  const total = question.steps.length;
  const places = Array.from({ length: total }, (_, i) => i + 1);
  const textOf = (id: string) => question.steps.find((step) => step.id === id)?.text ?? '';

  // A moved list item takes its focus with it only if it is given back.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-control="${moved.control}"]`)?.focus();
  }, [moved]);

  const move = (id: string, to: number, control: string) => {
    if (to < 0 || to >= total) return;
    const rest = response.filter((one) => one !== id);
    onChange([...rest.slice(0, to), id, ...rest.slice(to)]);
    setMoved({ control: `${control}-${id}`, said: words.moved(textOf(id), to + 1, total) });
  };

  return (
    <>
      <p className="instruction">{words.how}</p>
      <ol className="steps-to-order" ref={list}>
        {response.map((id, place) => {
          const part = mark?.parts.find((one) => one.id === id);
          const right = mark ? mark.parts.findIndex((one) => one.id === id) + 1 : 0;
          const text = textOf(id);
          return (
            <li key={id} className="step" data-verdict={part?.verdict}>
              <div className="step-row">
                <select
                  name={`${name}.${id}`}
                  aria-label={words.place(text)}
                  data-control={`place-${id}`}
                  value={String(place + 1)}
                  onChange={(event) => move(id, Number(event.currentTarget.value) - 1, 'place')}
                >
                  {places.map((number) => (
                    <option key={number} value={String(number)}>
                      {number}
                    </option>
                  ))}
                </select>
                <span className="step-text">{text}</span>
                {!mark && (
                  <span className="step-moves">
                    <button
                      type="button"
                      data-control={`up-${id}`}
                      aria-disabled={place === 0}
                      aria-label={words.up(text)}
                      onClick={() => move(id, place - 1, 'up')}
                    >
                      <span aria-hidden="true">↑</span>
                    </button>
                    <button
                      type="button"
                      data-control={`down-${id}`}
                      aria-disabled={place === total - 1}
                      aria-label={words.down(text)}
                      onClick={() => move(id, place + 1, 'down')}
                    >
                      <span aria-hidden="true">↓</span>
                    </button>
                  </span>
                )}
              </div>
              {part && (
                <Feedback
                  verdict={part.verdict}
                  word={part.verdict === 'right' ? (place + 1 === right ? words.right(right) : words.rightAmongItself(right)) : words.wrong(right)}
                  why={question.steps.find((step) => step.id === id)?.why ?? ''}
                />
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {moved?.said}
      </p>
    </>
  );
}

/** Reads the order from the place chosen for each step. */
export function read(form: FormData, question: QuestionOf<'order'>, name: string): OrderResponse {
  const place = (id: string) => Number(form.get(`${name}.${id}`) ?? 0);
  return question.steps.map((step) => step.id).sort((a, b) => place(a) - place(b));
}

/** Said when an answer is sent that is not whole. */
export const { missing } = words;

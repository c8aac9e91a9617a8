import { type KeyboardEvent, useRef } from 'react';
import { messages } from '../messages/index.ts';
import type { AnswerSheet, Answers } from './schema.ts';
import { itemsOf } from './score.ts';
import { takeBack } from './take-back.ts';

const words = messages.selfChecks.items;

interface Props {
  sheet: AnswerSheet;
  answers: Answers;
  onAnswer(item: number, answer: number | null): void;
  onDone(): void;
}

/** Numbers for the items of an official form, by touch, by arrow keys or typed. */
export function SheetItems({ sheet, answers, onAnswer, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const items = itemsOf(sheet);
  const values = sheet.responses.map(({ value }) => value);
  const typed = values.every((value) => value >= 0 && value <= 9);
  const count = items.filter((item) => typeof answers[item] === 'number').length;

  const type = (event: KeyboardEvent, item: number) => {
    const value = Number(event.key);
    if (!typed || !/^\d$/.test(event.key) || !values.includes(value) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onAnswer(item, value);
    const next = form.current?.querySelector<HTMLInputElement>(`[name="item-${item + 1}"]:checked, [name="item-${item + 1}"]`);
    (next ?? form.current?.querySelector<HTMLButtonElement>('[type=submit]'))?.focus();
  };

  return (
    <form
      ref={form}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <ul className="soft">
        {sheet.how.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {typed && items.length > 1 && <li>{words.digits}</li>}
      </ul>
      <div className="sheet">
        {items.map((item) => (
          <fieldset key={item} className="sheet-item" onKeyDown={(event) => type(event, item)}>
            <legend>{words.item(item)}</legend>
            <div className="scale">
              {sheet.responses.map(({ value, label }) => (
                <label key={value} className="chip">
                  <input type="radio" name={`item-${item}`} checked={answers[item] === value} onChange={() => onAnswer(item, value)} />
                  {value}
                  {label && ` ${label}`}
                </label>
              ))}
            </div>
            {typeof answers[item] === 'number' && (
              <button type="button" className="take-back" onClick={(event) => takeBack(event.currentTarget, () => onAnswer(item, null))}>
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">
                  {words.clear}: {words.item(item)}
                </span>
              </button>
            )}
          </fieldset>
        ))}
      </div>
      <p className="soft" role="status">
        {words.answered(count, items.length)}
      </p>
      <p className="actions">
        <button type="submit" className="button">
          {words.sheetResult}
        </button>
      </p>
    </form>
  );
}

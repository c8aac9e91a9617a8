import { useEffect, useRef } from 'react';
import { messages } from '../messages/index.ts';
import type { CrisisLineView } from '../site/crisis-line.ts';
import { LineList } from '../site/LineList.tsx';
import type { Answers, OwnCheckIn } from './schema.ts';
import { takeBack } from './take-back.ts';
import { typedPrivately } from './typed-privately.ts';

const words = messages.selfChecks.items;

interface Props {
  own: OwnCheckIn;
  answers: Answers;
  note: string;
  /** Which area is in view, from 0. */
  part: number;
  /** Whether the result was seen: then it can be gone back to from anywhere. */
  seen: boolean;
  lines: readonly CrisisLineView[];
  onPart(part: number): void;
  onAnswer(item: number, answer: number | null): void;
  onNote(note: string): void;
  onDone(): void;
}

/** The statements of our own check-in, one area after the other. Any of them can be left out. */
export function OwnItems({ own, answers, note, part, seen, lines, onPart, onAnswer, onNote, onDone }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const parts = [...own.subscales.map(({ id }) => own.items.filter(({ subscale }) => subscale === id)), ...(own.freeNote ? [[]] : [])];
  const shown = parts[part] ?? [];
  const last = part === parts.length - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each part begins at its heading.
  useEffect(() => heading.current?.focus(), [part]);
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (last) onDone();
        else onPart(part + 1);
      }}
    >
      <progress value={part + 1} max={parts.length} aria-hidden="true" />
      <h3 className="part" tabIndex={-1} ref={heading}>
        {words.step(part + 1, parts.length)}
      </h3>
      {shown.map(({ item, before, text }) => (
        <fieldset key={item} className="statement">
          <legend>
            {before && <span className="before">{before}</span>}
            {text}
          </legend>
          <div className="scale">
            {own.responses.map(({ value, label }) => (
              <label key={value} className="chip">
                <input type="radio" name={`item-${item}`} checked={answers[item] === value} onChange={() => onAnswer(item, value)} />
                {label}
              </label>
            ))}
          </div>
          {typeof answers[item] === 'number' && (
            <button type="button" className="take-back" onClick={(event) => takeBack(event.currentTarget, () => onAnswer(item, null))}>
              {words.clear}
              <span className="visually-hidden"> {text}</span>
            </button>
          )}
        </fieldset>
      ))}
      {last && own.freeNote && (
        <div className="free-note">
          <label htmlFor="own-words">{own.freeNote.label}</label>
          <p className="soft" id="own-words-hint">
            {own.freeNote.hint}
          </p>
          <textarea
            id="own-words"
            aria-describedby="own-words-hint"
            {...typedPrivately}
            maxLength={2000}
            value={note}
            onChange={(event) => onNote(event.currentTarget.value)}
          />
          <LineList lines={lines} />
        </div>
      )}
      <p className="actions">
        <button type="submit" className="button">
          {last ? words.result : words.next}
        </button>
        {seen && !last && (
          <button type="button" className="button quiet" onClick={onDone}>
            {words.result}
          </button>
        )}
        {part > 0 && (
          <button type="button" className="button quiet" onClick={() => onPart(part - 1)}>
            {words.back}
          </button>
        )}
      </p>
    </form>
  );
}

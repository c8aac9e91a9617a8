import { messages } from '../messages/index.ts';

/** What is said when a file of data could not be had, with a button that asks again. The words are those about the outline where none are given. */
export function NotLoaded({ words = messages.record.data, again }: { words?: { notLoaded: string; again: string }; again(): void }) {
  return (
    <div className="alert" role="alert">
      <p>{words.notLoaded}</p>
      <p>
        <button type="button" className="button quiet" onClick={again}>
          {words.again}
        </button>
      </p>
    </div>
  );
}

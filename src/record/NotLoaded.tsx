import { messages } from '../messages/index.ts';

const words = messages.record.data;

/** What is said when a file of data could not be had, with a button that asks again. */
export function NotLoaded({ again }: { again(): void }) {
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

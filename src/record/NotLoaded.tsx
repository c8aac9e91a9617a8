/** What is said when a file of data could not be had, with a button that asks again. */
export function NotLoaded({ words, again }: { words: { said: string; again: string }; again(): void }) {
  return (
    <div className="alert" role="alert">
      <p>{words.said}</p>
      <p>
        <button type="button" className="button quiet" onClick={again}>
          {words.again}
        </button>
      </p>
    </div>
  );
}

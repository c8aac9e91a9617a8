import { useId, useState } from 'react';
import { shortestPassphrase } from '../format/seal.ts';
import { messages } from '../messages/index.ts';

const words = messages.selfChecks.keep;

interface Props {
  /** Says the passphrase when both fields agree and it is long enough. */
  onReady(passphrase: string | undefined): void;
  /** Whether somebody has tried to go on: then what is wrong is said. */
  tried: boolean;
}

/** A new passphrase, typed twice, hidden or shown. */
export function NewPassphrase({ onReady, tried }: Props) {
  const id = useId();
  const [pair, setPair] = useState<[string, string]>(['', '']);
  const [shown, setShown] = useState(false);
  const [one, two] = pair;
  const wrong = one.length < shortestPassphrase ? words.tooShort(shortestPassphrase) : one !== two ? words.notTheSame : undefined;
  const type = (next: [string, string]) => {
    setPair(next);
    onReady(next[0].length >= shortestPassphrase && next[0] === next[1] ? next[0] : undefined);
  };
  const kind = shown ? 'text' : 'password';
  return (
    <div className="passphrase">
      <label htmlFor={`${id}-one`}>{words.words}</label>
      <p className="soft" id={`${id}-hint`}>
        {words.wordsHint(shortestPassphrase)}
      </p>
      <input
        type={kind}
        id={`${id}-one`}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck="false"
        value={one}
        onChange={(event) => type([event.currentTarget.value, two])}
      />
      <label htmlFor={`${id}-two`}>{words.again}</label>
      <input
        type={kind}
        id={`${id}-two`}
        autoComplete="off"
        spellCheck="false"
        value={two}
        onChange={(event) => type([one, event.currentTarget.value])}
      />
      <label className="show-typed">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} /> {words.show}
      </label>
      <p className="missing" role="alert">
        {tried && wrong}
      </p>
    </div>
  );
}

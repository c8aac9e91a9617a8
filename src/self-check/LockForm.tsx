import { useId, useState } from 'react';
import { shortestPassphrase } from '../format/seal.ts';
import { messages } from '../messages/index.ts';
import type { LockChoice } from './vault.ts';

const words = messages.selfChecks.keep;

interface PairProps {
  /** Says the passphrase when both fields agree and it is long enough. */
  onReady(passphrase: string | undefined): void;
  /** What is wrong with it; shown once somebody has tried. */
  tried: boolean;
}

/** A new passphrase, typed twice. */
export function NewPassphrase({ onReady, tried }: PairProps) {
  const id = useId();
  const [pair, setPair] = useState<[string, string]>(['', '']);
  const [one, two] = pair;
  const wrong = one.length < shortestPassphrase ? words.tooShort(shortestPassphrase) : one !== two ? words.notTheSame : undefined;
  const type = (next: [string, string]) => {
    setPair(next);
    onReady(next[0].length >= shortestPassphrase && next[0] === next[1] ? next[0] : undefined);
  };
  return (
    <div className="passphrase">
      <label htmlFor={`${id}-one`}>{words.words}</label>
      <p className="soft" id={`${id}-hint`}>
        {words.wordsHint(shortestPassphrase)}
      </p>
      <input
        type="password"
        id={`${id}-one`}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        value={one}
        onChange={(event) => type([event.currentTarget.value, two])}
      />
      <label htmlFor={`${id}-two`}>{words.again}</label>
      <input type="password" id={`${id}-two`} autoComplete="off" value={two} onChange={(event) => type([one, event.currentTarget.value])} />
      <p className="missing" role="alert">
        {tried && wrong}
      </p>
    </div>
  );
}

interface Props {
  /** What the button says. */
  label: string;
  onChoose(choice: LockChoice): Promise<unknown>;
}

/** How the vault is to be locked: a passphrase, or a key of this device. */
export function LockForm({ label, onChoose }: Props) {
  const [kind, setKind] = useState<LockChoice['kind']>('passphrase');
  const [passphrase, setPassphrase] = useState<string>();
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const choose = async () => {
    setTried(true);
    if (kind === 'passphrase' && !passphrase) return;
    setWorking(true);
    await onChoose(kind === 'passphrase' ? { kind, passphrase: passphrase ?? '' } : { kind });
    setWorking(false);
  };
  return (
    <form
      className="lock-form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      <fieldset>
        <legend>{words.choose}</legend>
        {(['passphrase', 'device'] as const).map((one) => (
          <div key={one} className="option">
            <label>
              <input type="radio" name="lock" checked={kind === one} onChange={() => setKind(one)} />
              <span>
                <strong>{words[one]}</strong>
                <br />
                {one === 'passphrase' ? words.passphraseHint : words.deviceHint}
              </span>
            </label>
          </div>
        ))}
      </fieldset>
      {kind === 'passphrase' && <NewPassphrase tried={tried} onReady={setPassphrase} />}
      <p className="actions">
        <button type="submit" className="button" disabled={working}>
          {label}
        </button>
      </p>
      <p role="status" className="soft">
        {working && kind === 'passphrase' && words.working}
      </p>
    </form>
  );
}

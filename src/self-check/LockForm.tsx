import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import type { LockChoice } from './vault.ts';

const words = messages.selfChecks.keep;

interface Props {
  /** What the button says. */
  label: string;
  /** Whether it takes the focus when it comes. */
  focused?: boolean;
  /** Says whether it was done. */
  onChoose(choice: LockChoice): Promise<boolean>;
}

/** How the vault is to be locked: a passphrase, or a key of this device. */
export function LockForm({ label, focused = false, onChoose }: Props) {
  const [kind, setKind] = useState<LockChoice['kind']>('passphrase');
  const [passphrase, setPassphrase] = useState<string>();
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState(0);
  const first = useRef<HTMLLegendElement>(null);
  useEffect(() => {
    if (focused) first.current?.focus();
  }, [focused]);
  const choose = async () => {
    setTried(true);
    if (kind === 'passphrase' && !passphrase) return;
    setWorking(true);
    try {
      const took = await onChoose(kind === 'passphrase' ? { kind, passphrase: passphrase ?? '' } : { kind });
      if (!took) return;
      // A new form, so that no passphrase stays in it.
      setDone(done + 1);
      setPassphrase(undefined);
      setTried(false);
    } finally {
      setWorking(false);
    }
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
        <legend tabIndex={-1} ref={first}>
          {words.choose}
        </legend>
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
      {kind === 'passphrase' && <NewPassphrase key={done} tried={tried} onReady={setPassphrase} />}
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

import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { localDay } from '../format/local-day.ts';
import { saveFile } from '../format/save-file.ts';
import { shortestPassphrase } from '../format/seal.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { askDesk, type DeskError } from './ask-desk.ts';
import type { Overview } from './protocol.ts';

const words = messages.trainer.keep;

const troubleSaid = (error: unknown) => messages.trainer.troubles[(error as DeskError).trouble];

interface ActProps {
  /** What the button says, and how it looks. */
  label: string;
  look?: 'quiet' | 'danger';
  /** What is still missing, in words. */
  check(): string | undefined;
  /** Does it; resolves with what came of it, in words. */
  act(): Promise<string>;
  children?: ReactNode;
  /** Before the button, in its line. */
  beside?: ReactNode;
}

/** A form that does one thing, says what came of it, and cannot be sent twice meanwhile. */
function ActForm({ label, look, check, act, children, beside }: ActProps) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const missing = check();
    if (missing !== undefined) return setSaid(missing);
    setBusy(true);
    setSaid(words.working);
    act()
      .then(setSaid, (error) => setSaid(troubleSaid(error)))
      .finally(() => setBusy(false));
  };
  return (
    <form onSubmit={submit}>
      {children}
      <p role="status" className="result-words">
        {said}
      </p>
      <p className="actions">
        {beside}
        <button type="submit" className={look ? `button ${look}` : 'button'} aria-disabled={busy}>
          {label}
        </button>
      </p>
    </form>
  );
}

interface PassphraseProps {
  label: string;
  autoComplete: 'new-password' | 'off';
  /** Id of what is to be known of it. */
  about?: string;
  value: string;
  onType(value: string): void;
}

function Passphrase({ label, autoComplete, about, value, onType }: PassphraseProps) {
  return (
    <label>
      {label}
      <input
        type="password"
        autoComplete={autoComplete}
        aria-describedby={about}
        value={value}
        onInput={({ currentTarget: { value: typed } }) => onType(typed)}
      />
    </label>
  );
}

function SaveBackup() {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const save = async () => {
    const now = new Date();
    const blob = await askDesk('backup', { passphrase, now: now.toISOString() });
    saveFile(`${words.file}-${localDay(now)}.json`, blob, blob.type);
    setPassphrase('');
    setAgain('');
    return words.saved;
  };
  const check = () => (passphrase.length < shortestPassphrase ? words.tooShort(shortestPassphrase) : passphrase === again ? undefined : words.differ);
  return (
    <ActForm label={words.save} check={check} act={save}>
      <div className="fields">
        <Passphrase label={words.passphrase} autoComplete="new-password" about="passphrase-about" value={passphrase} onType={setPassphrase} />
        <small id="passphrase-about">{words.passphraseAbout(shortestPassphrase)}</small>
        <Passphrase label={words.again} autoComplete="new-password" value={again} onType={setAgain} />
      </div>
    </ActForm>
  );
}

function RestoreBackup({ onChange }: { onChange(overview: Overview): void }) {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const restore = async () => {
    if (!file) return words.chooseFirst;
    const found = await askDesk('restore', { file, passphrase });
    if ('refused' in found) return words.refused[found.refused];
    onChange(found.overview);
    setPassphrase('');
    setFile(undefined);
    if (input.current) input.current.value = '';
    return words.restored(found.assignments, found.files);
  };
  const check = () => (file && passphrase !== '' ? undefined : words.chooseFirst);
  return (
    <ActForm label={words.restore} look="quiet" check={check} act={restore}>
      <div className="fields">
        <label>
          {words.restoreFile}
          <input ref={input} type="file" accept="application/json,.json" onChange={({ currentTarget: { files } }) => setFile(files?.[0])} />
        </label>
        <Passphrase label={words.restorePassphrase} autoComplete="off" value={passphrase} onType={setPassphrase} />
      </div>
    </ActForm>
  );
}

function EraseWorkspace({ onChange }: { onChange(overview: Overview): void }) {
  const [typed, setTyped] = useState('');
  const erase = async () => {
    onChange(await askDesk('erase', {}));
    setTyped('');
    return words.erased;
  };
  const check = () => (typed.trim().toLocaleLowerCase(messages.tag) === words.eraseWord ? undefined : words.eraseTypeFirst(words.eraseWord));
  return (
    <ActForm
      label={words.erase}
      look="danger"
      check={check}
      act={erase}
      beside={<input id="erase-workspace" type="text" autoComplete="off" value={typed} onInput={({ currentTarget: { value } }) => setTyped(value)} />}
    >
      <label htmlFor="erase-workspace">
        <Marked text={words.eraseType(words.eraseWord)} />
      </label>
    </ActForm>
  );
}

/** The workspace in the trainer's hands: save a backup, restore one or move, erase. */
export function WorkspaceFiles({ empty, onChange }: { empty: boolean; onChange(overview: Overview): void }) {
  // Open where nothing is here yet; what it says after restoring stays in sight.
  const [open] = useState(empty);
  return (
    <section className="no-print narrow keep" aria-labelledby="keep-workspace">
      <h2 id="keep-workspace">{words.heading}</h2>
      <p>{words.about}</p>
      <details>
        <summary>{words.save}</summary>
        <SaveBackup />
      </details>
      <details open={open}>
        <summary>{words.restoreHeading}</summary>
        <p>{words.restoreAbout}</p>
        <RestoreBackup onChange={onChange} />
      </details>
      <details>
        <summary>{words.eraseHeading}</summary>
        <p>{words.eraseAbout}</p>
        <EraseWorkspace onChange={onChange} />
      </details>
    </section>
  );
}

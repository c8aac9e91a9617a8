import { type FormEvent, useRef, useState } from 'react';
import { localDay } from '../format/local-day.ts';
import { saveFile } from '../format/save-file.ts';
import { shortestPassphrase } from '../format/seal.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { askDesk, type DeskError } from './ask-desk.ts';
import type { Overview } from './protocol.ts';

const words = messages.trainer.keep;

const troubleSaid = (error: unknown) => messages.trainer.troubles[(error as DeskError).trouble];

/** A form that does one thing, says what came of it, and cannot be sent twice meanwhile. */
function useAct() {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const act = (check: () => string | undefined, todo: () => Promise<string>) => (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const missing = check();
    if (missing !== undefined) return setSaid(missing);
    setBusy(true);
    setSaid(words.working);
    todo()
      .then(setSaid, (error) => setSaid(troubleSaid(error)))
      .finally(() => setBusy(false));
  };
  return { said, busy, act };
}

function Said({ said }: { said: string }) {
  return (
    <p role="status" className="result-words">
      {said}
    </p>
  );
}

function SaveBackup() {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const { said, busy, act } = useAct();
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
    <form onSubmit={act(check, save)}>
      <div className="fields">
        <label>
          {words.passphrase}
          <input
            type="password"
            autoComplete="new-password"
            aria-describedby="passphrase-about"
            value={passphrase}
            onInput={({ currentTarget: { value } }) => setPassphrase(value)}
          />
        </label>
        <small id="passphrase-about">{words.passphraseAbout(shortestPassphrase)}</small>
        <label>
          {words.again}
          <input type="password" autoComplete="new-password" value={again} onInput={({ currentTarget: { value } }) => setAgain(value)} />
        </label>
      </div>
      <Said said={said} />
      <p className="actions">
        <button type="submit" className="button" aria-disabled={busy}>
          {words.save}
        </button>
      </p>
    </form>
  );
}

function RestoreBackup({ onChange }: { onChange(overview: Overview): void }) {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { said, busy, act } = useAct();
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
  return (
    <form onSubmit={act(() => (file && passphrase !== '' ? undefined : words.chooseFirst), restore)}>
      <div className="fields">
        <label>
          {words.restoreFile}
          <input ref={input} type="file" accept="application/json,.json" onChange={({ currentTarget: { files } }) => setFile(files?.[0])} />
        </label>
        <label>
          {words.restorePassphrase}
          <input type="password" autoComplete="off" value={passphrase} onInput={({ currentTarget: { value } }) => setPassphrase(value)} />
        </label>
      </div>
      <Said said={said} />
      <p className="actions">
        <button type="submit" className="button quiet" aria-disabled={busy}>
          {words.restore}
        </button>
      </p>
    </form>
  );
}

function EraseWorkspace({ onChange }: { onChange(overview: Overview): void }) {
  const [typed, setTyped] = useState('');
  const { said, busy, act } = useAct();
  const erase = async () => {
    onChange(await askDesk('erase', {}));
    setTyped('');
    return words.erased;
  };
  const check = () => (typed.trim().toLocaleLowerCase(messages.tag) === words.eraseWord ? undefined : words.eraseTypeFirst(words.eraseWord));
  return (
    <form onSubmit={act(check, erase)}>
      <label htmlFor="erase-workspace">
        <Marked text={words.eraseType(words.eraseWord)} />
      </label>
      <Said said={said} />
      <p className="actions">
        <input id="erase-workspace" type="text" autoComplete="off" value={typed} onInput={({ currentTarget: { value } }) => setTyped(value)} />
        <button type="submit" className="button danger" aria-disabled={busy}>
          {words.erase}
        </button>
      </p>
    </form>
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

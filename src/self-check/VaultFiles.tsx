import { useRef, useState } from 'react';
import { saveFile } from '../format/save-file.ts';
import { messages } from '../messages/index.ts';
import type { Kept } from './kept.ts';
import { NewPassphrase } from './LockForm.tsx';
import type { Vault } from './use-vault.ts';
import { type ReadVaultFile, readVaultFile, writeVaultFile } from './vault-file.ts';

const words = messages.selfChecks.vault;

/** Saves what is kept into an encrypted file. */
function Save({ kept }: { kept: readonly Kept[] }) {
  const [passphrase, setPassphrase] = useState<string>();
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<'working' | 'saved'>();
  const save = async () => {
    setTried(true);
    if (!passphrase) return;
    setState('working');
    saveFile(`${messages.selfChecks.file}-${new Date().toISOString().slice(0, 10)}.json`, await writeVaultFile(kept, passphrase), 'application/json');
    setState('saved');
  };
  return (
    <details>
      <summary>{words.save}</summary>
      <p>{words.saveHint}</p>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NewPassphrase tried={tried} onReady={setPassphrase} />
        <p className="actions">
          <button type="submit" className="button quiet" disabled={state === 'working'}>
            {words.saveNow}
          </button>
        </p>
      </form>
      <p role="status" className="soft">
        {state === 'working' ? messages.selfChecks.keep.working : state === 'saved' && words.saved}
      </p>
    </details>
  );
}

/** Adds what is in a saved file to what is kept. */
function Bring({ vault }: { vault: Vault }) {
  const file = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const bring = async () => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    setWorking(true);
    setSaid(undefined);
    setWrong(undefined);
    const text = await chosen.text().catch(() => undefined);
    const found: ReadVaultFile | { refused: 'unreadable' } = text === undefined ? { refused: 'unreadable' } : await readVaultFile(text, passphrase);
    setWorking(false);
    if ('refused' in found) return setWrong(words.refused[found.refused]);
    if (!(await vault.keep(found.kept))) return;
    setPassphrase('');
    setSaid(
      [words.brought(found.kept.length), found.broken + found.newer > 0 && words.broughtLess(found.broken + found.newer)].filter(Boolean).join(' '),
    );
  };
  return (
    <details>
      <summary>{words.bring}</summary>
      <p>{words.bringHint}</p>
      <form
        className="bring"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void bring();
        }}
      >
        <label>
          {words.file} <input type="file" required ref={file} accept=".json,application/json" />
        </label>
        <label>
          {words.fileWords}
          <input type="password" required autoComplete="off" value={passphrase} onChange={(event) => setPassphrase(event.currentTarget.value)} />
        </label>
        <p className="actions">
          <button type="submit" className="button quiet" disabled={working}>
            {words.bringNow}
          </button>
        </p>
      </form>
      <p role="status">{working ? messages.selfChecks.keep.working : said}</p>
      <p className="missing" role="alert">
        {wrong}
      </p>
    </details>
  );
}

/** What goes out of the vault and comes back, as encrypted files only. */
export function VaultFiles({ vault, kept }: { vault: Vault; kept: readonly Kept[] }) {
  return (
    <>
      {kept.length > 0 && <Save kept={kept} />}
      <Bring vault={vault} />
    </>
  );
}

import { useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import type { Vault } from './use-vault.ts';
import { VaultForm } from './VaultForm.tsx';
import { type ReadVaultFile, readVaultFile } from './vault-file.ts';

const words = messages.selfChecks.vault;

/** Adds what is in a saved file to what is kept. */
export function BringVault({ vault }: { vault: Vault }) {
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
    try {
      await add(text);
    } finally {
      setWorking(false);
    }
  };
  const add = async (text: string | undefined) => {
    const found: ReadVaultFile | { refused: 'unreadable' } = text === undefined ? { refused: 'unreadable' } : await readVaultFile(text, passphrase);
    if ('refused' in found) return setWrong(words.refused[found.refused]);
    if (!(await vault.keep(found.kept))) return setWrong(words.notBrought);
    setPassphrase('');
    setSaid(
      [words.brought(found.kept.length), found.broken + found.newer > 0 && words.broughtLess(found.broken + found.newer)].filter(Boolean).join(' '),
    );
  };
  return (
    <details>
      <summary>{words.bring}</summary>
      <p>{words.bringHint}</p>
      <VaultForm className="bring" label={words.bringNow} working={working} onSubmit={bring}>
        <label>
          {words.file} <input type="file" required ref={file} accept=".json,application/json" />
        </label>
        <label>
          {words.fileWords}
          <input type="password" required autoComplete="off" value={passphrase} onChange={(event) => setPassphrase(event.currentTarget.value)} />
        </label>
      </VaultForm>
      <p role="status">{working ? messages.selfChecks.keep.working : said}</p>
      <p className="missing" role="alert">
        {wrong}
      </p>
    </details>
  );
}

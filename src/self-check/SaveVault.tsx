import { useState } from 'react';
import { localDay } from '../format/local-day.ts';
import { saveFile } from '../format/save-file.ts';
import { messages } from '../messages/index.ts';
import type { Kept } from './kept.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { VaultForm } from './VaultForm.tsx';
import { writeVaultFile } from './vault-file.ts';

const words = messages.selfChecks.vault;

/** Saves what is kept into an encrypted file. */
export function SaveVault({ kept }: { kept: readonly Kept[] }) {
  const [passphrase, setPassphrase] = useState<string>();
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const [saved, setSaved] = useState(0);
  const save = async () => {
    setTried(true);
    if (!passphrase) return;
    setWorking(true);
    try {
      saveFile(`${messages.selfChecks.file}-${localDay(new Date())}.json`, await writeVaultFile(kept, passphrase), 'application/json');
      setSaved(saved + 1);
      setPassphrase(undefined);
      setTried(false);
    } finally {
      setWorking(false);
    }
  };
  return (
    <details>
      <summary>{words.save}</summary>
      <p>{words.saveHint}</p>
      <VaultForm label={words.saveNow} working={working} onSubmit={save}>
        {/* Made anew after each file, so that no passphrase stays in it. */}
        <NewPassphrase key={saved} tried={tried} onReady={setPassphrase} />
      </VaultForm>
      <p role="status" className="soft">
        {working ? messages.selfChecks.keep.working : saved > 0 && words.saved}
      </p>
    </details>
  );
}

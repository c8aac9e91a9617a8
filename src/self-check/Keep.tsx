import { useState } from 'react';
import { messages } from '../messages/index.ts';
import type { Kept } from './kept.ts';
import { LockForm } from './LockForm.tsx';
import type { Vault } from './use-vault.ts';
import { VaultDoor } from './VaultDoor.tsx';
import type { LockChoice } from './vault.ts';
import { vaultTrouble } from './vault-trouble.ts';

const words = messages.selfChecks.keep;

interface Props {
  vault: Vault;
  /** What would be kept. */
  things(): Kept[];
  kept: boolean;
  onKept(): void;
  onSee(): void;
}

/** Asks whether a result is to be kept. Nothing is, unless the person says so here. */
export function Keep({ vault, things, kept, onKept, onSee }: Props) {
  const [asked, setAsked] = useState(false);
  const { view } = vault;
  const [working, setWorking] = useState(false);
  const create = async (choice: LockChoice) => {
    const made = await vault.create(choice, things());
    if (made) onKept();
    return made;
  };
  const keep = async () => {
    setWorking(true);
    try {
      if (await vault.keep(things())) onKept();
    } finally {
      setWorking(false);
    }
  };
  return (
    <section className="keep no-print">
      <h3>{words.heading}</h3>
      <p role="status">{kept && <strong>{words.kept}</strong>}</p>
      {kept ? (
        <p className="actions">
          <button type="button" className="button quiet" onClick={onSee}>
            {words.see}
          </button>
        </p>
      ) : (
        <>
          <p>{words.lead}</p>
          {view.state === 'none' && !asked && (
            <p className="actions">
              <button type="button" className="button quiet" onClick={() => setAsked(true)}>
                {words.keep}
              </button>
            </p>
          )}
          {view.state === 'none' && asked && <LockForm label={words.keep} focused onChoose={create} />}
          {view.state === 'open' && (
            <p className="actions">
              <button type="button" className="button quiet" disabled={working} onClick={() => void keep()}>
                {words.keep}
              </button>
            </p>
          )}
          <VaultDoor vault={vault} lead={words.openFirst} />
          {view.state !== 'locked' && (
            <p className="missing" role="alert">
              {vaultTrouble(vault)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

import { useState } from 'react';
import { messages } from '../messages/index.ts';
import type { Kept } from './kept.ts';
import { LockForm } from './LockForm.tsx';
import type { Vault } from './use-vault.ts';
import { VaultDoor, vaultTrouble } from './VaultDoor.tsx';

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
  const keep = async () => {
    if (await vault.keep(things())) onKept();
  };
  return (
    <section className="keep no-print">
      <h3>{words.heading}</h3>
      {kept ? (
        <p className="actions">
          <strong role="status">{words.kept}</strong>
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
          {view.state === 'none' && asked && (
            <LockForm label={words.keep} onChoose={async (choice) => (await vault.create(choice, things())) && onKept()} />
          )}
          {view.state === 'open' && (
            <p className="actions">
              <button type="button" className="button quiet" onClick={() => void keep()}>
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

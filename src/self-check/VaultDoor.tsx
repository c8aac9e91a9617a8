import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { Erase } from './Erase.tsx';
import type { Vault } from './use-vault.ts';
import { vaultTrouble } from './vault-trouble.ts';

const words = messages.selfChecks.vault;

/** Opens what is locked, or says why nothing can be opened or kept. */
export function VaultDoor({ vault, lead }: { vault: Vault; lead: string }) {
  const [passphrase, setPassphrase] = useState('');
  const [working, setWorking] = useState(false);
  const { view } = vault;
  if (view.state === 'insecure' || view.state === 'blocked' || view.state === 'newer') return <p className="alert">{words[view.state]}</p>;
  if (view.state === 'lost-key')
    return (
      <>
        <p className="alert">{words.lostKey}</p>
        <Erase vault={vault} />
      </>
    );
  if (view.state !== 'locked') return null;
  const open = async () => {
    setWorking(true);
    try {
      await vault.open(passphrase);
    } finally {
      setPassphrase('');
      setWorking(false);
    }
  };
  return (
    <>
      <p>{lead}</p>
      <form
        className="vault-door"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        {view.kind === 'passphrase' && (
          <label>
            {words.openWords}
            <input
              type="password"
              autoComplete="off"
              value={passphrase}
              aria-describedby="vault-trouble"
              onChange={(event) => setPassphrase(event.currentTarget.value)}
            />
          </label>
        )}
        <button type="submit" className="button quiet" disabled={working || (view.kind === 'passphrase' && !passphrase)}>
          {view.kind === 'device' ? words.openDevice : words.opened}
        </button>
      </form>
      <p role="status" className="soft">
        {working && view.kind === 'passphrase' && messages.selfChecks.keep.working}
      </p>
      <p className="missing" role="alert" id="vault-trouble">
        {vaultTrouble(vault)}
      </p>
      {vault.trouble === 'damaged' && <Erase vault={vault} />}
    </>
  );
}

import { useState } from 'react';
import { localDayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import type { CrisisLineView } from '../site/crisis-line.ts';
import { BringVault } from './BringVault.tsx';
import { CrisisFirst } from './CrisisPanel.tsx';
import { crisis } from './crisis.ts';
import { Erase } from './Erase.tsx';
import { resultsOf } from './kept.ts';
import { LockForm } from './LockForm.tsx';
import { OwnTrend } from './OwnTrend.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { SaveVault } from './SaveVault.tsx';
import type { Instrument } from './schema.ts';
import { TrendChart } from './TrendChart.tsx';
import { fits, trendsOf } from './trend.ts';
import type { Vault, VaultView } from './use-vault.ts';
import { idleChoices } from './vault.ts';
import { vaultTrouble } from './vault-trouble.ts';

const words = messages.selfChecks.vault;

interface Props {
  vault: Vault;
  open: Extract<VaultView, { state: 'open' }>;
  instruments: readonly Instrument[];
  lines: readonly CrisisLineView[];
  onAgain(id: string): void;
  onErased(): void;
}

/** What is kept of one self-check. */
function KeptOf({ vault, open, instrument, onAgain }: Omit<Props, 'instruments' | 'lines' | 'onErased'> & { instrument: Instrument }) {
  const results = resultsOf(open.contents.kept, instrument.id);
  if (results.length === 0) return null;
  const notFitting = results.filter((result) => !fits(instrument, result)).length;
  return (
    <section className="kept-of">
      <h3>{instrument.title}</h3>
      {instrument.kind === 'own' ? (
        <OwnTrend own={instrument} results={results} />
      ) : (
        trendsOf(instrument, results).map((trend) => <TrendChart key={trend.subscale.id} trend={trend} />)
      )}
      {notFitting > 0 && <p className="soft">{messages.selfChecks.trend.notFitting(notFitting)}</p>}
      <ul className="kept-days">
        {results.map(({ id, at, note }) => (
          <li key={id}>
            <span>{localDayInWords(at)}</span>{' '}
            <RemoveButton what={words.removeThis(instrument.title, localDayInWords(at))} onRemove={() => void vault.remove([id])} />
            {note && <p className="kept-note">{note}</p>}
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => onAgain(instrument.id)}>
          {words.again}
          <span className="visually-hidden">: {instrument.title}</span>
        </button>
      </p>
    </section>
  );
}

/** Everything that is kept, how it goes over time, and what can be done with it. */
export function KeptResults({ vault, open, instruments, lines, onAgain, onErased }: Props) {
  const [changed, setChanged] = useState(false);
  const { kept, damaged, newer } = open.contents;
  const results = kept.filter(({ kind }) => kind === 'result');
  const danger = instruments.some((instrument) => crisis(instrument, resultsOf(kept, instrument.id).at(-1)?.answers ?? {}).length > 0);
  return (
    <>
      {danger && <CrisisFirst lines={lines} />}
      <p>{results.length === 0 ? words.empty : words.count(results.length)}</p>
      <p className="missing" role="alert">
        {vaultTrouble(vault)}
      </p>
      {damaged.length > 0 && (
        <div className="alert">
          <p>{words.damaged(damaged.length)}</p>
          <p className="actions">
            <button type="button" className="button quiet" onClick={() => void vault.remove(damaged)}>
              {words.removeDamaged}
            </button>
          </p>
        </div>
      )}
      {newer > 0 && <p className="alert">{words.newerEntries(newer)}</p>}
      {instruments.map((instrument) => (
        <KeptOf key={instrument.id} vault={vault} open={open} instrument={instrument} onAgain={onAgain} />
      ))}
      <section className="vault-settings no-print">
        <h3>{words.settings}</h3>
        <p>
          {words.lockedBy[open.kind]}{' '}
          <label>
            {words.idle}{' '}
            <select value={open.idleMinutes} onChange={(event) => void vault.setIdle(Number(event.currentTarget.value))}>
              {idleChoices.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {words.idleChoice(minutes)}
                </option>
              ))}
            </select>
          </label>
        </p>
        {kept.length > 0 && <SaveVault kept={kept} />}
        <BringVault vault={vault} />
        <details>
          <summary>{words.changeLock}</summary>
          <LockForm
            label={words.changeLock}
            onChoose={async (choice) => {
              const done = await vault.relock(choice);
              setChanged(done);
              return done;
            }}
          />
          <p role="status">{changed && words.lockChanged}</p>
        </details>
        <Erase vault={vault} onErased={onErased} />
      </section>
    </>
  );
}

import type { RefObject } from 'react';
import { messages } from '../messages/index.ts';
import type { Instrument } from './schema.ts';
import type { Vault } from './use-vault.ts';
import { VaultDoor } from './VaultDoor.tsx';
import type { SelfChecksView } from './view.ts';
import { WhoSees } from './WhoSees.tsx';

const words = messages.selfChecks;

interface Props {
  view: SelfChecksView;
  vault: Vault;
  heading: RefObject<HTMLHeadingElement | null>;
  /** The script has taken the page over: before that a press would be lost. */
  ready: boolean;
  onBegin(instrument: Instrument): void;
  onKept(): void;
}

/** What there is to choose from, and the door to what is kept. */
export function SelfCheckList({ view, vault, heading, ready, onBegin, onKept }: Props) {
  return (
    <>
      <p className="lead">{words.lead}</p>
      <p className="promise">{words.promise}</p>
      <WhoSees />
      {vault.view.state !== 'none' && vault.view.state !== 'asking' && (
        <section className="kept-door">
          <h2>{words.vault.heading}</h2>
          {vault.view.state === 'open' ? (
            <p className="actions">
              <button type="button" className="button" onClick={onKept}>
                {words.keep.see}
              </button>
              <button type="button" className="button quiet" onClick={vault.lock}>
                {words.vault.lockNow}
              </button>
            </p>
          ) : (
            <VaultDoor vault={vault} lead={words.vault.locked} />
          )}
        </section>
      )}
      <h2 tabIndex={-1} ref={heading}>
        {words.choose}
      </h2>
      <ul className="check-list">
        {view.instruments.map((instrument) => (
          <li key={instrument.id}>
            <h3>{instrument.title}</h3>
            <p>{instrument.summary}</p>
            <p className="meta">
              {words.minutes(instrument.minutes)} · {instrument.kind === 'own' ? words.ownKind : words.sheetKind}
            </p>
            <button type="button" className="button quiet" disabled={!ready} onClick={() => onBegin(instrument)}>
              {words.about.begin}
              <span className="visually-hidden">: {instrument.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

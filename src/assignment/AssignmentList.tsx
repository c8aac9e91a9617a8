import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { Draft } from './draft.ts';
import type { SentAssignment } from './workspace-database.ts';

interface Props {
  drafts: readonly Draft[];
  sent: readonly SentAssignment[];
  /** JWK thumbprint of the key that countersigns; undefined before there is one. */
  print: string | undefined;
  said: string;
  onCreate(): void;
  onDraft(draft: Draft): void;
  onDiscard(id: string): void;
  onOpen(id: string): void;
}

const words = messages.assign.list;

/** What there is: drafts to go on with, and what was sent. */
export function AssignmentList({ drafts, sent, print, said, onCreate, onDraft, onDiscard, onOpen }: Props) {
  const titleOf = (draft: Draft) => words.draftOf(draft.title.trim() || words.untitled, draft.version);
  return (
    <section aria-labelledby="assignments">
      <h2 id="assignments">{words.heading}</h2>
      {drafts.length + sent.length === 0 && <p>{words.none}</p>}
      <p className="actions">
        <button type="button" className="button" onClick={onCreate}>
          {words.create}
        </button>
      </p>
      <p role="status" className="said">
        {said}
      </p>
      {drafts.length > 0 && (
        <>
          <h3>{words.drafts}</h3>
          <ul className="assignment-list">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <strong>{titleOf(draft)}</strong>
                <span className="row-actions">
                  <button type="button" className="link-button" onClick={() => onDraft(draft)}>
                    <Marked text={words.goOn(titleOf(draft))} />
                  </button>
                  <button type="button" className="link-button" onClick={() => onDiscard(draft.id)}>
                    <Marked text={words.discard(titleOf(draft))} />
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {sent.length > 0 && (
        <>
          <h3>{words.sent}</h3>
          <ul className="assignment-list">
            {sent.flatMap(({ id, versions, roster }) => {
              const latest = versions.at(-1);
              if (!latest) return [];
              const { title, version, due } = latest;
              return [
                <li key={id}>
                  <span>
                    <strong>{title}</strong>
                    <br />
                    <span className="meta">{words.about({ version, learners: roster.length, due: due && dayInWords(due) })}</span>
                  </span>
                  <span className="row-actions">
                    <button type="button" className="link-button" onClick={() => onOpen(id)}>
                      <Marked text={words.open(title)} />
                    </button>
                  </span>
                </li>,
              ];
            })}
          </ul>
        </>
      )}
      {print && (
        <details>
          <summary>{words.key}</summary>
          <p>{words.keyAbout}</p>
          <p>
            <code className="key">{print}</code>
          </p>
          <p>
            <CopyButton label={words.copyKey} text={() => print} />
          </p>
        </details>
      )}
    </section>
  );
}

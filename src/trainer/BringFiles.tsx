import { type DragEvent, useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import type { FileOutcome } from './accept-files.ts';
import { askDesk, type DeskError } from './ask-desk.ts';
import { type Titles, titleOf } from './export.ts';
import type { Overview } from './protocol.ts';

interface Props {
  titles: Titles;
  onChange(overview: Overview): void;
}

const words = messages.trainer.files;

/** How many refused files are listed; the rest is a number. */
const listed = 200;

/** How many files are handed to the worker at once: handing over thousands would hold the page up for a second. */
const handful = 100;

async function acceptAll(files: readonly File[], progress: (done: number) => void): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (let from = 0; from < files.length; from += handful) {
    const found = await askDesk('accept', { files: files.slice(from, from + handful) }, (done) => progress(from + done));
    for (const one of found) outcomes.push(one);
  }
  return outcomes;
}

const count = (outcomes: readonly FileOutcome[], ...kinds: FileOutcome['outcome'][]) =>
  outcomes.filter(({ outcome }) => kinds.includes(outcome)).length;

function reasonOf({ outcome, reason, about }: FileOutcome, titles: Titles): string {
  if (outcome === 'not-stored') return words.notStored;
  if (outcome === 'unreadable' || !reason) return words.unreadable;
  const said = messages.assignment.refusals[reason];
  return about === undefined ? said : `${said} ${words.about(titleOf(titles, about))}`;
}

function Refused({ outcomes, titles, onClose }: { outcomes: readonly FileOutcome[]; titles: Titles; onClose(): void }) {
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused' || outcome === 'unreadable' || outcome === 'not-stored');
  if (refused.length === 0) return null;
  return (
    <section className="side-panel" aria-labelledby="refused-files">
      <h3 id="refused-files">{words.refusedHeading(refused.length)}</h3>
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, listed).map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes.
            <tr key={i}>
              <th scope="row">
                <bdi>{one.file}</bdi>
              </th>
              <td>{reasonOf(one, titles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused.length > listed && <p>{words.more(refused.length - listed)}</p>}
      <p className="actions">
        <button type="button" className="button quiet" onClick={onClose}>
          {words.hide}
        </button>
      </p>
    </section>
  );
}

/** Where completion files come in: chosen or dropped, any number of them. */
export function BringFiles({ titles, onChange }: Props) {
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [outcomes, setOutcomes] = useState<FileOutcome[]>([]);
  const [said, setSaid] = useState('');
  const [over, setOver] = useState(false);
  const result = useRef<HTMLParagraphElement>(null);

  const bring = async (files: File[]) => {
    if (files.length === 0 || progress) return;
    setSaid('');
    setOutcomes([]);
    setProgress({ done: 0, of: files.length });
    try {
      const found = await acceptAll(files, (done) => setProgress({ done, of: files.length }));
      setOutcomes(found);
      setSaid(
        words.summary({
          accepted: count(found, 'accepted'),
          replaced: count(found, 'replaces'),
          older: count(found, 'older'),
          duplicates: count(found, 'duplicate'),
          refused: count(found, 'refused', 'unreadable'),
          lost: count(found, 'not-stored'),
        }),
      );
      onChange(await askDesk('overview', {}));
    } catch (error) {
      setSaid(messages.trainer.troubles[(error as DeskError).trouble]);
    }
    setProgress(undefined);
    result.current?.focus();
  };

  // A file that misses the frame would otherwise be opened by the browser in place of the page.
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);

  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void bring([...event.dataTransfer.files]);
  };

  return (
    <section aria-labelledby="bring-files" className="no-print">
      <h2 id="bring-files">{words.heading}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button in it does the same. */}
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        {progress ? (
          <>
            <progress max={progress.of} value={progress.done} aria-labelledby="reading-files" />
            <span id="reading-files">{words.reading(progress.done, progress.of)}</span>
          </>
        ) : (
          <>
            <label className="button file-button">
              {words.choose}
              <input
                type="file"
                multiple
                accept="application/json,.json,.rapport"
                className="visually-hidden"
                onChange={(event) => {
                  const input = event.currentTarget;
                  void bring([...(input.files ?? [])]).then(() => {
                    input.value = '';
                  });
                }}
              />
            </label>
            <span className="soft">{words.drop}</span>
          </>
        )}
      </div>
      <p ref={result} role="status" tabIndex={-1} className="result-words">
        {said}
      </p>
      <Refused outcomes={outcomes} titles={titles} onClose={() => setOutcomes([])} />
    </section>
  );
}

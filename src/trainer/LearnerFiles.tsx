import { useEffect, useRef, useState } from 'react';
import { localDayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { percent } from '../record/percent.ts';
import { askDesk } from './ask-desk.ts';
import type { Overview, Protocol } from './protocol.ts';

interface Props {
  assignment: string;
  /** See `nameKey`. */
  learner: string;
  edition: number;
  onChange(overview: Overview): void;
  onClose(): void;
}

const words = messages.trainer.learner;

/** Every file that one learner has returned, which of them counts, and taking them out. */
export function LearnerFiles({ assignment, learner, edition, onChange, onClose }: Props) {
  const [found, setFound] = useState<Protocol['learner']['answer']>();
  const [sure, setSure] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new edition of the workspace is asked for anew.
  useEffect(() => {
    void askDesk('learner', { assignment, key: learner }).then(setFound, onClose);
  }, [assignment, learner, edition]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is there.
  useEffect(() => heading.current?.focus(), [found?.row?.key]);
  const name = found?.row?.learner;
  const remove = async () => {
    onChange(await askDesk('remove', { assignment, key: learner }));
    onClose();
  };
  if (!found || name === undefined) return null;
  return (
    <section className="side-panel" aria-labelledby="learner-files">
      <h3 id="learner-files" ref={heading} tabIndex={-1}>
        <bdi>{words.heading(name)}</bdi>
      </h3>
      <div className="table-scroll">
        <table className="dense">
          <thead>
            <tr>
              <th scope="col">{words.made}</th>
              <th scope="col">{words.counted}</th>
              <th scope="col">{words.finished}</th>
              <th scope="col">{words.score}</th>
              <th scope="col">{words.version}</th>
              <th scope="col">{words.remarks}</th>
            </tr>
          </thead>
          <tbody>
            {found.files.map((file) => (
              <tr key={file.id}>
                <th scope="row">{localDayInWords(file.made)}</th>
                <td>{file.counts ? words.counts : words.kept}</td>
                <td>{file.finished ? localDayInWords(file.finished) : words.notFinished}</td>
                <td>{file.score === undefined ? words.nothing : messages.percent(percent(file.score))}</td>
                <td>{file.version}</td>
                <td>{file.flags.length === 0 ? words.nothing : file.flags.map((flag) => messages.assignment.flags[flag]).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sure ? (
        <>
          <p>{words.removeAbout}</p>
          <p className="actions">
            <button type="button" className="button danger" onClick={() => void remove()}>
              {words.removeSure}
            </button>
            <button type="button" className="button quiet" onClick={() => setSure(false)}>
              {words.keep}
            </button>
          </p>
        </>
      ) : (
        <p className="actions">
          <button type="button" className="button quiet" onClick={onClose}>
            {words.close}
          </button>
          <button type="button" className="button danger" onClick={() => setSure(true)}>
            {words.remove}
          </button>
        </p>
      )}
    </section>
  );
}

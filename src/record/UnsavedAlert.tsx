import { useState } from 'react';
import { heldNotes } from './note-keeper.ts';
import { saveCopy } from './save-copy.ts';
import { holdsAnswers, keep, useRecord } from './store.ts';

const outcomes = {
  all: 'A copy is in your downloads.',
  held: 'A copy is in your downloads. The stored record could not be read, so only what this tab holds is in it.',
} as const;

/** Shown while this page holds something that it could not store: what happened, a copy as a file, and another try. */
export function UnsavedAlert() {
  const { unsaved, storage } = useRecord();
  const [said, setSaid] = useState('');
  if (!holdsAnswers(unsaved)) return null;

  const save = () =>
    saveCopy({ unsaved, notes: heldNotes() }).then(
      (outcome) => setSaid(outcomes[outcome]),
      () => setSaid('No copy was made: a part of the site could not be loaded. Check the connection and try again.'),
    );

  return (
    <div className="alert" role="alert">
      <p>
        <strong>Your last answers are held in this tab only.</strong>{' '}
        {storage === 'full'
          ? 'There is no room left on this device. Free some space, then store them.'
          : 'This browser does not let the page store anything.'}{' '}
        Leave the tab open until then.
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void save()}>
          Save a copy
        </button>
        <button type="button" className="button quiet" onClick={() => void keep()}>
          Try to store them now
        </button>
      </p>
      {said && <p>{said}</p>}
    </div>
  );
}

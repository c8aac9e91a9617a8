import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { heldNotes } from './note-keeper.ts';
import { saveCopy } from './save-copy.ts';
import { holdsAnswers, keep, useRecord } from './store.ts';

const words = messages.record.unsaved;

/** Shown while this page holds something that it could not store: what happened, a copy as a file, and another try. */
export function UnsavedAlert() {
  const { unsaved, storage } = useRecord();
  const [said, setSaid] = useState('');
  if (!holdsAnswers(unsaved)) return null;

  const save = () =>
    saveCopy({ unsaved, notes: heldNotes() }).then(
      (outcome) => setSaid(outcome === 'all' ? words.saved : words.savedHeld),
      () => setSaid(words.notSaved),
    );

  return (
    <div className="alert" role="alert">
      <p>
        <Marked text={storage === 'full' ? words.full : words.blocked} />
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void save()}>
          {messages.record.files.save}
        </button>
        <button type="button" className="button quiet" onClick={() => void keep()}>
          {words.tryNow}
        </button>
      </p>
      {said && <p>{said}</p>}
    </div>
  );
}

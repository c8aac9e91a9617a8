import { saveCopy } from './save-copy.ts';
import { keep, useRecord } from './store.ts';

/** Shown while this page holds something that it could not store: what happened, a copy as a file, and another try. */
export function UnsavedAlert() {
  const { unsaved, storage } = useRecord();
  if (unsaved.length === 0) return null;
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
        <button type="button" className="button" onClick={() => void saveCopy(unsaved, true)}>
          Save a copy
        </button>
        <button type="button" className="button quiet" onClick={() => void keep()}>
          Try to store them now
        </button>
      </p>
    </div>
  );
}

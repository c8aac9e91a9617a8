import type { RecordState } from './store.ts';

/** What stands in the way of keeping answers, said before the work starts. */
export function StorageAlert({ record, home }: { record: RecordState; home: string }) {
  const progress = <a href={`${home}progress/`}>My progress</a>;
  if (record.storage === 'blocked')
    return (
      <div className="alert" role="alert">
        <p>
          <strong>This browser does not let the page store anything, so your answers will be gone when you close it.</strong>
        </p>
        <p>
          You can still practice. To keep a record, allow storage (cookies and site data) for this address, or open the site in another browser or in
          a window that is not private.
        </p>
      </div>
    );
  if (record.storage === 'full')
    return (
      <div className="alert" role="alert">
        <p>
          <strong>There is no room left on this device, so new answers cannot be stored.</strong>
        </p>
        <p>Free some space first; on {progress} you can save a copy of what there is.</p>
      </div>
    );
  if (record.storage === 'newer')
    return (
      <div className="alert" role="alert">
        <p>
          <strong>Your record was written by a newer version of this site.</strong> Close the other tabs of this site and load this page again.
        </p>
      </div>
    );
  return null;
}

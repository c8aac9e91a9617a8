import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import type { RecordState } from './store.ts';

const words = messages.record.storage;

/** What stands in the way of keeping answers, said before the work starts. */
export function StorageAlert({ record, home }: { record: RecordState; home: string }) {
  const { storage } = record;
  if (storage !== 'blocked' && storage !== 'full' && storage !== 'newer') return null;
  return (
    <div className="alert" role="alert">
      <p>
        <Marked text={words[storage]} />
      </p>
      {storage === 'blocked' && <p>{words.blockedAdvice}</p>}
      {storage === 'full' && (
        <p>
          <Marked text={words.fullAdvice} link={`${home}progress/`} />
        </p>
      )}
    </div>
  );
}

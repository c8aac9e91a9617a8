import { useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { training } from './training-database.ts';

/** On My progress: the way to what a trainer has asked for, where there is something. */
export function TrainingLink({ home }: { home: string }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    training.all('assignments').then(
      (all) => setCount(all.length),
      () => undefined,
    );
  }, []);
  return count === 0 ? null : (
    <p>
      {messages.training.fromTrainer}: <a href={`${home}training/`}>{messages.training.here(count)}</a>
    </p>
  );
}

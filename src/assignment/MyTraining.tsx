import { useState } from 'react';
import { messages } from '../messages/index.ts';
import { NotLoaded } from '../record/NotLoaded.tsx';
import { StorageAlert } from '../record/StorageAlert.tsx';
import { useRecord } from '../record/store.ts';
import { useData } from '../record/use-data.ts';
import { TrainingCard } from './TrainingCard.tsx';
import { inOrder, trainingState } from './training.ts';
import { training } from './training-database.ts';
import { today, useLoaded } from './use-page.ts';
import type { Syllabus } from './view.ts';

interface Props {
  /** Address of the file with everything there is, asked for once something was accepted. */
  outline: string;
  /** Version of the program, for completion files. */
  app: string;
  home: string;
}

const words = messages.training;

/** What was accepted: progress, next step, due days, and what goes back. */
export function MyTraining({ outline, app, home }: Props) {
  const record = useRecord();
  const [accepted, reload] = useLoaded(() => training.all('assignments'));
  const [said, setSaid] = useState('');
  const held = accepted.state === 'ready' ? accepted.value : [];
  const data = useData<Syllabus>(outline, held.length > 0);
  if (accepted.state === 'loading' || record.storage === 'loading') return null;
  if (accepted.state !== 'ready')
    return (
      <p className="alert" role="alert">
        {messages.assignment.storage[accepted.state]}
      </p>
    );
  if (held.length > 0 && data.state === 'failed') return <NotLoaded words={messages.record.data} again={data.again} />;
  if (held.length > 0 && data.state === 'loading') return null;
  const syllabus = data.state === 'ready' ? data.value : undefined;
  const states = syllabus ? inOrder(held.map((one) => trainingState(one, record.events, syllabus, new Date(), today()))) : [];
  return (
    <>
      <StorageAlert record={record} home={home} />
      <p role="status" className="said">
        {said}
      </p>
      {states.length === 0 && (
        <>
          <p>{words.none}</p>
          <p className="actions">
            <a className="button" href={`${home}assignment/`}>
              {words.paste}
            </a>
          </p>
        </>
      )}
      {states.map((state, i) => (
        <TrainingCard
          key={state.accepted.id}
          state={state}
          events={record.events}
          syllabus={syllabus as Syllabus}
          app={app}
          home={home}
          first={i === 0}
          onHandedIn={async () => {
            const handedIn = [...state.accepted.handedIn, new Date().toISOString()];
            await training.put('assignments', { ...state.accepted, handedIn });
            await reload();
          }}
          onRemove={async () => {
            await training.remove('assignments', state.accepted.id);
            setSaid(words.removed);
            await reload();
          }}
        />
      ))}
      {states.length > 0 && (
        <p>
          <a href={`${home}assignment/`}>{words.paste}</a>
        </p>
      )}
    </>
  );
}

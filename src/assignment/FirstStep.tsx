import { useEffect, useState } from 'react';
import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { NextStep, StepPending } from '../record/NextStep.tsx';
import type { FirstLesson } from '../record/outline.ts';
import { useRecord } from '../record/store.ts';
import { useData } from '../record/use-data.ts';
import { titleWithin } from './choose-items.ts';
import { inOrder, trainingState } from './training.ts';
import { type AcceptedAssignment, training } from './training-database.ts';
import { today } from './use-page.ts';
import type { Syllabus } from './view.ts';

interface Props {
  first: FirstLesson | undefined;
  /** Address of the file with everything there is, asked for once something is done or accepted. */
  outline: string;
  home: string;
}

const words = messages.training;

/** The one thing to do on the start page: the next step of what a trainer has asked for, and without that the next step of the record. */
export function FirstStep({ first: begin, outline, home }: Props) {
  const { events, storage } = useRecord();
  const [accepted, setAccepted] = useState<AcceptedAssignment[]>([]);
  useEffect(() => {
    training.all('assignments').then(setAccepted, () => undefined);
  }, []);
  const data = useData<Syllabus>(outline, events.length > 0 || accepted.length > 0);
  if (accepted.length > 0 && data.state !== 'ready') return <StepPending data={data} />;
  const states =
    storage === 'loading' || data.state !== 'ready'
      ? []
      : inOrder(accepted.map((one) => trainingState(one, events, data.value, new Date(), today())));
  const [first] = states.filter(({ finished, next, accepted: { handedIn } }) => (finished ? handedIn.length === 0 : next !== undefined));
  if (!first) return <NextStep first={begin} outline={data} />;
  const syllabus = data.state === 'ready' ? data.value : undefined;
  const { accepted: held, next, done, items, finished, daysLeft } = first;
  const { title, by, due } = held.assignment;
  const when = due && daysLeft !== undefined ? (daysLeft < 0 ? words.overdue(dayInWords(due)) : words.dueIn(dayInWords(due), daysLeft)) : undefined;
  return (
    <section className="next-step" aria-labelledby="next">
      <h2 id="next" dir="auto">
        {title}
      </h2>
      <p>
        {[words.assignedBy(by.name, by.agency), words.done(done, items.length), finished ? undefined : when]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <p>
        {finished
          ? words.finished
          : next?.entry && syllabus && <Marked text={words.next(titleWithin(next.entry, syllabus, messages.quiz.pageTitle))} />}
      </p>
      <p className="actions">
        {finished ? (
          <a className="button" href={`${home}training/`}>
            {words.prepare}
          </a>
        ) : (
          <a className="button" href={next?.entry?.href}>
            {next?.begun || done > 0 ? words.goOn : words.start}
          </a>
        )}
        <a className="button quiet" href={`${home}training/`}>
          {messages.site.training}
        </a>
      </p>
    </section>
  );
}

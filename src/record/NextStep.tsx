import { messages } from '../messages/index.ts';
import { NotLoaded } from './NotLoaded.tsx';
import type { FirstLesson, Outline } from './outline.ts';
import { progressOf } from './progress.ts';
import { useRecord } from './store.ts';
import type { Data } from './use-data.ts';

const words = messages.record.next;

interface Props {
  /** Where somebody begins who has done nothing yet; what stands here without script. */
  first: FirstLesson | undefined;
  /** Needed once something is done. */
  outline: Data<Outline>;
}

/** The place of the next step while it is not known. */
export function StepPending({ data }: { data: Data<unknown> }) {
  return (
    <section className="next-step">
      {data.state === 'failed' ? <NotLoaded words={messages.record.data} again={data.again} /> : <p className="soft">{words.looking}</p>}
    </section>
  );
}

/** The one thing to do: start, or go on where you were. Without script it offers the first lesson. */
export function NextStep({ first, outline }: Props) {
  const { events } = useRecord();
  if (!first) return null;
  const fresh = events.length === 0;
  if (!fresh && outline.state !== 'ready') return <StepPending data={outline} />;
  const next = outline.state === 'ready' && !fresh ? progressOf(events, outline.value).next : undefined;
  if (!fresh && !next)
    return (
      <section className="next-step" aria-labelledby="next">
        <h2 id="next">{words.done}</h2>
        <p>{words.doneAbout}</p>
        <p className="actions">
          <a className="button" href={first.practice}>
            {words.practiceAgain}
          </a>
        </p>
      </section>
    );
  const { title, href } = next ?? first;
  return (
    <section className="next-step" aria-labelledby="next">
      <h2 id="next">{title}</h2>
      <p>{next ? words.reasons[next.why](next.module) : words.first(first.module, first.minutes)}</p>
      <p className="actions">
        <a className="button" href={href}>
          {!next
            ? words.start
            : next.why === 'open-quiz' || next.why === 'open-scenario' || next.why === 'begun-lesson'
              ? words.goOnWhereYouWere
              : words.goOn}
        </a>
      </p>
    </section>
  );
}

import { messages } from '../messages/index.ts';
import type { Outline } from './outline.ts';
import { progressOf } from './progress.ts';
import { useRecord } from './store.ts';

const words = messages.record.next;

/** The one thing to do: start, or go on where you were. Without script it offers the first lesson. */
export function NextStep({ outline }: { outline: Outline }) {
  const { events } = useRecord();
  const { next, fresh } = progressOf(events, outline);
  const [first] = outline.modules;
  if (!first) return null;
  if (!next)
    return (
      <section className="next-step" aria-labelledby="next">
        <h2 id="next">{words.done}</h2>
        <p>{words.doneAbout}</p>
        <p className="actions">
          <a className="button" href={first.practice.href}>
            {words.practiceAgain}
          </a>
        </p>
      </section>
    );
  return (
    <section className="next-step" aria-labelledby="next">
      <h2 id="next">{next.title}</h2>
      <p>{fresh ? words.first(next.module, first.lessons[0]?.minutes ?? 10) : words.reasons[next.why](next.module)}</p>
      <p className="actions">
        <a className="button" href={next.href}>
          {fresh
            ? words.start
            : next.why === 'open-quiz' || next.why === 'open-scenario' || next.why === 'begun-lesson'
              ? words.goOnWhereYouWere
              : words.goOn}
        </a>
      </p>
    </section>
  );
}

import type { Outline } from './outline.ts';
import { progressOf, type NextStep as Step } from './progress.ts';
import { useRecord } from './store.ts';

const reasons: Record<Step['why'], string> = {
  'open-quiz': 'You are in the middle of it.',
  'begun-lesson': 'You have begun to read it.',
  'next-lesson': 'The next lesson.',
  test: 'All lessons are read. The test is what is left.',
};

/** The one thing to do: start, or go on where you were. Without script it offers the first lesson. */
export function NextStep({ outline }: { outline: Outline }) {
  const { events } = useRecord();
  const { next, fresh } = progressOf(events, outline);
  const [first] = outline.modules;
  if (!first) return null;
  if (!next)
    return (
      <section className="next-step" aria-labelledby="next">
        <h2 id="next">Everything is done</h2>
        <p>Recalling it in a few weeks makes it last: take a practice quiz again.</p>
        <p className="actions">
          <a className="button" href={first.practice.href}>
            Practice again
          </a>
        </p>
      </section>
    );
  return (
    <section className="next-step" aria-labelledby="next">
      <h2 id="next">{next.title}</h2>
      <p>
        {fresh ? `The first lesson of “${next.module}”, about ${first.lessons[0]?.minutes ?? 10} minutes.` : `${reasons[next.why]} “${next.module}”.`}
      </p>
      <p className="actions">
        <a className="button" href={next.href}>
          {fresh ? 'Start here' : next.why === 'open-quiz' || next.why === 'begun-lesson' ? 'Go on where you were' : 'Go on'}
        </a>
      </p>
    </section>
  );
}

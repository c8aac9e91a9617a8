import { messages } from '../messages/index.ts';
import type { NextStep } from './next-steps.ts';
import { SourceNames } from './SourceNames.tsx';
import type { SelfChecksView } from './view.ts';

const words = messages.selfChecks.result;

/** How many steps stand in view; the others can be opened. */
const inView = 3;

interface CardProps {
  step: NextStep;
  view: SelfChecksView;
  onTake(step: string): void;
}

function StepCard({ step, view, onTake }: CardProps) {
  const lesson = step.lesson && view.lessons[step.lesson];
  return (
    <li className="next-card">
      <p className="says">{step.says}</p>
      {step.person.length > 0 && (
        <>
          <h4>{words.forYou}</h4>
          <ul>
            {step.person.map((one) => (
              <li key={one}>
                {one}{' '}
                {!step.always && messages.selfChecks.plan.asStep(one) !== '' && (
                  <button type="button" className="take-step" onClick={() => onTake(messages.selfChecks.plan.asStep(one))}>
                    {messages.selfChecks.plan.take}
                    <span className="visually-hidden">: {one}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {step.agency.length > 0 && (
        <>
          <h4>{words.forAgency}</h4>
          <ul>
            {step.agency.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {step.help && (
        <p>
          <a href={view.help} target="_blank" rel="noreferrer">
            {words.help}
          </a>
        </p>
      )}
      {lesson && (
        <p>
          <a href={lesson.href} target="_blank" rel="noreferrer">
            {words.lesson(lesson.title)}
          </a>
        </p>
      )}
      <SourceNames ids={step.sources} known={view.sources} />
    </li>
  );
}

/** What to do next, sized to the answers: first what asks for a step, the rest behind one press. */
export function NextSteps({ steps, view, onTake }: { steps: readonly NextStep[]; view: SelfChecksView; onTake(step: string): void }) {
  const whole = steps.filter(({ item }) => item === undefined);
  const single = steps.filter(({ item }) => item !== undefined);
  const asking = single.filter(({ person }) => person.length > 0);
  const first = [...whole, ...asking.slice(0, inView)];
  const rest = [...asking.slice(inView), ...single.filter(({ person }) => person.length === 0)];
  const cards = (some: readonly NextStep[]) => (
    <ul className="next-cards">
      {some.map((step) => (
        <StepCard key={step.item ?? step.says} step={step} view={view} onTake={onTake} />
      ))}
    </ul>
  );
  return (
    <>
      {cards(first)}
      {first.some(({ agency }) => agency.length > 0) && <p className="soft">{words.agencyNote}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {cards(rest)}
        </details>
      )}
    </>
  );
}

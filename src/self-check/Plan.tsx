import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import type { KeptPlan } from './kept.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { typedPrivately } from './typed-privately.ts';

const words = messages.selfChecks.plan;

interface Props {
  plans: readonly KeptPlan[];
  /** Whether they are kept in the vault, or stand on this page only. */
  kept: boolean;
  /** A step to begin the next sentence with; each new object fills the field anew. */
  suggested: { step: string } | undefined;
  /** Says whether it was taken. */
  onAdd(when: string, step: string): Promise<boolean>;
  trouble: string | undefined;
  onRemove(id: string): void;
}

/** Sentences with "when" and "then", written by the person. */
export function Plan({ plans, kept, suggested, trouble, onAdd, onRemove }: Props) {
  const [when, setWhen] = useState('');
  const [step, setStep] = useState('');
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!suggested) return;
    setStep(suggested.step);
    first.current?.focus();
  }, [suggested]);
  const add = async () => {
    setMissing(!when.trim() || !step.trim());
    if (!when.trim() || !step.trim()) return;
    if (!(await onAdd(when.trim(), step.trim()))) return;
    setWhen('');
    setStep('');
    heading.current?.focus();
  };
  return (
    <section className="my-plan">
      <h3 ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <p className="no-print">{words.lead}</p>
      {plans.length > 0 && (
        <>
          <ul className="plan-sentences">
            {plans.map((plan) => (
              <li key={plan.id}>
                {words.sentence(plan.when, plan.step)} <RemoveButton what={words.sentence(plan.when, plan.step)} onRemove={() => onRemove(plan.id)} />
              </li>
            ))}
          </ul>
          <p className="soft no-print">{kept ? words.keptToo : words.notKept}</p>
        </>
      )}
      <form
        className="no-print"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className="fields">
          <label>
            {words.when} <small>{words.whenHint}</small>
            <input
              type="text"
              ref={first}
              value={when}
              maxLength={300}
              {...typedPrivately}
              placeholder={words.whenExample}
              onChange={(event) => setWhen(event.currentTarget.value)}
            />
          </label>
          <label>
            {words.step} <small>{words.stepHint}</small>
            <input
              type="text"
              value={step}
              maxLength={300}
              {...typedPrivately}
              placeholder={words.stepExample}
              onChange={(event) => setStep(event.currentTarget.value)}
            />
          </label>
        </div>
        <p className="missing" role="alert">
          {missing ? words.needed : trouble}
        </p>
        <p className="actions">
          <button type="submit" className="button quiet">
            {words.add}
          </button>
          {plans.length > 0 && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                const { dataset } = document.documentElement;
                dataset.print = 'plan';
                // Where printing does not hold the page up, the mark must stay until it is done.
                addEventListener('afterprint', () => delete dataset.print, { once: true });
                print();
              }}
            >
              {words.print}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}

import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import type { KeptPlan } from './kept.ts';

const words = messages.selfChecks.plan;

interface Props {
  plans: readonly KeptPlan[];
  /** Whether they are kept in the vault, or stand on this page only. */
  kept: boolean;
  /** A step to begin the next sentence with; each new object fills the field anew. */
  suggested: { step: string } | undefined;
  onAdd(when: string, step: string): void;
  onRemove(id: string): void;
}

/** Sentences with "when" and "then", written by the person. */
export function Plan({ plans, kept, suggested, onAdd, onRemove }: Props) {
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
  const add = () => {
    setMissing(!when.trim() || !step.trim());
    if (!when.trim() || !step.trim()) return;
    onAdd(when.trim(), step.trim());
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
                {words.sentence(plan.when, plan.step)}{' '}
                <button type="button" className="take-back no-print" onClick={() => onRemove(plan.id)}>
                  <span aria-hidden="true">×</span>
                  <span className="visually-hidden">{words.remove(words.sentence(plan.when, plan.step))}</span>
                </button>
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
          add();
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
              spellCheck={false}
              autoComplete="off"
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
              spellCheck={false}
              autoComplete="off"
              placeholder={words.stepExample}
              onChange={(event) => setStep(event.currentTarget.value)}
            />
          </label>
        </div>
        <p className="missing" role="alert">
          {missing && words.needed}
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
                document.documentElement.dataset.print = 'plan';
                print();
                delete document.documentElement.dataset.print;
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

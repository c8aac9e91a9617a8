import { messages } from '../../../messages/index.ts';
import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';

/** Steps in alphabetical order with a line for the number; the key gives the right order. */
export function Print({ question, answers }: PrintProps<QuestionOf<'order'>>) {
  if (answers)
    return (
      <ol>
        {question.steps.map((step) => (
          <li key={step.id}>
            {step.text} <small>{step.why}</small>
          </li>
        ))}
      </ol>
    );
  const mixed = [...question.steps].sort((a, b) => a.text.localeCompare(b.text, messages.tag));
  return (
    <ul className="paper-options">
      {mixed.map((step) => (
        <li key={step.id}>
          <span className="blank" aria-hidden="true" /> {step.text}
        </li>
      ))}
    </ul>
  );
}

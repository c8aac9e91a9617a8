import { messages } from '../../../messages/index.ts';
import type { ScreenProps } from '../contract.ts';
import { Feedback } from '../Feedback.tsx';
import type { QuestionOf } from '../schemas.ts';
import { longest } from './clean.ts';
import { nearMiss, type ShortTextResponse } from './mark.ts';

type Props = ScreenProps<QuestionOf<'short-text'>, ShortTextResponse>;

const words = messages.quiz.types.shortText;

/** One line to type in. */
export function Screen({ question, response, name, mark, onChange }: Props) {
  const [part] = mark?.parts ?? [];
  const near = question.near[nearMiss(question, response)];
  return (
    <div className="short-text" data-verdict={part?.verdict}>
      <label htmlFor={name}>{words.label}</label>
      <input
        id={name}
        name={name}
        type="text"
        maxLength={longest}
        autoComplete="off"
        // As text: Preact leaves an attribute out whose value is false. A browser that underlines an answer would hint at it.
        spellCheck="false"
        value={response}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {part && (
        <Feedback
          verdict={part.verdict}
          word={part.verdict === 'right' ? words.right(question.answer) : words.wrong(question.answer)}
          why={part.verdict === 'right' ? question.why : [near?.why, question.why].filter(Boolean).join(' ')}
        />
      )}
    </div>
  );
}

/** Reads what was typed. */
export function read(form: FormData, _question: QuestionOf<'short-text'>, name: string): ShortTextResponse {
  return String(form.get(name) ?? '');
}

/** Said when an answer is sent that is not whole. */
export const { missing } = words;

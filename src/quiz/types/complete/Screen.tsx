import { messages } from '../../../messages/index.ts';
import type { ScreenProps } from '../contract.ts';
import { Feedback } from '../Feedback.tsx';
import { readPicks } from '../read-picks.ts';
import type { QuestionOf } from '../schemas.ts';
import { type CompleteResponse, pieces } from './mark.ts';

type Props = ScreenProps<QuestionOf<'complete'>, CompleteResponse>;

const { choose, complete: words } = messages.quiz.types;

/** The text with a list to choose from in each gap. */
export function Screen({ question, response, name, mark, onChange }: Props) {
  return (
    <>
      <p className="gap-text">
        {pieces(question).map((piece) =>
          'words' in piece ? (
            <span key={piece.at}>{piece.words}</span>
          ) : (
            <select
              key={piece.gap.id}
              name={`${name}.${piece.gap.id}`}
              aria-label={words.gap(question.gaps.indexOf(piece.gap) + 1, question.gaps.length)}
              data-verdict={mark?.parts.find(({ id }) => id === piece.gap.id)?.verdict}
              value={response[piece.gap.id] ?? ''}
              onChange={(event) => onChange({ ...response, [piece.gap.id]: event.currentTarget.value })}
            >
              <option value="">{choose}</option>
              {piece.gap.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.text}
                </option>
              ))}
            </select>
          ),
        )}
      </p>
      {mark && (
        <ol className="gap-feedback">
          {question.gaps.map((gap) => {
            const part = mark.parts.find(({ id }) => id === gap.id);
            const right = gap.options.find((option) => option.correct);
            const picked = gap.options.find((option) => option.id === response[gap.id]);
            const hit = part?.verdict === 'right';
            return (
              <li key={gap.id} data-verdict={part?.verdict}>
                <Feedback
                  verdict={part?.verdict ?? 'wrong'}
                  word={hit ? words.right(right?.text ?? '') : words.wrong(right?.text ?? '')}
                  why={hit ? (right?.why ?? '') : [picked?.why, right?.why].filter(Boolean).join(' ')}
                />
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

/** Reads what was chosen for each gap. */
export function read(form: FormData, question: QuestionOf<'complete'>, name: string): CompleteResponse {
  return readPicks(form, question.gaps, name);
}

/** Said when an answer is sent that is not whole. */
export const { missing } = words;

import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';
import { pieces } from './mark.ts';

/** The text with lines for the gaps and the words to choose from; the key fills them in. */
export function Print({ question, answers }: PrintProps<QuestionOf<'complete'>>) {
  return (
    <>
      <p>
        {pieces(question).map((piece) => {
          if ('words' in piece) return <span key={piece.at}>{piece.words}</span>;
          const right = piece.gap.options.find((option) => option.correct);
          return answers ? <strong key={piece.gap.id}>{right?.text}</strong> : <span key={piece.gap.id} className="blank" aria-hidden="true" />;
        })}
      </p>
      <ol>
        {question.gaps.map((gap) => (
          <li key={gap.id}>{answers ? gap.options.find((option) => option.correct)?.why : gap.options.map((option) => option.text).join(' / ')}</li>
        ))}
      </ol>
    </>
  );
}

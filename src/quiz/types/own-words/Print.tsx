import { Paragraphs } from '../../Paragraphs.tsx';
import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';

/** Lines to write on; the key gives the model answer and the rubric. */
export function Print({ question, answers }: PrintProps<QuestionOf<'own-words'>>) {
  if (!answers)
    return (
      <>
        {[1, 2, 3, 4].map((line) => (
          <p key={line} className="writing-line" />
        ))}
      </>
    );
  return (
    <>
      <Paragraphs text={question.model} />
      <ul>
        {question.rubric.map((line) => (
          <li key={line.id}>{line.text}</li>
        ))}
      </ul>
    </>
  );
}

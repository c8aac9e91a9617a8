import { messages } from '../../../messages/index.ts';
import { ScrollTable } from '../../../site/ScrollTable.tsx';
import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';
import { ratings } from './mark.ts';

const words = messages.quiz.types.judgement;

/** A table of responses and ratings to tick; the key is the table filled in. */
export function Print({ question, answers }: PrintProps<QuestionOf<'judgement'>>) {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">{words.response}</th>
          {ratings.map((rating) => (
            <th key={rating} scope="col">
              {words.ratings[rating]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {question.responses.map((response) => (
          <tr key={response.id}>
            <th scope="row">
              {response.text}
              {answers && <small>{response.why}</small>}
            </th>
            {ratings.map((rating) => (
              <td key={rating}>{answers && response.key === rating ? '☒' : '☐'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

import { ScrollTable } from '../../../site/ScrollTable.tsx';
import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';
import { ratings } from './mark.ts';

/** A table of responses and ratings to tick; the key is the table filled in. */
export function Print({ question, answers }: PrintProps<QuestionOf<'judgement'>>) {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">Response</th>
          {ratings.map((rating) => (
            <th key={rating} scope="col">
              {rating}
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
            {ratings.map((rating, i) => (
              <td key={rating}>{answers && response.key === i + 1 ? '☒' : '☐'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

import { messages } from '../../../messages/index.ts';
import { ScrollTable } from '../../../site/ScrollTable.tsx';
import type { PrintProps } from '../contract.ts';
import type { QuestionOf } from '../schemas.ts';

/** A table to tick; the key is the table filled in. */
export function Print({ question, answers }: PrintProps<QuestionOf<'sort'>>) {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">{messages.quiz.types.sort.item}</th>
          {question.categories.map((category) => (
            <th key={category.id} scope="col">
              {category.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {question.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {item.text}
              {answers && <small>{item.why}</small>}
            </th>
            {question.categories.map((category) => (
              <td key={category.id}>{answers && item.category === category.id ? '☒' : '☐'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

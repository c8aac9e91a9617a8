import { localDayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { ScrollTable } from '../site/ScrollTable.tsx';
import { change } from './change.ts';
import type { KeptResult } from './kept.ts';
import type { OwnCheckIn } from './schema.ts';
import { fits } from './trend.ts';

const words = messages.selfChecks.trend;

/** How the answers of our own check-in went over time: statement by statement, never added up. */
export function OwnTrend({ own, results }: { own: OwnCheckIn; results: readonly KeptResult[] }) {
  const fitting = results.filter((result) => fits(own, result));
  const [before, last] = fitting.slice(-2);
  if (!before || !last) return <p>{words.one}</p>;
  const changes = change(own, before.answers, last.answers).flatMap((one) => (one.compared === 'answers' ? one.answers : []));
  const label = (value: number) => own.responses.find((response) => response.value === value)?.label ?? '';
  const text = (item: number) => own.items.find((one) => one.item === item)?.text ?? '';
  const moved = (course: 'better' | 'worse', title: string) => {
    const some = changes.filter((one) => one.course === course);
    return (
      some.length > 0 && (
        <>
          <h4>{title}</h4>
          <ul>
            {some.map(({ item, from, to }) => (
              <li key={item}>
                {text(item)} <span className="soft">{`${label(from)} → ${label(to)}`}</span>
              </li>
            ))}
          </ul>
        </>
      )
    );
  };
  return (
    <>
      {changes.length > 0 && changes.every(({ course }) => course === 'same') && <p>{words.none}</p>}
      {moved('better', words.easier)}
      {moved('worse', words.harder)}
      <details>
        <summary>{words.answers}</summary>
        <ScrollTable>
          <thead>
            <tr>
              <th scope="col">{messages.selfChecks.result.statement}</th>
              {fitting.map(({ id, at }) => (
                <th key={id} scope="col">
                  {localDayInWords(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.items.map(({ item }) => (
              <tr key={item}>
                <th scope="row">{text(item)}</th>
                {fitting.map(({ id, answers }) => (
                  <td key={id}>{typeof answers[item] === 'number' ? label(answers[item]) : messages.selfChecks.result.notAnswered}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </>
  );
}

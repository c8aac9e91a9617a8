import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { ScrollTable } from '../site/ScrollTable.tsx';
import type { AssignmentLine } from './desk.ts';

interface Props {
  assignments: readonly AssignmentLine[];
  chosen: string | undefined;
  home: string;
  onChoose(id: string): void;
}

const words = messages.trainer.list;

/** Every assignment that was sent, the most urgent first. */
export function AssignmentList({ assignments, chosen, home, onChoose }: Props) {
  return (
    <section aria-labelledby="assignments" className="no-print">
      <h2 id="assignments">{words.heading}</h2>
      <ScrollTable>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.assignment}</th>
            <th scope="col">{words.whom}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.done}</th>
            <th scope="col">{words.overdue}</th>
          </tr>
        </thead>
        <tbody>
          {assignments.map(({ id, title, group, roster, due, standing }) => (
            <tr key={id} aria-current={id === chosen ? 'true' : undefined}>
              <th scope="row">
                <button type="button" className="as-link" onClick={() => onChoose(id)}>
                  <bdi>{title}</bdi>
                </button>
              </th>
              <td>
                <bdi>{group ?? (roster > 0 ? words.people(roster) : words.anyone)}</bdi>
              </td>
              <td>{due ? dayInWords(due, 'medium') : words.noDue}</td>
              <td>{words.of(standing.done, standing.people)}</td>
              <td>{standing.overdue > 0 ? <strong className="low">{standing.overdue}</strong> : <span className="soft">{words.none}</span>}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="actions">
        <a className="button quiet" href={`${home}assign/`}>
          {words.new}
        </a>
      </p>
    </section>
  );
}

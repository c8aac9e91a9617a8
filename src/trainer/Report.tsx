import { useEffect, useState } from 'react';
import { localDay } from '../format/local-day.ts';
import { saveFile } from '../format/save-file.ts';
import { dayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { percent } from '../record/percent.ts';
import { askDesk, type DeskError } from './ask-desk.ts';
import { ConversationFigures } from './ConversationFigures.tsx';
import type { AssignmentLine } from './desk.ts';
import type { Titles } from './export.ts';
import { GroupFigures } from './GroupFigures.tsx';
import { PrePostFigures } from './PrePostFigures.tsx';
import type { GroupView, Protocol } from './protocol.ts';
import { QuestionFigures } from './QuestionFigures.tsx';
import type { Row } from './rows.ts';

interface Props {
  assignment: AssignmentLine;
  titles: Titles;
  view: GroupView;
}

const words = messages.report;
const { learners, states, view: names } = messages.trainer;

/** All lines of the table, page after page. */
async function everyRow(assignment: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 0, pages = 1; page < pages; page++) {
    const found = await askDesk('table', { assignment, query: { sort: 'learner', descending: false, page } });
    rows.push(...found.page.rows);
    pages = found.page.pages;
  }
  return rows;
}

/** The list of learners for paper: who, how far, and the score. */
function Names({ assignment, rows }: { assignment: string; rows: readonly Row[] }) {
  return (
    <>
      <h3>{names.learners}</h3>
      <table className="dense">
        <caption className="visually-hidden">{learners.caption(assignment)}</caption>
        <thead>
          <tr>
            <th scope="col">{learners.learner}</th>
            <th scope="col">{learners.group}</th>
            <th scope="col">{learners.stateColumn}</th>
            <th scope="col" className="number">
              {learners.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <bdi>{row.learner}</bdi>
              </th>
              <td>
                <bdi>{row.group}</bdi>
              </td>
              <td>
                {states[row.state]}
                {row.overdue && <span className="late">{learners.overdue}</span>}
              </td>
              <td className="number">{row.score !== undefined && messages.percent(percent(row.score))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A report to print, with plots, and the exports. On paper only the report is left of the page. */
export function Report({ assignment, titles, view }: Props) {
  const [mark, setMark] = useState(true);
  const [withNames, setWithNames] = useState(false);
  const [rows, setRows] = useState<Row[]>();
  const [said, setSaid] = useState('');
  const { done, people, open, none, overdue } = assignment.standing;

  useEffect(() => {
    if (withNames) void everyRow(assignment.id).then(setRows, () => setRows(undefined));
  }, [withNames, assignment.id]);

  const save = async (what: Protocol['export']['ask']['what']) => {
    try {
      const blob = await askDesk('export', { assignment: assignment.id, what, mark });
      saveFile(`${words.names[what]}-${localDay(new Date())}.${what === 'json' ? 'json' : 'csv'}`, blob, blob.type);
      setSaid(words.saved);
    } catch (error) {
      setSaid(messages.trainer.troubles[(error as DeskError).trouble]);
    }
  };

  return (
    <div className="report">
      <div className="no-print">
        <h3>{words.exports}</h3>
        <p className="actions">
          <button type="button" className="button quiet" onClick={() => void save('learners')}>
            {words.learnersCsv}
          </button>
          <button type="button" className="button quiet" onClick={() => void save('questions')}>
            {words.questionsCsv}
          </button>
          <button type="button" className="button quiet" onClick={() => void save('json')}>
            {words.json}
          </button>
        </p>
        <p>
          <label>
            <input type="checkbox" checked={mark} onChange={({ currentTarget: { checked } }) => setMark(checked)} /> <Marked text={words.mark} />
          </label>
        </p>
        <p role="status" className="result-words">
          {said}
        </p>
        <p className="soft narrow">{words.namesInside}</p>
        <h3>{words.printHeading}</h3>
        <p className="narrow">{words.about}</p>
        <p>
          <label>
            <input type="checkbox" checked={withNames} onChange={({ currentTarget: { checked } }) => setWithNames(checked)} /> {words.withNames}
          </label>
        </p>
        <p className="actions">
          <button type="button" className="button" disabled={withNames && !rows} onClick={() => print()}>
            {words.print}
          </button>
        </p>
      </div>
      <p>
        {words.printed(dayInWords(localDay(new Date()), 'medium'))} {assignment.due && words.due(dayInWords(assignment.due, 'medium'))}{' '}
        {words.standing({ done, people, open, none, overdue })}
      </p>
      <GroupFigures title={assignment.title} view={view} />
      {view.courses.length > 0 && (
        <>
          <h3>{names.prePost}</h3>
          <PrePostFigures view={view} titles={titles} />
        </>
      )}
      {view.scenarios.length > 0 && (
        <>
          <h3>{names.conversations}</h3>
          <ConversationFigures view={view} titles={titles} />
        </>
      )}
      <h3>{names.questions}</h3>
      <QuestionFigures view={view} titles={titles} plain />
      {withNames && rows && <Names assignment={assignment.title} rows={rows} />}
      <p className="soft narrow">{words.limits}</p>
    </div>
  );
}

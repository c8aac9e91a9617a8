import { messages } from '../messages/index.ts';
import { percent } from '../record/percent.ts';
import { ScrollTable } from '../site/ScrollTable.tsx';
import type { GroupLine } from './figures.ts';
import { Histogram } from './Plots.tsx';
import type { GroupView } from './protocol.ts';
import { fewest } from './small-cells.ts';

const words = messages.figures.groups;

function Line({ line, name }: { line: GroupLine; name: string }) {
  const { people, counts, score } = line;
  const cell = (value: number | undefined) => <td className="number">{value}</td>;
  const hidden = <span className="missing-value">{words.hidden}</span>;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {cell(people)}
      {counts === 'hidden' ? (
        <>
          <td className="number">{hidden}</td>
          <td className="number">{hidden}</td>
          <td className="number">{hidden}</td>
        </>
      ) : (
        <>
          {cell(counts?.done)}
          {cell(counts?.overdue)}
          {cell(counts?.none)}
        </>
      )}
      <td className="number">
        {score === 'hidden' ? hidden : score ? messages.percent(percent(score.mean)) : <span className="missing-value">{words.nothing}</span>}
      </td>
    </tr>
  );
}

/** Each group in a line, and how the scores are spread. */
export function GroupFigures({ title, view, plain }: { title: string; view: GroupView; plain?: boolean }) {
  const { lines, all } = view.groups;
  const hides = [...lines, all].some(({ counts, score }) => counts === 'hidden' || score === 'hidden');
  const named = lines.length > 1 || lines.some(({ group }) => group !== '');
  return (
    <div className="view-part">
      {!plain && <h3>{words.heading}</h3>}
      <ScrollTable className="dense">
        <caption className="visually-hidden">{words.caption(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col" className="number">
              {words.people}
            </th>
            <th scope="col" className="number">
              {words.done}
            </th>
            <th scope="col" className="number">
              {words.overdue}
            </th>
            <th scope="col" className="number">
              {words.none}
            </th>
            <th scope="col" className="number">
              {words.score}
            </th>
          </tr>
        </thead>
        {named && (
          <tbody>
            {lines.map((line) => (
              <Line key={line.group} line={line} name={line.group === '' ? words.noGroup : line.group} />
            ))}
          </tbody>
        )}
        <tfoot>
          <Line line={all} name={words.all} />
        </tfoot>
      </ScrollTable>
      {hides && <p className="soft narrow">{words.hiddenNote(fewest)}</p>}
      <h3>{words.scores}</h3>
      {view.scores ? <Spread counts={view.scores} /> : <p>{words.scoresHidden}</p>}
    </div>
  );
}

function Spread({ counts }: { counts: readonly number[] }) {
  return (
    <div className="plot-pair">
      <figure>
        <Histogram counts={counts} />
        <figcaption>{words.scoresAbout(counts.reduce((sum, n) => sum + n, 0))}</figcaption>
      </figure>
      <table className="dense">
        <caption className="visually-hidden">{words.scores}</caption>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            <th scope="col" className="number">
              {words.learners}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count, i) =>
            count === 0 ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a tenth is its place.
              <tr key={i}>
                <th scope="row">{words.tenth(i * 10, i * 10 + 10)}</th>
                <td className="number">{count}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

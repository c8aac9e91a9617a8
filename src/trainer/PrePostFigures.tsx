import { messages } from '../messages/index.ts';
import { percent } from '../record/percent.ts';
import { type Titles, titleOf } from './export.ts';
import type { PrePostFigures as Figures } from './figures.ts';
import { mostLines, SlopePlot } from './Plots.tsx';
import type { GroupView } from './protocol.ts';
import { fewest } from './small-cells.ts';

const words = messages.figures.prePost;

const fixed = (value: number, digits: number) => value.toLocaleString(messages.tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
/** A share as percentage points with a decimal. */
const points = (share: number) => fixed(share * 100, 1);
const two = (value: number) => fixed(value, 2);

function Numbers({ title, figures }: { title: string; figures: Figures }) {
  const { n, pre, post, change, effect } = figures;
  const lines: [string, string][] = [
    [words.n, String(n)],
    [words.meanOf(words.pre), words.withDeviation(points(pre.mean), points(pre.deviation))],
    [words.meanOf(words.post), words.withDeviation(points(post.mean), points(post.deviation))],
    [words.change, words.points(points(change.mean))],
    [words.intervalOf(words.change), words.range(points(change.interval[0]), points(change.interval[1]))],
    [words.effect, effect ? two(effect.size) : words.noEffect],
    ...(effect ? [[words.intervalOf(words.effect), words.range(two(effect.interval[0]), two(effect.interval[1]))] as [string, string]] : []),
  ];
  return (
    <table className="dense">
      <caption className="visually-hidden">{words.caption(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([measure, value]) => (
          <tr key={measure}>
            <th scope="row">{measure}</th>
            <td className="number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pairs({ figures }: { figures: Figures }) {
  return (
    <details className="no-print">
      <summary>{words.table}</summary>
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col" className="number">
              {words.pre}
            </th>
            <th scope="col" className="number">
              {words.post}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.pairs.slice(0, mostRows).map(({ pre, post }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place, and has no name.
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td className="number">{messages.percent(percent(pre))}</td>
              <td className="number">{messages.percent(percent(post))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** More lines than anybody reads; a spreadsheet has them all. */
const mostRows = 100;

/** Before and after a course: means, deviations, the change and the effect with their intervals, and a picture of every learner's two results. */
export function PrePostFigures({ view, titles }: { view: GroupView; titles: Titles }) {
  if (view.courses.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {view.courses.map(({ id, figures }) => {
        const title = titleOf(titles, `course:${id}`);
        return (
          <div key={id} className="view-part">
            <h3>{title}</h3>
            {figures === undefined ? (
              <p className="soft">{words.nothing}</p>
            ) : figures === 'hidden' ? (
              <p className="soft">{words.hidden(fewest)}</p>
            ) : (
              <>
                <p className="narrow">
                  {words.sentence({
                    change: points(Math.abs(figures.change.mean)),
                    up: figures.change.mean >= 0,
                    sure: figures.change.interval[0] > 0 || figures.change.interval[1] < 0,
                  })}{' '}
                  {words.caution}
                </p>
                <div className="plot-pair">
                  <figure>
                    <SlopePlot pairs={figures.pairs} mean={{ pre: figures.pre.mean, post: figures.post.mean }} />
                    <figcaption>
                      {words.slopeAbout}
                      {figures.pairs.length > mostLines && ` ${words.slopeSample(mostLines, figures.pairs.length)}`}
                    </figcaption>
                  </figure>
                  <Numbers title={title} figures={figures} />
                </div>
                <p className="soft narrow">{words.method}</p>
                <Pairs figures={figures} />
              </>
            )}
          </div>
        );
      })}
    </>
  );
}

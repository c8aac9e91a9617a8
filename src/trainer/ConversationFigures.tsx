import { messages } from '../messages/index.ts';
import { percent } from '../record/percent.ts';
import { type Titles, titleOf } from './export.ts';
import type { ScenarioFigures } from './figures.ts';
import { OutcomeBars, ShareBar } from './Plots.tsx';
import type { GroupView } from './protocol.ts';
import { fewest } from './small-cells.ts';

const words = messages.figures.conversations;
const skillNames: Readonly<Record<string, string>> = messages.skills;
const capital = (text: string) => text.charAt(0).toLocaleUpperCase(messages.tag) + text.slice(1);

function Figures({ title, figures }: { title: string; figures: ScenarioFigures }) {
  const { n, first, best, skills } = figures;
  return (
    <>
      <div className="plot-pair">
        <figure>
          <OutcomeBars first={first} best={best} />
          <figcaption>{words.people(n)}</figcaption>
        </figure>
        <table className="dense">
          <caption className="visually-hidden">{words.caption(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.outcome}</th>
              <th scope="col" className="number">
                {words.first}
              </th>
              <th scope="col" className="number">
                {words.best}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['good', 'mixed', 'poor'] as const).map((outcome) => (
              <tr key={outcome}>
                <th scope="row">{capital(messages.record.outcomes[outcome])}</th>
                <td className="number">{words.count(first[outcome], percent(first[outcome] / n))}</td>
                <td className="number">{words.count(best[outcome], percent(best[outcome] / n))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {Object.keys(skills).length > 0 && (
        <table className="dense skills-table">
          <caption className="visually-hidden">{words.skills}</caption>
          <thead>
            <tr>
              <th scope="col">{words.skill}</th>
              <th scope="col" className="number">
                {words.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(skills)
              .sort(([, a], [, b]) => a - b)
              .map(([skill, share]) => (
                <tr key={skill}>
                  <th scope="row">{skillNames[skill] ?? skill}</th>
                  <td>
                    <span className="share-cell">
                      <span className="number">{messages.percent(percent(share))}</span> <ShareBar share={share} />
                    </span>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** How each conversation went: outcomes of first and best plays, and the skills. */
export function ConversationFigures({ view, titles }: { view: GroupView; titles: Titles }) {
  if (view.scenarios.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {view.scenarios.map(({ object, figures }) => {
        const title = titleOf(titles, object);
        return (
          <div key={object} className="view-part">
            <h3>{title}</h3>
            {figures === undefined ? (
              <p className="soft">{words.nothing}</p>
            ) : figures === 'hidden' ? (
              <p className="soft">{words.hidden(fewest)}</p>
            ) : (
              <Figures title={title} figures={figures} />
            )}
          </div>
        );
      })}
    </>
  );
}

import { localDayInWords } from '../messages/day-in-words.ts';
import { messages } from '../messages/index.ts';
import { ScrollTable } from '../site/ScrollTable.tsx';
import { shownNumber } from './shown.ts';
import type { Trend } from './trend.ts';

const words = messages.selfChecks.trend;
const width = 480;
const height = 150;
const edge = 14;
const left = 40;
/** Room for the names of bands beside the plot. */
const beside = 150;

/** What the last change comes to, in words. */
function changeSaid({ latest }: Trend): string | undefined {
  if (latest?.compared !== 'score') return words.notCompared;
  if (latest.course === 'same') return words.unchanged;
  const by = shownNumber(Math.abs(latest.difference));
  const course = words[latest.course];
  if (latest.noticeable === undefined) return words.unknown(course, by);
  return latest.noticeable ? words.noticeable(course, by) : words.small(course, by);
}

/** The scores of one subscale over time: a line, the lines between its bands where they hold for everyone, and a table. */
export function TrendChart({ trend }: { trend: Trend }) {
  const { subscale, points } = trend;
  const { min, max } = subscale.formula;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [Date.parse(first.at), Date.parse(last.at)];
  const bands = subscale.bands.filter(({ group }) => group === undefined).sort((a, b) => a.min - b.min);
  const right = width - edge - (bands.length > 0 ? beside : 0);
  const across = (at: string) => (to > from ? left + ((Date.parse(at) - from) * (right - left)) / (to - from) : left + (right - left) / 2);
  const down = (value: number) => edge + ((max - value) * (height - 2 * edge)) / (max - min);
  const lines = bands.slice(1).map((band, i) => ({ id: band.id, y: down((band.min + (bands[i]?.max ?? band.min)) / 2) }));
  return (
    <section className="trend">
      <h4>{subscale.name}</h4>
      <svg
        viewBox={`0 0 ${width} ${height + 18}`}
        role="img"
        aria-label={words.chart(subscale.name, points.length, localDayInWords(first.at), localDayInWords(last.at))}
      >
        <path className="scale-line" d={`M${left} ${edge}V${height - edge}H${right}`} />
        {[min, max].map((value) => (
          <text key={value} x={left - 8} y={down(value) + 5} textAnchor="end">
            {shownNumber(value)}
          </text>
        ))}
        {lines.map(({ id, y }) => (
          <path key={id} className="band-line" d={`M${left} ${y.toFixed(1)}H${right}`} />
        ))}
        {bands.map(({ id, label, min: low, max: high }) => (
          <text key={id} className="band-name" x={right + 10} y={down((low + high) / 2) + 5}>
            {label}
          </text>
        ))}
        <polyline className="trend-line" points={points.map(({ at, score }) => `${across(at).toFixed(1)},${down(score).toFixed(1)}`).join(' ')} />
        {points.map(({ id, at, score }) => (
          <circle key={id} className="trend-point" cx={across(at).toFixed(1)} cy={down(score).toFixed(1)} r={4.5} />
        ))}
        <text x={left} y={height + 14} textAnchor="start">
          {localDayInWords(first.at)}
        </text>
        {last !== first && (
          <text x={right} y={height + 14} textAnchor="end">
            {localDayInWords(last.at)}
          </text>
        )}
      </svg>
      {bands.length > 0 && (
        <p className="soft">
          {bands.map((band) => messages.selfChecks.result.bandRange(band.label, shownNumber(band.min), shownNumber(band.max))).join(' ')}
        </p>
      )}
      <p>{points.length === 1 ? words.one : changeSaid(trend)}</p>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{subscale.name}</th>
            {subscale.bands.length > 0 && <th scope="col">{words.band}</th>}
          </tr>
        </thead>
        <tbody>
          {points.map(({ id, at, score, bands: reached }) => (
            <tr key={id}>
              <th scope="row">{localDayInWords(at)}</th>
              <td>{shownNumber(score)}</td>
              {subscale.bands.length > 0 && <td>{reached.map(({ group, label }) => (group ? `${group}: ${label}` : label)).join('; ')}</td>}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

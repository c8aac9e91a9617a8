import { messages } from '../messages/index.ts';
import type { Subscale } from './schema.ts';
import type { Scored } from './score.ts';
import { shownNumber } from './shown.ts';

const words = messages.selfChecks.result;
const width = 480;
const edge = 12;

/** The bands of a subscale by the group of people for which they hold; one entry without a name where they hold for all. */
function byGroup(bands: Subscale['bands']): [string | undefined, Subscale['bands']][] {
  const groups = [...new Set(bands.map(({ group }) => group))];
  return groups.length > 0 ? groups.map((group) => [group, bands.filter((band) => band.group === group)]) : [[undefined, []]];
}

/** Where a score lies on its scale, among the bands that its source gives. */
export function ScoreScale({ subscale, scored }: { subscale: Subscale; scored: Scored }) {
  const { min, max } = subscale.formula;
  const across = (value: number) => edge + ((value - min) * (width - 2 * edge)) / (max - min);
  return (
    <>
      {byGroup(subscale.bands).map(([group, bands]) => {
        const said = bands.map(({ label, min: from, max: to }) => words.bandRange(label, shownNumber(from), shownNumber(to))).join(' ');
        const lines = bands.slice(1).map((band, i) => across((band.min + (bands[i]?.max ?? band.min)) / 2));
        return (
          <figure key={group ?? ''} className="score-scale">
            <svg
              viewBox={`0 0 ${width} 44`}
              role="img"
              aria-label={words.scale(
                group ? `${subscale.name}, ${group}` : subscale.name,
                shownNumber(scored.score),
                shownNumber(min),
                shownNumber(max),
                said,
              )}
            >
              <path className="scale-line" d={`M${edge} 20H${width - edge}`} />
              {[across(min), across(max), ...lines].map((x) => (
                <path key={x} className="scale-tick" d={`M${x.toFixed(1)} 11V29`} />
              ))}
              <circle className="scale-mark" cx={across(scored.score).toFixed(1)} cy={20} r={8} />
              <text x={across(min)} y={43} textAnchor="start">
                {shownNumber(min)}
              </text>
              <text x={across(max)} y={43} textAnchor="end">
                {shownNumber(max)}
              </text>
            </svg>
            {bands.length > 0 && (
              <figcaption>
                {group && <strong>{group}: </strong>}
                {said}
              </figcaption>
            )}
          </figure>
        );
      })}
    </>
  );
}

import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import type { ToldChoice } from './debrief.ts';
import type { Scenario } from './schema.ts';

interface Props {
  scenario: Scenario;
  began: Record<string, number>;
  choices: readonly ToldChoice[];
}

const words = messages.rolePlay.meters;
const width = 360;
const height = 64;
const edge = 6;

/** The course of each meter as a small line, and all of them as a table. */
export function MeterChart({ scenario, began, choices }: Props) {
  const meters = Object.entries(scenario.meters);
  const { name } = scenario.person;
  return (
    <>
      <div className="meter-lines">
        {meters.map(([id, meter]) => {
          const course = [began[id] ?? meter.start, ...choices.map((choice) => choice.meters[id] ?? meter.start)];
          const across = (i: number) => edge + (i * (width - 2 * edge)) / Math.max(1, course.length - 1);
          const down = (value: number) => height - edge - ((value - meter.min) * (height - 2 * edge)) / (meter.max - meter.min);
          const [first, last] = [course[0] ?? 0, course.at(-1) ?? 0];
          const trend = last > first ? words.rose : last < first ? words.fell : words.same;
          return (
            <figure key={id}>
              <figcaption>
                <Marked text={trend(meter.name, first, last)} />
              </figcaption>
              <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.course(meter.name, choices.length, course.join(', '))}>
                <path className="meter-edge" d={`M0 ${edge}H${width}M0 ${height - edge}H${width}`} />
                <polyline className="meter-course" points={course.map((value, i) => `${across(i).toFixed(1)},${down(value).toFixed(1)}`).join(' ')} />
                {course.map((value, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the conversation.
                  <circle key={i} cx={across(i).toFixed(1)} cy={down(value).toFixed(1)} r={i === 0 || i === course.length - 1 ? 4 : 2.5} />
                ))}
              </svg>
              <p className="meter-ends soft">
                <span>{words.top(meter.high)}</span> <span>{words.bottom(meter.low)}</span>
              </p>
            </figure>
          );
        })}
      </div>
      <details className="meter-table">
        <summary>{words.asTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
        <section className="table-scroll" aria-label={words.over(name)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.afterReply}</th>
                {meters.map(([id, meter]) => (
                  <th key={id} scope="col">
                    {meter.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{words.beginning}</th>
                {meters.map(([id, meter]) => (
                  <td key={id}>{began[id] ?? meter.start}</td>
                ))}
              </tr>
              {choices.map(({ step, meters: now }) => (
                <tr key={step}>
                  <th scope="row">{step + 1}</th>
                  {meters.map(([id]) => (
                    <td key={id}>{now[id]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}

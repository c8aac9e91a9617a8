import { messages } from '../messages/index.ts';
import type { Outcome } from '../role-play/schema.ts';

const words = messages.figures;
const percent = messages.percent;

/** A bar for a share from 0 to 1, beside its number. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 9.500H100" stroke="currentColor" opacity="0.35" />
      <rect width={Math.max(0, share * 100).toFixed(1)} height="10" fill="currentColor" />
    </svg>
  );
}

/** How many people have a result in each tenth. */
export function Histogram({ counts }: { counts: readonly number[] }) {
  const top = Math.max(1, ...counts);
  const [left, base, step] = [34, 160, 40];
  return (
    <svg className="plot" viewBox="0 0 460 205" role="img" aria-label={words.groups.histogram(counts.join(', '))}>
      {counts.map((count, i) => {
        const height = (count / top) * 130;
        const x = left + i * step;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tenth is its place.
          <g key={i}>
            <rect className="mark" x={x + 2} y={base - height} width={step - 4} height={height} />
            {count > 0 && (
              <text className="strong" x={x + step / 2} y={base - height - 6} textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        );
      })}
      <path className="axis" d={`M${left} ${base}.500H${left + 10 * step}`} />
      {[0, 2, 4, 6, 8, 10].map((i) => (
        <text key={i} x={left + i * step} y={base + 20} textAnchor="middle">
          {percent(i * 10)}
        </text>
      ))}
      <text x={left + 5 * step} y={base + 40} textAnchor="middle">
        {words.groups.from}
      </text>
    </svg>
  );
}

const kinds = ['good', 'mixed', 'poor'] as const;

/** Outcomes of the first and of the best plays as two bars. The words stand below each piece where it is wide enough, and in the table. */
export function OutcomeBars({ first, best }: { first: Record<Outcome, number>; best: Record<Outcome, number> }) {
  const inWords = (counts: Record<Outcome, number>) => kinds.map((kind) => `${counts[kind]} ${messages.record.outcomes[kind]}`).join(', ');
  const bar = (label: string, counts: Record<Outcome, number>, y: number) => {
    const all = kinds.reduce((sum, kind) => sum + counts[kind], 0);
    let x = 0;
    return (
      <g>
        <text className="strong" x="0" y={y}>
          {label}
        </text>
        {kinds.map((kind) => {
          const width = (counts[kind] / Math.max(1, all)) * 460;
          const from = x;
          x += width;
          return width === 0 ? null : (
            <g key={kind}>
              <rect className={`mark-${kind}`} x={from + 1} y={y + 8} width={Math.max(1, width - 2)} height="26" />
              {width > 24 && (
                <text className="on-mark" x={from + width / 2} y={y + 26} textAnchor="middle">
                  {counts[kind]}
                </text>
              )}
              {width > 118 && (
                <text x={from + 2} y={y + 50}>
                  {messages.record.outcomes[kind]}
                </text>
              )}
            </g>
          );
        })}
      </g>
    );
  };
  return (
    <svg className="plot" viewBox="0 0 460 152" role="img" aria-label={words.conversations.bars(inWords(first), inWords(best))}>
      {bar(words.conversations.first, first, 16)}
      {bar(words.conversations.best, best, 94)}
    </svg>
  );
}

/** The most lines that can be told apart. */
export const mostLines = 60;

/** Evenly spaced members of a list. */
function evenly<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : Array.from({ length: most }, (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))] as T);
}

interface SlopeProps {
  pairs: readonly { pre: number; post: number }[];
  mean: { pre: number; post: number };
}

/** A line for each learner from pre-test to post-test, and a heavy one for the means. */
export function SlopePlot({ pairs, mean }: SlopeProps) {
  const [left, right, top, base] = [120, 340, 24, 244];
  const y = (share: number) => base - share * (base - top);
  const gone = (one: (pair: SlopeProps['pairs'][number]) => boolean) => pairs.filter(one).length;
  const same = (pair: SlopeProps['pairs'][number]) => Math.abs(pair.post - pair.pre) < 1e-9;
  const up = gone((pair) => pair.post > pair.pre && !same(pair));
  const label = words.prePost.slope({ n: pairs.length, up, down: pairs.length - up - gone(same), same: gone(same) });
  return (
    <svg className="plot" viewBox="0 0 460 280" role="img" aria-label={label}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <path className="grid" d={`M${left} ${y(share)}H${right}`} />
          <text x={left - 62} y={y(share) + 4} textAnchor="end">
            {percent(share * 100)}
          </text>
        </g>
      ))}
      {evenly(pairs, mostLines).map(({ pre, post }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place, and has no name.
        <path key={i} className="pair" d={`M${left} ${y(pre).toFixed(1)}L${right} ${y(post).toFixed(1)}`} />
      ))}
      <path className="axis" d={`M${left} ${top}V${base}M${right} ${top}V${base}`} />
      <path className="mean" d={`M${left} ${y(mean.pre).toFixed(1)}L${right} ${y(mean.post).toFixed(1)}`} />
      <text className="strong" x={left - 10} y={y(mean.pre) + 4} textAnchor="end">
        {percent(Math.round(mean.pre * 100))}
      </text>
      <text className="strong" x={right + 10} y={y(mean.post) + 4}>
        {percent(Math.round(mean.post * 100))}
      </text>
      <text x={left} y={base + 24} textAnchor="middle">
        {words.prePost.pre}
      </text>
      <text x={right} y={base + 24} textAnchor="middle">
        {words.prePost.post}
      </text>
    </svg>
  );
}

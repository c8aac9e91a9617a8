import type { ToldChoice } from './debrief.ts';
import { worth } from './debrief.ts';
import { Sources } from './Sources.tsx';
import { techniques } from './techniques.ts';

interface Props {
  choice: ToldChoice;
  /** What was written in one's own words before the replies appeared. */
  own: string;
  sources: Record<string, { label: string; href: string }>;
  onFrom(): void;
}

/** One turn of the debrief: what was said and thought, the reply with its explanation, and the better one. */
export function ToldTurn({ choice, own, sources, onFrom }: Props) {
  const { step, before, say, taken, better } = choice;
  const points = worth(taken);
  return (
    <li>
      <p className="line theirs">
        <strong>{before.who}</strong> <em>{before.seems}</em>
        <br />
        {before.says}
      </p>
      <p className="thought">
        <strong>{before.who} thought:</strong> {before.thinks}
      </p>
      {own.trim() !== '' && (
        <p className="own-said">
          <strong>Your own words:</strong> {own}
        </p>
      )}
      <p className="line mine">
        <strong>You</strong>
        <br />
        {say}
      </p>
      <p>
        <strong className="turn-points" data-points={points > 0 ? 'up' : points < 0 ? 'down' : 'even'}>
          {better ? (points > 0 ? 'It helped.' : points < 0 ? 'It cost something.' : 'It changed little.') : 'The strongest reply here.'}
        </strong>{' '}
        {taken.why} <Sources ids={taken.sources} known={sources} />
      </p>
      <p className="soft">{taken.techniques.map((id) => techniques[id].name).join(', ')}</p>
      {better && (
        <details className="better">
          <summary>
            A stronger reply <span className="visually-hidden">(turn {step + 1})</span>
          </summary>
          <p className="line mine">{better.say}</p>
          <p>{better.why}</p>
        </details>
      )}
      <p className="no-print">
        <button type="button" className="link-button" onClick={onFrom}>
          Try another reply here <span className="visually-hidden">(turn {step + 1})</span>
        </button>
      </p>
    </li>
  );
}

import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { Sources } from '../site/Sources.tsx';
import type { ToldChoice } from './debrief.ts';
import { worth } from './debrief.ts';

const words = messages.rolePlay.debrief;

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
        <Marked text={words.thought(before.who, before.thinks)} />
      </p>
      {own.trim() !== '' && (
        <p className="own-said">
          <Marked text={words.ownWords(own)} />
        </p>
      )}
      <p className="line mine">
        <strong>{messages.rolePlay.you}</strong>
        <br />
        {say}
      </p>
      <p>
        <strong className="turn-points" data-points={points > 0 ? 'up' : points < 0 ? 'down' : 'even'}>
          {better ? (points > 0 ? words.helped : points < 0 ? words.cost : words.little) : words.strongest}
        </strong>{' '}
        {taken.why} <Sources ids={taken.sources} known={sources} />
      </p>
      <p className="soft">{taken.techniques.map((id) => messages.rolePlay.techniques[id].name).join(', ')}</p>
      {better && (
        <details className="better">
          <summary>
            <Marked text={words.stronger(step + 1)} />
          </summary>
          <p className="line mine">{better.say}</p>
          <p>{better.why}</p>
        </details>
      )}
      <p className="no-print">
        <button type="button" className="link-button" onClick={onFrom}>
          <Marked text={words.tryHere(step + 1)} />
        </button>
      </p>
    </li>
  );
}

import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { type Choice, replay, turnOf } from './play.ts';
import type { Scenario } from './schema.ts';
import { fill, wording } from './wording.ts';

interface Props {
  scenario: Scenario;
  seed: string;
  history: readonly Choice[];
  /** Goes back to before a choice; absent where there is no way back. */
  onBack?(step: number): void;
}

/** Everything that was said so far. */
export function Transcript({ scenario, seed, history, onBack }: Props) {
  return (
    <section aria-labelledby="so-far">
      <h2 id="so-far" className="visually-hidden">
        {messages.rolePlay.talk.soFar}
      </h2>
      <ol className="transcript">
        {history.map(({ reply }, step) => {
          const play = replay(scenario, seed, history.slice(0, step));
          const said = wording(scenario, play);
          const mine = turnOf(scenario, play)?.replies.find(({ id }) => id === reply);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the conversation is what a line is.
            <li key={step}>
              <p className="line theirs">
                <strong>{said?.who}</strong> <em>{said?.seems}</em>
                <br />
                {said?.says}
              </p>
              <p className="line mine">
                <strong>{messages.rolePlay.you}</strong>
                <br />
                {mine && fill(mine.say, play.details)}
              </p>
              {onBack && (
                <button type="button" className="link-button" onClick={() => onBack(step)}>
                  <Marked text={messages.rolePlay.talk.backToHere(step + 1)} />
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import { useEffect, useRef, useState } from 'react';
import { outcomeWords } from '../record/outcome-words.ts';
import { type Choice, choose, offered, type Play, rewind, start, turnOf } from './play.ts';
import { Sources } from './Sources.tsx';
import type { Reply } from './schema.ts';
import type { ScenarioView } from './view.ts';
import { fill, wording } from './wording.ts';

const letter = (i: number) => String.fromCharCode(65 + i);
const anySeed = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join('');

/** Votes of one turn, by reply. */
type Tally = Record<string, number>;

/** A conversation for a room: large type, votes by hand, a pause to talk after each choice. Nothing of it is recorded. */
export function ClassRoom({ view }: { view: ScenarioView }) {
  const { scenario } = view;
  const [play, setPlay] = useState<Play>();
  const [tally, setTally] = useState<Tally>({});
  /** The reply taken, while the room talks about it. */
  const [taken, setTaken] = useState<Reply>();
  const [votes, setVotes] = useState<Tally[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = play?.history.length ?? -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new moment begins at its heading.
  useEffect(() => {
    if (steps < 0) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [steps, taken]);

  const begin = () => {
    setPlay(start(scenario, anySeed()));
    setVotes([]);
    setTally({});
  };
  const { name } = scenario.person;
  if (!play)
    return (
      <div className="class-room">
        {scenario.notice && (
          <div className="alert">
            <p>
              <strong>Say this first.</strong> {scenario.notice} Nobody has to stay in the room, and nobody has to explain why they leave.
            </p>
          </div>
        )}
        <p>{scenario.brief.scene}</p>
        <h2>{name}</h2>
        <p>{scenario.person.about}</p>
        <h2>What you know</h2>
        <ul>
          {scenario.brief.known.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <p>
          <strong>A good outcome:</strong> {scenario.brief.goal}
        </p>
        <p className="actions">
          <button type="button" className="button" onClick={begin}>
            Begin with the class
          </button>
        </p>
      </div>
    );

  const turn = turnOf(scenario, play);
  const now = wording(scenario, play);
  const replies = offered(scenario, play);
  const take = (reply: Reply) => setTaken(reply);
  const goOn = () => {
    if (!taken) return;
    setVotes([...votes.slice(0, steps), tally]);
    setPlay(choose(scenario, play, taken.id));
    setTaken(undefined);
    setTally({});
  };
  const back = () => {
    if (taken) setTaken(undefined);
    else if (steps > 0) {
      setPlay(rewind(scenario, play, steps - 1));
      setTally(votes[steps - 1] ?? {});
    }
  };

  if ('ending' in play.at) {
    const ending = scenario.endings[play.at.ending];
    if (!ending) return null;
    return (
      <div className="class-room">
        <section className="outcome" data-outcome={ending.outcome}>
          <p className="outcome-word">It {outcomeWords[ending.outcome]}</p>
          <h2 tabIndex={-1} ref={heading}>
            {ending.title}
          </h2>
          {ending.says && <blockquote className="says">{fill(ending.says, play.details)}</blockquote>}
          <p>{fill(ending.tells, play.details)}</p>
          <p>
            {ending.why} <Sources ids={ending.sources} known={view.sources} />
          </p>
        </section>
        <h2>What the room chose</h2>
        <ol>
          {play.history.map((choice, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the conversation is what a choice is.
            <li key={step}>
              {said(scenario, choice, play)}
              {sayVotes(votes[step] ?? {}, choice.reply)}
            </li>
          ))}
        </ol>
        <p className="actions">
          <button type="button" className="button" onClick={begin}>
            Begin anew
          </button>
          <button type="button" className="button quiet" onClick={back}>
            One step back
          </button>
        </p>
      </div>
    );
  }
  if (!turn || !now) return null;
  const most = [...replies].sort((a, b) => (tally[b.id] ?? 0) - (tally[a.id] ?? 0))[0];
  const tied = replies.filter(({ id }) => (tally[id] ?? 0) === (tally[most?.id ?? ''] ?? 0)).length > 1;
  return (
    <div className="class-room">
      <h2 tabIndex={-1} ref={heading}>
        {now.who} <span className="visually-hidden">(turn {steps + 1})</span>
      </h2>
      <p className="sign">{now.seems}</p>
      <blockquote className="says">{now.says}</blockquote>
      {taken ? (
        <section className="class-pause" aria-labelledby="pause">
          <p className="class-taken">You said: “{fill(taken.say, play.details)}”</p>
          <h3 id="pause">{turn.discuss ?? `What did ${now.who} hear? What would you have said?`}</h3>
          <details>
            <summary>What {now.who} was thinking</summary>
            <p>{now.thinks}</p>
          </details>
          <details>
            <summary>What the evidence says of this reply</summary>
            <p>
              {taken.why} <Sources ids={taken.sources} known={view.sources} />
            </p>
          </details>
          <p className="actions">
            <button type="button" className="button" onClick={goOn}>
              Go on
            </button>
            <button type="button" className="button quiet" onClick={back}>
              Choose another reply
            </button>
          </p>
        </section>
      ) : (
        <>
          <h3>What do you say?</h3>
          <ol className="class-replies">
            {replies.map((reply, i) => (
              <li key={reply.id}>
                <p>
                  <strong>{letter(i)}</strong> {fill(reply.say, play.details)}
                </p>
                <p className="class-vote">
                  <label>
                    Votes for {letter(i)}
                    <input
                      type="number"
                      min={0}
                      max={999}
                      inputMode="numeric"
                      value={tally[reply.id] ?? ''}
                      onChange={(event) => setTally({ ...tally, [reply.id]: Math.max(0, Number(event.currentTarget.value) || 0) })}
                    />
                  </label>
                  <button type="button" className="button quiet" onClick={() => take(reply)}>
                    Say {letter(i)}
                  </button>
                </p>
              </li>
            ))}
          </ol>
          <p className="actions">
            <button
              type="button"
              className="button"
              aria-disabled={tied || !most}
              aria-describedby="tied"
              onClick={() => !tied && most && take(most)}
            >
              Say what got the most votes
            </button>
            {steps > 0 && (
              <button type="button" className="button quiet" onClick={back}>
                One step back
              </button>
            )}
          </p>
          <p id="tied" className="soft">
            {tied ? 'No reply is ahead yet. Enter the votes, or choose a reply yourself.' : ''}
          </p>
        </>
      )}
    </div>
  );
}

const said = (scenario: ScenarioView['scenario'], { turn, reply }: Choice, { details }: Play) =>
  fill(scenario.turns[turn]?.replies.find(({ id }) => id === reply)?.say ?? '', details);

function sayVotes(tally: Tally, reply: string): string {
  const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return all > 0 ? ` (${tally[reply] ?? 0} of ${all} votes)` : '';
}

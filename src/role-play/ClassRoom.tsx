import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import { Sources } from '../site/Sources.tsx';
import { EndingCard } from './EndingCard.tsx';
import { Known } from './Known.tsx';
import { Lines } from './Lines.tsx';
import { type Choice, choose, offered, type Play, rewind, start, turnOf } from './play.ts';
import type { Reply } from './schema.ts';
import type { ScenarioView } from './view.ts';
import { fill, wording } from './wording.ts';

const letter = (i: number) => String.fromCharCode(65 + i);
const anySeed = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join('');

const words = messages.rolePlay.classRoom;

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
  /** The script has taken the page over: before that a press would be lost. */
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const heading = useRef<HTMLHeadingElement>(null);
  const pause = useRef<HTMLParagraphElement>(null);
  const steps = play?.history.length ?? -1;
  useEffect(() => {
    if (steps < 0) return;
    const at = taken ? pause.current : heading.current;
    at?.focus({ preventScroll: true });
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
              <Marked text={words.notice(scenario.notice)} />
            </p>
          </div>
        )}
        {view.crisisLines && <Lines lines={view.crisisLines} />}
        <p>{scenario.brief.scene}</p>
        <h2>{name}</h2>
        <p>{scenario.person.about}</p>
        <h2>{messages.rolePlay.know}</h2>
        <Known facts={scenario.brief.known} />
        <p>
          <Marked text={messages.rolePlay.goal(scenario.brief.goal)} />
        </p>
        <p className="actions">
          <button type="button" className="button" disabled={!ready} onClick={begin}>
            {words.begin}
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
        <EndingCard ending={ending} details={play.details} sources={view.sources} heading={heading} />
        <h2>{words.chose}</h2>
        <ol>
          {play.history.map((choice, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the conversation is what a choice is.
            <li key={step}>{chosen(said(scenario, choice, play), votes[step] ?? {}, choice.reply)}</li>
          ))}
        </ol>
        <p className="actions">
          <button type="button" className="button" onClick={begin}>
            {words.beginAnew}
          </button>
          <button type="button" className="button quiet" onClick={back}>
            {words.stepBack}
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
        {now.who} <span className="visually-hidden">{messages.rolePlay.turn(steps + 1)}</span>
      </h2>
      <p className="sign">{now.seems}</p>
      <blockquote className="says">{now.says}</blockquote>
      {taken ? (
        <section className="class-pause" aria-labelledby="pause">
          <p className="class-taken" tabIndex={-1} ref={pause}>
            {words.said(fill(taken.say, play.details))}
          </p>
          <h3 id="pause">{turn.discuss ?? words.discuss(now.who)}</h3>
          <details>
            <summary>{words.all}</summary>
            <ol className="class-all">
              {replies.map((reply, i) => (
                <li key={reply.id} aria-current={reply === taken ? 'true' : undefined}>
                  {letter(i)} {fill(reply.say, play.details)} {tally[reply.id] ? <small>{words.votes(tally[reply.id] ?? 0)}</small> : null}
                </li>
              ))}
            </ol>
          </details>
          <details>
            <summary>{words.thinking(now.who)}</summary>
            <p>{now.thinks}</p>
          </details>
          <details>
            <summary>{words.evidence}</summary>
            <p>
              {taken.why} <Sources ids={taken.sources} known={view.sources} />
            </p>
          </details>
          <p className="actions">
            <button type="button" className="button" onClick={goOn}>
              {words.goOn}
            </button>
            <button type="button" className="button quiet" onClick={back}>
              {words.another}
            </button>
          </p>
        </section>
      ) : (
        <>
          <h3>{words.whatDoYouSay}</h3>
          <ol className="class-replies">
            {replies.map((reply, i) => (
              <li key={reply.id}>
                <p>
                  <strong>{letter(i)}</strong> {fill(reply.say, play.details)}
                </p>
                <p className="class-vote">
                  <label>
                    {words.votesFor(letter(i))}
                    <input
                      type="number"
                      min={0}
                      max={999}
                      inputMode="numeric"
                      value={tally[reply.id] ?? ''}
                      onChange={(event) =>
                        setTally({ ...tally, [reply.id]: Math.min(999, Math.max(0, Math.round(Number(event.currentTarget.value) || 0))) })
                      }
                    />
                  </label>
                  <button type="button" className="button quiet" onClick={() => take(reply)}>
                    {words.say(letter(i))}
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
              {words.sayMost}
            </button>
            {steps > 0 && (
              <button type="button" className="button quiet" onClick={back}>
                {words.stepBack}
              </button>
            )}
          </p>
          <p id="tied" className="soft" role="status">
            {tied ? words.tied : ''}
          </p>
        </>
      )}
    </div>
  );
}

const said = (scenario: ScenarioView['scenario'], { turn, reply }: Choice, { details }: Play) =>
  fill(scenario.turns[turn]?.replies.find(({ id }) => id === reply)?.say ?? '', details);

function chosen(said: string, tally: Tally, reply: string): string {
  const all = Object.values(tally).reduce((sum, count) => sum + count, 0);
  return words.chosen(said, tally[reply] ?? 0, all);
}

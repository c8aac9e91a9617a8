import { useEffect, useRef, useState } from 'react';
import { messages } from '../messages/index.ts';
import { Marked } from '../messages/Marked.tsx';
import type { PlayRecord } from '../record/plays.ts';
import { LineList } from '../site/LineList.tsx';
import { WishBoxes, type Wishes } from './Door.tsx';
import { Known } from './Known.tsx';
import { Lines } from './Lines.tsx';
import { meterWord } from './meter-word.ts';
import { OwnWords, ownWordsNote } from './OwnWords.tsx';
import { offered, replay, turnOf } from './play.ts';
import { Transcript } from './Transcript.tsx';
import type { ScenarioView } from './view.ts';
import { fill, wording } from './wording.ts';

const words = messages.rolePlay.talk;

interface Props {
  view: ScenarioView;
  record: PlayRecord;
  wishes: Wishes;
  onWish(wishes: Wishes): void;
  /** Takes a reply at a step; resolves when it is kept. */
  onReply(step: number, reply: string): Promise<unknown>;
  /** Leads to the debrief of the last play; absent when none came to an ending. */
  onDebrief?: (() => void) | undefined;
  home: string;
}

/** The conversation under way: what was said above, what the person says now, and what you may say. */
export function Talk({ view, record, wishes, onWish, onReply, onDebrief, home }: Props) {
  const { scenario } = view;
  const { name } = scenario.person;
  const coach = record.mode === 'coach';
  /** Where one has gone back to; undefined at the front. */
  const [back, setBack] = useState<number>();
  const [resting, setResting] = useState(false);
  /** What was written in own words before the replies were shown, and where. */
  const [opened, setOpened] = useState<{ at: string; text: string }>();
  const youSay = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const moment = useRef<HTMLElement>(null);
  const step = Math.min(back ?? record.history.length, record.history.length);
  const play = replay(scenario, record.seed, record.history.slice(0, step));
  const turn = turnOf(scenario, play);
  const now = wording(scenario, play);
  /** The moment: another choice before makes it another one, also at the same step. */
  const at = JSON.stringify(play.history);
  const lines = now ? words.log(now.seems, now.who, now.says) : '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: at every new turn the eye and the focus go to the person's words.
  useEffect(() => {
    if (resting) return;
    moment.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [at, record.id, resting]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line is read once, when it is said.
  useEffect(() => {
    if (!wishes.aloud || !now || resting) return;
    const reading = import('./read-aloud.ts');
    void reading.then(({ readAloud }) => readAloud(now.says));
    return () => void reading.then(({ stopReading }) => stopReading());
  }, [at, record.id, wishes.aloud, resting]);
  // What was asked for is what the keyboard goes on with.
  useEffect(() => {
    if (opened) youSay.current?.focus({ preventScroll: true });
  }, [opened]);

  if (!turn || !now) return null;
  if (resting) return <Rest view={view} home={home} onBack={() => setResting(false)} />;
  const hidden = wishes.ownWords && opened?.at !== at;
  const shownMeters = coach ? Object.entries(scenario.meters).filter(([, meter]) => meter.shown) : [];
  return (
    <div className="talk" data-under-way>
      <div className="talk-main">
        {step > 0 && (
          <Transcript
            scenario={scenario}
            seed={record.seed}
            history={record.history.slice(0, step)}
            {...(coach ? { onBack: (to: number) => setBack(to) } : {})}
          />
        )}
        <section className="moment" ref={moment} aria-labelledby="who-speaks">
          <h2 id="who-speaks" tabIndex={-1} ref={heading}>
            {now.who} <span className="visually-hidden">{messages.rolePlay.turn(step + 1)}</span>
          </h2>
          <p className="sign">{now.seems}</p>
          <blockquote className="says">{now.says}</blockquote>
          {coach && (
            <div className="coach">
              <p>
                <Marked text={words.thinks(now.who, now.thinks)} />
              </p>
              <p>
                <Marked text={words.coach(fill(turn.hint, play.details))} />
              </p>
            </div>
          )}
          {hidden ? (
            <OwnWords
              key={at}
              note={ownWordsNote(record.id, step, 'turn' in play.at ? play.at.turn : '')}
              name={now.who}
              onShow={(text) => setOpened({ at, text })}
            />
          ) : (
            <>
              {opened?.at === at && opened.text.trim() !== '' && (
                <p className="own-said">
                  <Marked text={messages.rolePlay.debrief.ownWords(opened.text)} />
                </p>
              )}
              <h3 id="you-say" tabIndex={-1} ref={youSay}>
                {words.youSay}
              </h3>
              <ul className="replies" aria-labelledby="you-say">
                {offered(scenario, play).map((reply) => (
                  <li key={reply.id}>
                    <button
                      type="button"
                      className="reply"
                      onClick={(event) => {
                        // The second half of a double click would choose a reply that nobody has read.
                        if (event.detail > 1) return;
                        void onReply(step, reply.id).then(() => setBack(undefined));
                      }}
                    >
                      {fill(reply.say, play.details)}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {back !== undefined && back < record.history.length && (
            <p className="soft">
              {words.wentBack}{' '}
              <button type="button" className="link-button" onClick={() => setBack(undefined)}>
                {words.return}
              </button>
            </p>
          )}
        </section>
        {/* What changes in a log is read out, wherever the focus is. */}
        <p role="log" className="visually-hidden">
          {lines}
        </p>
      </div>
      <aside className="talk-side" aria-label={words.beside}>
        <p className="actions">
          <button type="button" className="button quiet" onClick={() => setResting(true)}>
            {words.rest}
          </button>
          {onDebrief && (
            <button type="button" className="button quiet" onClick={onDebrief}>
              {words.toDebrief}
            </button>
          )}
        </p>
        {shownMeters.length > 0 && (
          <dl className="meter-words">
            {shownMeters.map(([id, meter]) => (
              <div key={id}>
                <dt>{meter.name}</dt>
                <dd>{meterWord(meter, play.meters[id] ?? meter.start)}</dd>
              </div>
            ))}
          </dl>
        )}
        <details open={step === 0}>
          <summary>{messages.rolePlay.know}</summary>
          <p>{scenario.person.about}</p>
          <Known facts={scenario.brief.known} />
          <p>
            <Marked text={messages.rolePlay.goal(scenario.brief.goal)} />
          </p>
        </details>
        <details>
          <summary>{words.how}</summary>
          <p>{coach ? words.howCoach : words.howReal}</p>
          <WishBoxes name={name} wishes={wishes} onWish={onWish} />
        </details>
        {view.crisisLines && <Lines lines={view.crisisLines} />}
      </aside>
    </div>
  );
}

/** A break in the middle: everything is kept, and nothing presses. */
function Rest({ view, home, onBack }: { view: ScenarioView; home: string; onBack(): void }) {
  const { rest } = messages.rolePlay;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="rest" data-under-way>
      <h2 tabIndex={-1} ref={heading}>
        {rest.heading}
      </h2>
      <p>{rest.waits}</p>
      <p>{rest.breathe}</p>
      <p className="actions">
        <button type="button" className="button" onClick={onBack}>
          {rest.goOn}
        </button>
        <a className="button quiet" href={`${home}scenarios/`}>
          {rest.leave}
        </a>
      </p>
      {view.crisisLines && <LineList lines={view.crisisLines} />}
    </section>
  );
}

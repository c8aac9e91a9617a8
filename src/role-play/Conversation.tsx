import { useState } from 'react';
import { happened, newId } from '../record/event.ts';
import { openPlay, type PlayRecord, playsOf } from '../record/plays.ts';
import type { LearningEvent } from '../record/schema.ts';
import { recordNow, useRecord } from '../record/store.ts';
import { UnsavedAlert } from '../record/UnsavedAlert.tsx';
import { useAttempt } from '../record/use-attempt.ts';
import { Debrief } from './Debrief.tsx';
import { Door, type Wishes } from './Door.tsx';
import { type Choice, choose, PlayError, replay } from './play.ts';
import { score } from './score.ts';
import { Talk } from './Talk.tsx';
import type { ScenarioView } from './view.ts';

/** The conversation of a play as it stands, or undefined when the scenario has changed so that its choices no longer fit. */
function playing(view: ScenarioView, play: PlayRecord) {
  try {
    return replay(view.scenario, play.seed, play.history);
  } catch (error) {
    if (error instanceof PlayError) return undefined;
    throw error;
  }
}

/** A conversation from its door to its debrief. What is shown follows from the record; only the room one is in is the screen's own. */
export function Conversation({ view, home }: { view: ScenarioView; home: string }) {
  const record = useRecord();
  const plays = playsOf(record.events, view.object);
  const [room, setRoom] = useState<'door' | 'again' | 'talk' | 'debrief'>('door');
  const [shown, setShown] = useState<string>();
  const [wishes, setWishes] = useState<Wishes>({ ownWords: false, aloud: false });
  const { store, stored, once } = useAttempt(view.object, view.content);

  const begin = async (mode: PlayRecord['mode'], from?: { seed: string; path: Choice[] }) => {
    const attempt = newId();
    await store(
      happened('attempted', view.object, view.content, {
        attempt,
        seed: from?.seed ?? attempt,
        mode,
        ...(from && from.path.length > 0 ? { path: from.path } : {}),
      }),
    );
    setShown(attempt);
    setRoom('talk');
  };

  /** Takes a reply at a step. */
  const respond = async (id: string, step: number, reply: string) => {
    await stored();
    const found = playsOf(recordNow().events, view.object).find((one) => one.id === id);
    if (!found || found.ended || step > found.history.length) return;
    const before = replay(view.scenario, found.seed, found.history.slice(0, step));
    if (!('turn' in before.at)) return;
    const after = choose(view.scenario, before, reply);
    // Events are read in the order of their moments: a clock that was set back must not put a reply before what it answers.
    const moment = new Date(Math.max(Date.now(), found.last + 1));
    const events: LearningEvent[] = [
      happened('responded', `turn:${view.scenario.id}/${before.at.turn}`, view.content, { attempt: id, reply, step }, moment),
    ];
    if ('ending' in after.at) {
      const { ending } = after.at;
      events.push(
        happened(
          'completed',
          view.object,
          view.content,
          {
            attempt: id,
            ending,
            outcome: view.scenario.endings[ending]?.outcome,
            skills: Object.fromEntries(score(view.scenario, after.history).map(({ skill, share }) => [skill, share])),
            rewinds: found.rewinds + (step < found.history.length ? 1 : 0),
          },
          new Date(moment.getTime() + 1),
        ),
      );
    }
    await store(...events);
    if ('ending' in after.at) setRoom('debrief');
  };

  const open = openPlay(plays);
  const last = plays.findLast(({ ended }) => ended);
  const standsAt = (one: PlayRecord) => playing(view, one)?.at;
  const resumable = (one: PlayRecord) => 'turn' in (standsAt(one) ?? {});
  const reviewable = (one: PlayRecord) => 'ending' in (standsAt(one) ?? {});
  const current = plays.find(({ id }) => id === shown) ?? (room === 'debrief' ? last : open);
  const play = current && playing(view, current);
  const show = (id: string, where: 'talk' | 'debrief') => {
    setShown(id);
    setRoom(where);
  };

  if (room === 'talk' && current && play && 'turn' in play.at)
    return (
      <>
        <Talk
          key={current.id}
          view={view}
          record={current}
          wishes={wishes}
          onWish={setWishes}
          onReply={(step, reply) => once(() => respond(current.id, step, reply))}
          onDebrief={last && reviewable(last) ? () => show(last.id, 'debrief') : undefined}
          home={home}
        />
        <UnsavedAlert />
      </>
    );
  if (room === 'debrief' && current && play && 'ending' in play.at)
    return (
      <>
        <Debrief
          key={current.id}
          view={view}
          record={current}
          plays={plays}
          home={home}
          onAgain={() => setRoom('again')}
          onFrom={(step) => void once(() => begin(current.mode, { seed: current.seed, path: current.history.slice(0, step) }))}
        />
        <UnsavedAlert />
      </>
    );
  return (
    <Door
      view={view}
      record={record}
      open={open && resumable(open) ? open : undefined}
      outdated={open !== undefined && !resumable(open)}
      last={last}
      reviewable={last !== undefined && reviewable(last)}
      arrived={room === 'again'}
      wishes={wishes}
      onWish={setWishes}
      onBegin={(mode) => void once(() => begin(mode))}
      onResume={(id) => show(id, 'talk')}
      onReview={(id) => show(id, 'debrief')}
      home={home}
    />
  );
}

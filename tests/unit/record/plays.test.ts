import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTime } from '../../../src/record/gate.ts';
import { openPlay, playsOf } from '../../../src/record/plays.ts';
import type { EventOf } from '../../../src/record/schema.ts';
import { untouchable } from '../untouchable.ts';
import { anyEvents, event, minute } from './any-event.ts';

const object = 'scenario:late-again';
let clock = 0;
const begin = (attempt: string, more: Partial<EventOf<'attempted'>['result']> = {}) =>
  event('attempted', object, { attempt, seed: attempt, mode: 'coach', ...more }, minute(clock++));
const say = (attempt: string, step: number, turn: string, reply: string) =>
  event('responded', `turn:late-again/${turn}`, { attempt, reply, step }, minute(clock++));
const end = (attempt: string, ending = 'agreed') => event('completed', object, { attempt, ending, outcome: 'good', skills: {} }, minute(clock++));

const plays = (...events: Parameters<typeof playsOf>[0]) => playsOf(untouchable(inTime(events)), object);

describe('plays', () => {
  test('are what was begun, with the replies in their order', () => {
    const [play] = plays(begin('a'), say('a', 0, 'arrives', 'open'), say('a', 1, 'answers', 'later'));
    expect(play).toMatchObject({
      id: 'a',
      seed: 'a',
      mode: 'coach',
      rewinds: 0,
      history: [
        { turn: 'arrives', reply: 'open' },
        { turn: 'answers', reply: 'later' },
      ],
    });
    expect(play?.ended).toBeUndefined();
  });

  test('go back when a step is taken again, and count it', () => {
    const [play] = plays(begin('a'), say('a', 0, 'arrives', 'open'), say('a', 1, 'answers', 'ask'), say('a', 0, 'arrives', 'rules'));
    expect(play).toMatchObject({ rewinds: 1, history: [{ turn: 'arrives', reply: 'rules' }] });
  });

  test('are whole also when the clock was set back after they began', () => {
    const late = begin('a');
    const early = event('responded', 'turn:late-again/arrives', { attempt: 'a', reply: 'open', step: 0 }, minute(-60));
    const [play] = plays(late, early);
    expect(play?.history).toEqual([{ turn: 'arrives', reply: 'open' }]);
    expect(play?.last).toBe(Date.parse(late.at));
  });

  test('take over the choices of an earlier one', () => {
    const [play] = plays(begin('a', { path: [{ turn: 'arrives', reply: 'open' }] }), say('a', 1, 'answers', 'later'));
    expect(play?.history).toEqual([
      { turn: 'arrives', reply: 'open' },
      { turn: 'answers', reply: 'later' },
    ]);
  });

  test('leave out what comes too early, too late, or belongs elsewhere', () => {
    const [play, ...others] = plays(
      begin('a'),
      say('a', 1, 'answers', 'ask'),
      say('b', 0, 'arrives', 'open'),
      event('responded', 'turn:other/arrives', { attempt: 'a', reply: 'open', step: 0 }, minute(clock++)),
      event('responded', 'turn:late-again-2/arrives', { attempt: 'a', reply: 'open', step: 0 }, minute(clock++)),
      say('a', 0, 'arrives', 'wait'),
      end('a'),
      say('a', 1, 'answers', 'ask'),
      end('a', 'left'),
    );
    expect(others).toEqual([]);
    expect(play?.history).toEqual([{ turn: 'arrives', reply: 'wait' }]);
    expect(play?.ended?.result.ending).toBe('agreed');
  });

  test('are open while the newest has no ending', () => {
    expect(openPlay([])).toBeUndefined();
    expect(openPlay(plays(begin('a')))?.id).toBe('a');
    expect(openPlay(plays(begin('a'), begin('b'), end('b')))).toBeUndefined();
    expect(openPlay(plays(begin('a'), end('a'), begin('b')))?.id).toBe('b');
  });

  test('come out of any record, whole or damaged, without an error', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const { history, rewinds } of playsOf(inTime(events), 'scenario:s')) {
          expect(rewinds).toBeGreaterThanOrEqual(0);
          for (const choice of history) expect(Object.keys(choice).sort()).toEqual(['reply', 'turn']);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { happened } from '../record/event.ts';
import { leaveBehind } from '../record/left-behind.ts';
import { append } from '../record/log.ts';
import { timeInUse } from '../record/time-in-use.ts';

/** Marks the lesson as read. Returns whether it could be stored; if not, it says so beside the button. */
export async function markRead(place: HTMLElement): Promise<boolean> {
  const { lesson = '', content = '' } = place.dataset;
  try {
    await append([happened('completed', lesson, content, {})]);
    return true;
  } catch {
    const said = place.querySelector('[role="status"]');
    if (said) said.textContent = place.dataset.notStored ?? '';
    return false;
  }
}

/** Counts the time for which the lesson is in use, and keeps it in the record. */
export function countTime(place: HTMLElement): void {
  const { lesson = '', content = '' } = place.dataset;
  timeInUse((seconds, leaving) => {
    const event = happened('experienced', lesson, content, { seconds });
    if (leaving) leaveBehind(event);
    else append([event]).catch(() => undefined);
  });
}

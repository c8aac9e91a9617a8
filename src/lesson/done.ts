import { database } from '../record/database.ts';
import { happened } from '../record/event.ts';
import { append } from '../record/log.ts';
import { timeInUse } from '../record/time-in-use.ts';

/** Marks the lessons of this module that are done, lets this one be marked, and counts the time. Kept small: it runs on every lesson. */
const end = document.querySelector<HTMLElement>('[data-lesson]');

async function isDone(object: string): Promise<boolean> {
  const db = await database();
  return (await db.getAllFromIndex('events', 'object', object)).some((event) => event.verb === 'completed');
}

function showDone(link: Element): void {
  if (link.hasAttribute('data-done')) return;
  link.setAttribute('data-done', '');
  link.querySelector('.step-state')?.append(', done');
}

async function begin(place: HTMLElement): Promise<void> {
  const { lesson = '', content = '' } = place.dataset;
  const button = place.querySelector('button');
  const said = place.querySelector('[role="status"]');
  const links = document.querySelectorAll<HTMLElement>('.module-nav [data-object]');

  const show = () => {
    button?.setAttribute('aria-pressed', 'true');
    if (button) button.textContent = '✓ Marked as read';
    for (const link of links) if (link.dataset.object === lesson) showDone(link);
  };
  const mark = async () => {
    try {
      await append([happened('completed', lesson, content, {})]);
      show();
    } catch {
      if (said) said.textContent = 'This browser does not let the page store anything, so this cannot be marked. Reading works all the same.';
    }
  };

  button?.addEventListener('click', () => button.getAttribute('aria-pressed') === 'true' || void mark());
  place.querySelector('.forward')?.addEventListener('click', (event) => {
    if (button?.getAttribute('aria-pressed') === 'true' || !(event instanceof MouseEvent) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { href } = event.currentTarget as HTMLAnchorElement;
    void mark().finally(() => location.assign(href));
  });
  timeInUse((seconds) => void append([happened('experienced', lesson, content, { seconds })]).catch(() => undefined));
  if (button) button.hidden = false;
  try {
    for (const link of links) if (await isDone(link.dataset.object ?? '')) showDone(link);
    if (await isDone(lesson)) show();
  } catch {
    // Storage is refused: said when something is to be stored.
  }
}

if (end) void begin(end);

import { admitAll } from '../record/gate.ts';
import { takeOver } from '../record/left-behind.ts';
import { storedAbout } from '../record/log.ts';
import { countTime, markRead } from './reading.ts';

/** Shows which lessons of the module are done, lets this one be marked, and counts the time. It runs on every lesson: kept small, and the page brings its words. */
const place = document.querySelector<HTMLElement>('[data-lesson]');
const links = document.querySelectorAll<HTMLAnchorElement>('.module-nav li a');

/** The lesson that a step leads to. */
const objectOf = ({ pathname }: HTMLAnchorElement): string => `lesson:${pathname.split('/').slice(-3, -1).join('/')}`;

function showDone(link: Element): void {
  if (link.hasAttribute('data-done')) return;
  link.setAttribute('data-done', '');
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.textContent = link.closest('ol')?.dataset.done ?? '';
  link.append(said);
}

/** The button goes on asking when the lesson has changed since it was read: then it can be marked again. */
function show(object: string, content: string | undefined): void {
  for (const link of links) if (objectOf(link) === object) showDone(link);
  const button = place?.querySelector('button');
  if (object !== place?.dataset.lesson || !button) return;
  const said = place.querySelector('[role="status"]');
  if (content === place.dataset.content) {
    button.setAttribute('aria-pressed', 'true');
    button.textContent = place.dataset.marked ?? '';
    if (said) said.textContent = '';
  } else if (said) said.textContent = place.dataset.changed ?? '';
}

async function showAll(): Promise<void> {
  await takeOver();
  for (const link of links) {
    const object = objectOf(link);
    const last = admitAll(await storedAbout(object)).events.findLast(({ verb }) => verb === 'completed');
    if (last) show(object, last.content);
  }
}

if (place) {
  const button = place.querySelector('button');
  if (button) button.hidden = false;
  // Storage may be refused: that is said when something is to be stored.
  showAll().catch(() => undefined);

  countTime(place);

  const mark = async () => {
    if (button?.getAttribute('aria-pressed') === 'true') return;
    if (await markRead(place)) show(place.dataset.lesson ?? '', place.dataset.content);
  };
  button?.addEventListener('click', () => void mark());
  place.querySelector<HTMLAnchorElement>('.forward')?.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const { href } = event.currentTarget as HTMLAnchorElement;
    void mark().finally(() => location.assign(href));
  });
}

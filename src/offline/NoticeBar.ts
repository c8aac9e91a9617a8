import { messages } from '../messages/index.ts';
import style from './notice-bar.css?inline';

/** What the bar can say. */
export type Notice = 'ready' | 'elsewhere' | 'gone' | 'partly';

const words = messages.offline.notice;

// Its few rules come with it, so that no page pays for a bar that it does not show.
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
const key = 'rapport-notice-later';

/** After "Later" the same is not said again for a day, in milliseconds. */
const pause = 86_400_000;

function putOff(notice: Notice): boolean {
  try {
    const [said, at] = (localStorage.getItem(key) ?? '').split(' ');
    return said === notice && Date.now() - Number(at) < pause;
  } catch {
    return false;
  }
}

/** Settles when no quiz and no conversation is under way on the page. Says whether one was: then the page has just become another one. */
function workDone(): Promise<boolean> {
  const busy = () => document.querySelector('[data-under-way]') !== null;
  return new Promise((resolve) => {
    if (!busy()) return resolve(false);
    const seen = new MutationObserver(() => {
      if (busy()) return;
      seen.disconnect();
      resolve(true);
    });
    seen.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-under-way'] });
  });
}

/** Settles when a bar at the top moves nothing that somebody is about to press: nothing was pressed yet, or the top is out of sight, or the page is. */
function restful(used: () => boolean): Promise<void> {
  const calm = () => !used() || scrollY > 200 || document.hidden;
  return new Promise((resolve) => {
    if (calm()) return resolve();
    const check = () => {
      if (!calm()) return;
      removeEventListener('scroll', check);
      document.removeEventListener('visibilitychange', check);
      resolve();
    };
    addEventListener('scroll', check, { passive: true });
    document.addEventListener('visibilitychange', check);
  });
}

function button(text: string, kind: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/**
 * Shows the quiet bar below the header. It lies in the page and covers nothing, takes no focus, and can be put off.
 * While a quiz or a conversation is under way it waits for the end.
 * @param used whether something was pressed on the page
 */
export async function showNotice(notice: Notice, act: () => void, used: () => boolean): Promise<void> {
  if (putOff(notice)) return;
  if (!(await workDone())) await restful(used);
  document.querySelector('.notice-bar')?.remove();
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const bar = document.createElement('section');
  bar.className = 'notice-bar';
  bar.setAttribute('aria-label', words.label);
  const inner = document.createElement('div');
  inner.className = 'wrap';
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  const later = () => {
    localStorage.setItem(key, `${notice} ${Date.now()}`);
    bar.remove();
    // The focus was on what is gone now.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  };
  inner.append(said, button(words[notice].act, 'button', act), button(words.later, 'button quiet', later));
  bar.append(inner);
  document.querySelector('.site-header')?.after(bar);
  // A status that comes into the page with its words is not read out by every screen reader.
  requestAnimationFrame(() => {
    said.textContent = words[notice].said;
  });
}

import { messages } from '../messages/index.ts';
import style from './notice-bar.css?inline';

/** What the bar can say. */
export type Notice = 'ready' | 'elsewhere' | 'gone' | 'partly';

const words = messages.offline.notice;
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

/** Settles when no quiz and no conversation is under way on the page. */
function workDone(): Promise<void> {
  const busy = () => document.querySelector('[data-under-way]') !== null;
  return new Promise((resolve) => {
    if (!busy()) return resolve();
    const seen = new MutationObserver(() => {
      if (busy()) return;
      seen.disconnect();
      resolve();
    });
    seen.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-under-way'] });
  });
}

/** Settles when a bar at the top moves nothing that somebody is about to press: before they have begun, or once they have scrolled past it. */
function restful(): Promise<void> {
  const calm = () => !navigator.userActivation?.hasBeenActive || scrollY > 200;
  return new Promise((resolve) => {
    if (calm()) return resolve();
    const check = () => {
      if (!calm()) return;
      removeEventListener('scroll', check);
      resolve();
    };
    addEventListener('scroll', check, { passive: true });
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
 */
export async function showNotice(notice: Notice, act: () => void): Promise<void> {
  if (putOff(notice)) return;
  await workDone();
  await restful();
  document.querySelector('.notice-bar')?.remove();
  if (document.adoptedStyleSheets.length === 0) {
    // Its few rules come with it, so that no page pays for a bar that it does not show.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
  }
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

import { link } from '../site/link.ts';
import { trustedAddress } from '../site/trusted-address.ts';
import { chosenHere, standingOf } from './choice.ts';
import { ask } from './messages-to-worker.ts';
import type { Notice } from './NoticeBar.ts';

/** Between two times that an open page asks for a new version, in milliseconds. */
const hour = 3_600_000;

/**
 * Starts the service worker, hands it the open page to keep, and says what the person should know: that a new version is ready,
 * that another tab has begun to use it, or that the browser has removed what was to be kept. Each is only said, and nothing happens by itself.
 */
async function watch(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  // A private window or a rule of the agency may refuse; the page works without.
  const registration = await serviceWorker.register(trustedAddress(link('sw.js'))).catch(() => undefined);
  if (!registration) return;
  let used = false;
  for (const kind of ['pointerdown', 'keydown'] as const)
    addEventListener(
      kind,
      () => {
        used = true;
      },
      { once: true, passive: true },
    );
  let controlled = serviceWorker.controller !== null;
  let asked = false;
  const say = (notice: Notice, act: () => void) => void import('./NoticeBar.ts').then(({ showNotice }) => showNotice(notice, act, () => used));

  const update = () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    else location.reload();
  };
  const offer = () => {
    if (registration.waiting && serviceWorker.controller) say('ready', update);
  };
  offer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && offer());
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else if (controlled) say('elsewhere', () => location.reload());
    controlled = true;
  });
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < hour) return;
    looked = Date.now();
    registration.update().catch(() => undefined);
  });

  const { active } = await serviceWorker.ready;
  if (!active) return;
  // Which pages are stored tells which were opened: that goes with the record. It may be too late for an answer to be heard.
  addEventListener('rapport-erased', () => void ask(active, 'forget', {}).catch(() => undefined));
  await ask(active, 'visited', { path: location.href.slice(registration.scope.length).replace(/[?#].*/, '') });
  const chosen = chosenHere();
  if (!chosen?.since) return;
  const standing = standingOf(await ask(active, 'held', {}), chosen);
  if (standing === 'gone' || standing === 'partly') say(standing, () => location.assign(link('offline/')));
}

void watch();

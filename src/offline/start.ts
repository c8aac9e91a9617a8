import laterPart from 'virtual:offline-later-part';

/** Runs on every page, so it does almost nothing: the rest comes once the page is there and the browser has nothing better to do. */

// The browser's own offer to install would come unasked; the page `offline/` makes it when somebody looks for it.
addEventListener('beforeinstallprompt', (event) => event.preventDefault());
addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(() => void import(/* @vite-ignore */ laterPart)));

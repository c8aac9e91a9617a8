/** A page counts as in use for this long after the last sign of life, milliseconds. Our own choice: time to read a screen. */
const patience = 60_000;

/**
 * Counts the seconds for which a page is in view and in use, and hands them over now and then and when the page is left.
 * @param hand takes whole seconds, at least one, and whether the page may be gone in a moment
 */
export function timeInUse(hand: (seconds: number, leaving: boolean) => void): void {
  let last = performance.now();
  let alive = last;
  let seconds = 0;
  const tick = () => {
    const now = performance.now();
    if (document.visibilityState === 'visible' && now - alive < patience) seconds += Math.min(now - last, 5_000) / 1_000;
    last = now;
  };
  const flush = (leaving: boolean) => {
    tick();
    const whole = Math.floor(seconds);
    if (whole < 1) return;
    seconds -= whole;
    hand(whole, leaving);
  };
  for (const sign of ['pointerdown', 'keydown', 'scroll', 'pointermove'])
    addEventListener(sign, () => (alive = performance.now()), { passive: true });
  setInterval(tick, 1_000);
  setInterval(() => flush(false), 60_000);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush(true);
    else last = performance.now();
  });
  addEventListener('pagehide', () => flush(true));
}

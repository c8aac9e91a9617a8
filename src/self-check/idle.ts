const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focusin', 'scroll'] as const;

/**
 * Calls `act` once when nobody has touched the page for so long, also when the device slept meanwhile or its clock was set back.
 * @param minutes above 0
 * @returns ends the watch
 */
export function whenIdle(minutes: number, act: () => void): () => void {
  let touched = Date.now();
  const touch = () => {
    touched = Date.now();
  };
  const stop = () => {
    clearInterval(watch);
    for (const sign of signs) removeEventListener(sign, touch, true);
    document.removeEventListener('visibilitychange', look);
  };
  const look = () => {
    if (Math.abs(Date.now() - touched) < minutes * 60_000) return;
    stop();
    act();
  };
  const watch = setInterval(look, 1_000);
  for (const sign of signs) addEventListener(sign, touch, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  return stop;
}

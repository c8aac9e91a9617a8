/**
 * Sees to it that the focus is never lost: when what holds it goes away, it moves to the heading of the section it was in, or to that of the view.
 * @param root what is watched
 * @returns ends the watch
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: Element | undefined;
  let section: Element | null = null;
  const note = ({ target }: FocusEvent) => {
    held = target as Element;
    section = held.closest('section');
  };
  const watch = new MutationObserver(() => {
    if (!held || held.isConnected || document.activeElement !== document.body) return;
    held = undefined;
    const within = section?.isConnected ? section : root;
    const heading = within.querySelector<HTMLElement>('h2, h3') ?? root.querySelector<HTMLElement>('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  });
  root.addEventListener('focusin', note);
  watch.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', note);
    watch.disconnect();
  };
}

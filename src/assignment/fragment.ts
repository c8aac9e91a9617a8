/**
 * What stood behind the `#` of the page's address, and takes it away there, so that neither the address bar nor the browser's history keeps it.
 * It stays with this entry of the history, so that a page that is loaded again shows the same.
 */
export function takeFragment(): string {
  const inAddress = location.hash.slice(1);
  if (inAddress !== '') {
    history.replaceState({ fragment: inAddress }, '', location.pathname + location.search);
    return inAddress;
  }
  const kept: unknown = history.state;
  return typeof kept === 'object' && kept !== null && 'fragment' in kept && typeof kept.fragment === 'string' ? kept.fragment : '';
}

/** Forgets what `takeFragment` has kept. */
export const dropFragment = (): void => history.replaceState(null, '', location.pathname + location.search);

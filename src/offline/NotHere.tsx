import { useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { link } from '../site/link.ts';
import { ask } from './messages-to-worker.ts';

const words = messages.offline.missing;

/** The page that was asked for, from the address; only paths within the site. */
function asked(): string | undefined {
  const page = new URLSearchParams(location.search).get('page') ?? '';
  return /^(?!.*\.\.)[\w-][\w./-]*$/.test(page) ? page : undefined;
}

/** Says what can be opened instead of a page that is not on the device. */
export function NotHere() {
  const [page, setPage] = useState<string>();
  const [pages, setPages] = useState<{ path: string; title: string }[]>();
  const [connected, setConnected] = useState(false);
  useEffect(() => {
    setPage(asked());
    const back = () => setConnected(true);
    addEventListener('online', back);
    const worker = navigator.serviceWorker?.controller;
    if (worker)
      ask(worker, 'pages', {})
        .then((found) => setPages(found.filter(({ path }) => !path.startsWith('offline/'))))
        .catch(() => setPages([]));
    return () => removeEventListener('online', back);
  }, []);
  return (
    <>
      <p role="status">{connected ? words.back : ''}</p>
      {page !== undefined && (
        <p className="actions">
          <a className="button" href={link(page)}>
            {words.again}
          </a>
        </p>
      )}
      {pages && (
        <>
          <h2>{words.here}</h2>
          {pages.length > 0 ? (
            <ul className="plain-list offline-pages">
              {pages.map(({ path, title }) => (
                <li key={path}>
                  <a href={link(path)}>{title}</a>
                </li>
              ))}
            </ul>
          ) : (
            <p>{words.nothing}</p>
          )}
        </>
      )}
    </>
  );
}

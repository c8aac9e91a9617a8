import { useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { ask } from './messages-to-worker.ts';

const words = messages.offline.version;

/** Which version is in use, and whether a new one waits. */
export function AppVersion() {
  const [version, setVersion] = useState<string>();
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    void navigator.serviceWorker?.ready.then(async (registration) => {
      const look = () => setWaiting(registration.waiting);
      look();
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
      if (registration.active) setVersion((await ask(registration.active, 'held', {})).version);
      // Somebody who looks here wants to know now.
      await registration.update().catch(() => undefined);
      look();
    });
  }, []);
  const update = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    waiting?.postMessage({ type: 'SKIP_WAITING' });
  };
  if (version === undefined) return null;
  return (
    <>
      <h2>{words.heading}</h2>
      <div role="status">
        <p>{waiting ? words.waiting : words.current(version)}</p>
      </div>
      {waiting && (
        <p className="actions">
          <button type="button" className="button" onClick={update}>
            {words.update}
          </button>
        </p>
      )}
    </>
  );
}

import { useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { installsByHand, runsAsApp } from './device.ts';

const words = messages.offline.install;

/** The browser's offer to install, as Chrome and Edge hand it to a page. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** An offer to install the site as an app, for somebody who looks for it. Where the browser has none, it says where to look. */
export function InstallOffer() {
  const [prompt, setPrompt] = useState<InstallPrompt>();
  const [installed, setInstalled] = useState(false);
  const [apple, setApple] = useState(false);
  useEffect(() => {
    setInstalled(runsAsApp());
    setApple(installsByHand());
    const offered = (event: Event) => setPrompt(event as InstallPrompt);
    const done = () => setInstalled(true);
    addEventListener('beforeinstallprompt', offered);
    addEventListener('appinstalled', done);
    return () => {
      removeEventListener('beforeinstallprompt', offered);
      removeEventListener('appinstalled', done);
    };
  }, []);
  const install = async () => {
    await prompt?.prompt();
    setPrompt(undefined);
  };
  return (
    <>
      <h2>{words.heading}</h2>
      {installed ? (
        <p>{words.installed}</p>
      ) : (
        <>
          <p>{words.about}</p>
          {prompt ? (
            <p className="actions">
              <button type="button" className="button quiet" onClick={() => void install()}>
                {words.install}
              </button>
            </p>
          ) : (
            <p>{apple ? words.apple : words.menu}</p>
          )}
        </>
      )}
    </>
  );
}

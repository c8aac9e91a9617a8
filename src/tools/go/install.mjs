import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { packagesState, stampAt } from './stamp.mjs';

/**
 * Installs the packages when they are not those of the lock file.
 * @param {{ root: string, node: string, env: NodeJS.ProcessEnv, progress: import('./progress.mjs').Progress }} options
 */
export async function installPackages({ root, node, env, progress }) {
  const stamp = stampAt(join(root, 'node_modules', '.stamp'));
  const state = packagesState(root);
  if (stamp.holds(state)) return;
  const options = { root, node, env, doing: 'install the packages' };
  const install = async () => {
    stamp.clear();
    try {
      await runNpm(['ci', '--include=dev', '--include=optional'], options);
    } catch (error) {
      // A trouble of network or disk would only come again, later; a lock that npm refuses is worth a second way.
      if (/** @type {{ known?: boolean }} */ (error).known !== false) throw error;
      await runNpm(['install', '--no-save', '--include=dev', '--include=optional'], options);
    }
    stamp.set(state);
  };
  await progress.step('packages (half a minute the first time)', install, { quiet: !env.DEBUG });
}

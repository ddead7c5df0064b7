import 'reflect-metadata';
import { dirname, join } from 'node:path';
import { banner } from './banner';
import { bringUp } from './bring-up';
import { openDataDirectory } from './data-directory';
import { takeDirectoryLock } from './directory-lock';
import { House } from './house';
import { readLaunchSettings, setVariables } from './launch-settings';
import { say } from './say';
import { stopRequested } from './stop-signals';

/** dist/apps, with the compiled programs beside this one. */
const programs = dirname(__dirname);
const checkout = join(programs, '..', '..');

/**
 * Brings Liaison up with all it needs, keeps it running, and takes it down when told to.
 * @param parent the process that started us.
 */
export async function launch(parent: number): Promise<void> {
  const environment = setVariables(process.env);
  const directory = openDataDirectory(checkout, environment);
  const giveBack = takeDirectoryLock(directory.lock, directory.path);
  const house = new House(say);
  const stop = stopRequested(parent, () => {
    // What still runs ends by itself when it sees that we are gone.
    say('Stopping at once.');
    giveBack();
    process.exit(1);
  });
  try {
    const settings = readLaunchSettings(environment, directory);
    const up = bringUp({ house, directory, settings, environment, programs, say });
    await Promise.race([
      up.then((facts) => {
        if (!house.signal.aborted) say(banner(facts));
        return stop;
      }),
      stop,
    ]);
    say('\nStopping ...');
  } finally {
    await house.stop();
    giveBack();
  }
  say('Stopped.');
  process.exit(0);
}

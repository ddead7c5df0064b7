import { build } from './build.mjs';
import { installDependencies } from './install.mjs';

/** Makes a checkout ready to run: what is missing is installed, what is older than its sources is built. */
export async function prepare() {
  await installDependencies();
  await build();
}

import chromium from '@sparticuz/chromium';

/** How the Chromium that comes from the registry is launched. */
export async function chromiumOptions() {
  return {
    executablePath: await chromium.executablePath(),
    args: [
      // One process for everything is for tiny machines: a second window waits in it for ever.
      ...chromium.args.filter((argument) => argument !== '--single-process'),
      '--disable-background-networking',
      '--no-first-run',
    ],
  };
}

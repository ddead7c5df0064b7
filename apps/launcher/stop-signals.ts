/**
 * One Ctrl-C can arrive twice: the terminal sends it to the whole group of processes, and npm, which
 * is in it too, sends it on. Within this time a signal counts as the same one.
 */
const echoMilliseconds = 1000;

/** Resolves when Liaison is told to stop. A second Ctrl-C, for the impatient, calls `force`. */
export function stopRequested(force: () => void): Promise<void> {
  let firstAt: number | undefined;
  return new Promise((resolve) => {
    const told = (): void => {
      if (firstAt === undefined) {
        firstAt = Date.now();
        resolve();
      } else if (Date.now() - firstAt > echoMilliseconds) {
        force();
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, told);
  });
}

/**
 * One Ctrl-C can arrive twice: the terminal sends it to the whole group of processes, and npm, which
 * is in it too, sends it on. Within this time a signal counts as the same one.
 */
const echoMilliseconds = 1000;

const glanceMilliseconds = 500;

/**
 * Resolves when Liaison is told to stop. A second Ctrl-C, for the impatient, calls `force`.
 * @param parent the process that started us, as it was before anything was installed or built.
 */
export function stopRequested(parent: number, force: () => void): Promise<void> {
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
    whenNpmIsGone(parent, resolve);
  });
}

/**
 * npm runs us in a shell, and many a shell dies of the SIGTERM that npm passes on to it without
 * telling us. That we were handed to another parent is then the only sign.
 */
function whenNpmIsGone(parent: number, told: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const glance = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(glance);
    told();
  }, glanceMilliseconds);
  glance.unref();
}

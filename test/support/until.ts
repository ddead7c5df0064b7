/**
 * Waits until `condition` gives something other than undefined or false, asking again and again: tests wait
 * for what must come true, they never sleep. Gives up after `milliseconds` with a sentence.
 */
export async function until<Result>(
  what: string,
  condition: () => Promise<Result | undefined | false> | Result | undefined | false,
  milliseconds = 60_000,
): Promise<Result> {
  const deadline = performance.now() + milliseconds;
  for (;;) {
    const result = await condition();
    if (result !== undefined && result !== false) return result;
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

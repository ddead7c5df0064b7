/** A lifecycle: for each status, the statuses that may follow it. An empty list means that it has ended. */
export type Lifecycle<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

/** Every status that can be reached from `start`, itself included. */
export function reachableFrom<Status extends string>(
  lifecycle: Lifecycle<Status>,
  start: Status,
): ReadonlySet<Status> {
  const reached = new Set<Status>([start]);
  for (const status of reached) lifecycle[status].forEach((next) => reached.add(next));
  return reached;
}

export function hasEnded<Status extends string>(
  lifecycle: Lifecycle<Status>,
  status: Status,
): boolean {
  return lifecycle[status].length === 0;
}

/** How many referrals of one direction stand where, and how far they ever came. */
export interface FunnelCount {
  readonly direction: 'outbound' | 'inbound';
  readonly status: string;
  readonly referrals: number;
  /** Of these, to how many the target said yes, and did not take it back. */
  readonly accepted: number;
  /** Of these, with how many the help began: a meeting was arranged, or more. */
  readonly begun: number;
  readonly open: number;
}

/** How many people came how far. */
export interface Funnel {
  readonly sent: number;
  readonly accepted: number;
  readonly begun: number;
  readonly completed: number;
  /** Those of which nobody knows yet. */
  readonly open: number;
  /** Where the others were lost, by the status in which they ended. */
  readonly lost: Readonly<Record<string, number>>;
}

/** The referrals of one direction, from the first step to the last. */
export function funnelOf(
  counts: readonly FunnelCount[],
  direction: FunnelCount['direction'],
): Funnel {
  const going = counts.filter((count) => count.direction === direction);
  const sum = (of: (count: FunnelCount) => number): number =>
    going.reduce((total, count) => total + of(count), 0);
  const lost = going
    .map((count): [string, number] => [count.status, count.referrals - count.open])
    .filter(([status, ended]) => status !== 'completed' && ended > 0);
  return {
    sent: sum(({ referrals }) => referrals),
    accepted: sum(({ accepted }) => accepted),
    begun: sum(({ begun }) => begun),
    completed: sum(({ status, referrals }) => (status === 'completed' ? referrals : 0)),
    open: sum(({ open }) => open),
    lost: Object.fromEntries(lost),
  };
}

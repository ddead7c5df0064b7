/** How many referrals of one partner and one direction stand where. */
export interface ReferralCount {
  readonly contactId: string;
  readonly direction: 'outbound' | 'inbound';
  readonly status: string;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly referrals: number;
  /** Of these, which have not ended. */
  readonly open: number;
  /** Of these, whom the target has ever said yes to. */
  readonly accepted: number;
  /** Of these, which have been waited for in vain. */
  readonly overdue: number;
}

/** How long answers took: half of them were quicker. Overall where there is no contact. */
export interface AnswerTime {
  readonly contactId: string | null;
  readonly direction: 'outbound' | 'inbound';
  readonly medianHours: number;
}

type Counts = Record<string, number>;

/** What became of the referrals that went one way. */
export interface ReferralFlow {
  readonly referrals: number;
  readonly open: number;
  readonly accepted: number;
  readonly declined: Counts;
  readonly completed: Counts;
  readonly notCompleted: Counts;
  /** Withdrawn before the answer, or cancelled after it. */
  readonly stopped: number;
  /** Nobody answered: expired, or overdue by now. */
  readonly unanswered: number;
  readonly medianHoursToAnswer: number | null;
}

/** What goes both ways between the library and its partners. */
export interface Exchange {
  readonly sent: ReferralFlow;
  readonly received: ReferralFlow;
  /** Sent less received: who is ahead, and by how many. */
  readonly balance: number;
}

export interface PartnerExchange extends Exchange {
  readonly contactId: string;
}

export interface Reciprocity {
  readonly overall: Exchange;
  /** Those with most referrals first. */
  readonly partners: readonly PartnerExchange[];
}

/** Puts the counts together: overall and for each partner. */
export function reciprocity(
  counts: readonly ReferralCount[],
  times: readonly AnswerTime[],
): Reciprocity {
  const partners = [...grouped(counts, ({ contactId }) => contactId)].map(
    ([contactId, ofPartner]) => ({ contactId, ...exchange(ofPartner, times, contactId) }),
  );
  return { overall: exchange(counts, times, null), partners: partners.sort(byVolume) };
}

function exchange(
  counts: readonly ReferralCount[],
  times: readonly AnswerTime[],
  contactId: string | null,
): Exchange {
  const oneWay = (direction: ReferralCount['direction']): ReferralFlow => {
    const time = times.find((one) => one.contactId === contactId && one.direction === direction);
    const going = counts.filter((count) => count.direction === direction);
    return flow(going, time?.medianHours ?? null);
  };
  const [sent, received] = [oneWay('outbound'), oneWay('inbound')];
  return { sent, received, balance: sent.referrals - received.referrals };
}

function flow(counts: readonly ReferralCount[], medianHoursToAnswer: number | null): ReferralFlow {
  const having = (...statuses: string[]): ReferralCount[] =>
    counts.filter(({ status }) => statuses.includes(status));
  return {
    referrals: sum(counts, ({ referrals }) => referrals),
    open: sum(counts, ({ open }) => open),
    accepted: sum(counts, ({ accepted }) => accepted),
    declined: tally(having('declined'), ({ reason }) => reason),
    completed: tally(having('completed'), ({ outcome }) => outcome),
    notCompleted: tally(having('not_completed'), ({ outcome }) => outcome),
    stopped: sum(having('withdrawn', 'cancelled'), ({ referrals }) => referrals),
    unanswered:
      sum(having('expired'), ({ referrals }) => referrals) +
      sum(having('sent'), ({ overdue }) => overdue),
    medianHoursToAnswer,
  };
}

function sum(counts: readonly ReferralCount[], of: (count: ReferralCount) => number): number {
  return counts.reduce((total, count) => total + of(count), 0);
}

function tally(
  counts: readonly ReferralCount[],
  of: (count: ReferralCount) => string | null,
): Counts {
  const words = grouped(counts, (count) => of(count) ?? 'other');
  return Object.fromEntries(
    [...words].map(([word, group]) => [word, sum(group, ({ referrals }) => referrals)]),
  );
}

function grouped(
  counts: readonly ReferralCount[],
  by: (count: ReferralCount) => string,
): Map<string, ReferralCount[]> {
  const groups = new Map<string, ReferralCount[]>();
  for (const count of counts) groups.set(by(count), [...(groups.get(by(count)) ?? []), count]);
  return groups;
}

function byVolume(one: PartnerExchange, other: PartnerExchange): number {
  const volume = ({ sent, received }: Exchange): number => sent.referrals + received.referrals;
  return volume(other) - volume(one) || one.contactId.localeCompare(other.contactId);
}

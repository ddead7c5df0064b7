import fc from 'fast-check';

/** What happens to the house while it sends. */
export const outages = [
  'kill_worker',
  'empty_redis',
  'kill_redis',
  'restart_postgres',
  'crash_postgres',
] as const;

export type Outage = (typeof outages)[number];

/** What the mail server does with a mail that it is offered. */
export type MailFate =
  | { readonly kind: 'accept' }
  /** Answers the recipient, or the whole message, with this code. */
  | { readonly kind: 'refuse'; readonly code: 421 | 451 | 550 | 552; readonly at: Stage }
  /** Takes the message and never says another word: accepted or not, nobody will know. */
  | { readonly kind: 'hang'; readonly accepted: boolean }
  /** Cuts the connection instead of an answer. */
  | { readonly kind: 'cut'; readonly accepted: boolean };

type Stage = 'recipient' | 'message';

/** The moment in which so many mails have been offered to the server, or taken by it. */
export interface Moment {
  readonly mails: number;
  readonly were: 'offered' | 'taken';
}

/** One storm: what goes wrong, and when. The same for the same seed. */
export interface StormPlan {
  readonly strikes: readonly { readonly moment: Moment; readonly outage: Outage }[];
  /** One for each mail that is offered, without end. */
  readonly fates: Iterator<MailFate>;
}

const refusal = fc.record({
  kind: fc.constant('refuse' as const),
  code: fc.constantFrom(421, 451, 550, 552),
  at: fc.constantFrom('recipient', 'message'),
});

const fate: fc.Arbitrary<MailFate> = fc.oneof(
  { weight: 88, arbitrary: fc.constant({ kind: 'accept' } as const) },
  { weight: 8, arbitrary: refusal },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('cut'), accepted: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hang'), accepted: fc.boolean() }) },
);

/** Every outage at least once, in any order, at any moments of a burst of so many mails. */
function planOf(reminders: number): fc.Arbitrary<StormPlan> {
  // Some are refused for good: so the last mails that are offered need not be taken.
  const moment = fc.record({
    mails: fc.integer({ min: 1, max: Math.floor(reminders * 0.8) }),
    were: fc.constantFrom('offered' as const, 'taken' as const),
  });
  const inAnyOrder = fc.shuffledSubarray([...outages], { minLength: outages.length });
  const more = fc.array(fc.constantFrom(...outages), { maxLength: 2 });
  const strikes = fc
    .tuple(inAnyOrder, more)
    .map((struck) => struck.flat())
    .chain((struck) =>
      fc
        .array(moment, { minLength: struck.length, maxLength: struck.length })
        .map((moments) => moments.toSorted((one, other) => one.mails - other.mails))
        .map((moments) => moments.map((at, index) => ({ moment: at, outage: struck[index]! }))),
    );
  return fc.record({ strikes, fates: fc.infiniteStream(fate) });
}

export function planFor(seed: number, reminders: number): StormPlan {
  return fc.sample(planOf(reminders), { seed, numRuns: 1 })[0]!;
}

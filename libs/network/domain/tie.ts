/** What went on between the library and somebody in a span of time. */
export interface TieFacts {
  readonly interactions: number;
  readonly referralsSent: number;
  readonly referralsReceived: number;
}

/** How strong a tie is, the strongest first, and from how many points on. To change what counts as strong: here. */
export const tieStrengths = { strong: 12, steady: 4, thin: 1, none: 0 } as const satisfies Record<
  string,
  number
>;

export type TieStrength = keyof typeof tieStrengths;

export const tieStrengthNames = Object.keys(tieStrengths) as readonly TieStrength[];

/** Somebody who is entrusted with a person is closer than somebody who is telephoned. */
const REFERRAL_POINTS = 2;

export function tiePoints({ interactions, referralsSent, referralsReceived }: TieFacts): number {
  return interactions + REFERRAL_POINTS * (referralsSent + referralsReceived);
}

export function tieStrength(facts: TieFacts): TieStrength {
  const points = tiePoints(facts);
  return tieStrengthNames.find((name) => points >= tieStrengths[name]) ?? 'none';
}

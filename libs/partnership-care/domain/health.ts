/** How a partnership fares, the best first. */
export const healthLevels = ['well', 'watch', 'fading'] as const;

export type HealthLevel = (typeof healthLevels)[number];

/** Why it is said to fare so, each with what it speaks for. To add one: a line here, and when it is so in `healthOf`. */
export const healthReasons = {
  in_touch: 'well',
  promises_kept: 'well',
  referrals_succeed: 'well',
  agreement_in_force: 'well',
  contact_overdue: 'watch',
  promises_late: 'watch',
  partner_late: 'watch',
  we_are_late: 'watch',
  referrals_fail: 'watch',
  agreement_ends_soon: 'watch',
  agreement_ran_out: 'watch',
  contact_long_overdue: 'fading',
  never_in_touch: 'fading',
  lies_dormant: 'fading',
} as const satisfies Record<string, HealthLevel>;

export type HealthReasonName = keyof typeof healthReasons;

export const healthReasonNames = Object.keys(healthReasons) as readonly HealthReasonName[];

export interface HealthReason {
  readonly reason: HealthReasonName;
  readonly level: HealthLevel;
  /** How many days or how many of them, where it is a matter of number. */
  readonly value: number | null;
}

/** Referrals of the last twelve months in one direction. */
export interface ReferralFacts {
  readonly open: number;
  /** Of those, in which an answer or news is overdue. */
  readonly late: number;
  readonly succeeded: number;
  /** Declined, expired or come to nothing. */
  readonly failed: number;
}

/** What a partnership's health is judged by. */
export interface HealthFacts {
  readonly stage: 'agreed' | 'active' | 'dormant';
  /** For how long it has been in the stage. */
  readonly daysInStage: number;
  /** We mean to be in touch every so many days. */
  readonly cadenceDays: number | null;
  /** How long ago anybody was in touch; null: never. */
  readonly daysSinceContact: number | null;
  readonly promises: { readonly open: number; readonly late: number };
  readonly sent: ReferralFacts;
  readonly received: ReferralFacts;
  readonly agreement: {
    /** Whether anything was ever signed. */
    readonly wasSigned: boolean;
    readonly isInForce: boolean;
    /** Until it ends; null where no end is set. */
    readonly daysLeft: number | null;
  };
}

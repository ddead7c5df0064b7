/** What somebody is in a local partnership: **add a role here**, and a label per language. */
export const localPartnershipRoles = ['coordinator', 'member', 'supporter'] as const;

export type LocalPartnershipRole = (typeof localPartnershipRoles)[number];

/** A contact that takes part. What was asked and confirmed is of a version of the goals. */
export interface Member {
  readonly libraryId: string;
  readonly id: string;
  readonly localPartnershipId: string;
  readonly contactId: string;
  readonly role: LocalPartnershipRole;
  /** When they were last asked to confirm the goals, */
  readonly askedAt: Date | null;
  /** and which version of them. */
  readonly askedVersion: number | null;
  readonly confirmedOn: string | null;
  readonly confirmedVersion: number | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalNote: string | null;
  /** The version for which a follow-up says that they have not answered. */
  readonly promptedVersion: number | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** Where a member stands with the goals as they are now. */
export const memberStandings = [
  'not_asked',
  'asked',
  'confirmed',
  // They confirmed goals that have changed since.
  'outdated',
  'withdrawn',
] as const;

export type MemberStanding = (typeof memberStandings)[number];

type Answers = Pick<Member, 'askedVersion' | 'confirmedVersion' | 'withdrawnAt'>;

/** Where the member stands with this version of the goals. The reader says the same in SQL. */
export function standingOf(
  { askedVersion, confirmedVersion, withdrawnAt }: Answers,
  goalsVersion: number,
): MemberStanding {
  if (withdrawnAt !== null) return 'withdrawn';
  if (confirmedVersion !== null) {
    return confirmedVersion === goalsVersion ? 'confirmed' : 'outdated';
  }
  return askedVersion === null ? 'not_asked' : 'asked';
}

/** Whether they are still to confirm the goals. */
export function owesConfirmation(member: Answers, goalsVersion: number): boolean {
  if (goalsVersion === 0) return false;
  return ['not_asked', 'asked', 'outdated'].includes(standingOf(member, goalsVersion));
}

/** So many days after being asked, silence becomes a follow-up. */
export const answerDays = 7;

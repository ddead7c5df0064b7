/** A cohort: each mentor takes as many as there is room. A mentor day: each meeting takes a slot. */
export const assignmentKinds = ['cohort', 'mentor_day'] as const;

export type AssignmentKind = (typeof assignmentKinds)[number];

/** Who is to be assigned to whom. Neither the order of requests nor that of mentors makes a difference. */
export interface AssignmentQuestion {
  readonly kind: AssignmentKind;
  readonly requests: readonly AssignedRequest[];
  readonly mentors: readonly AssignedMentor[];
  /** Pairs that stay, whatever their points. */
  readonly locked: readonly LockedPair[];
}

export interface AssignedRequest {
  readonly id: string;
  readonly waitingSince: Date;
  readonly eligible: EligibleMentors;
  /** Of a mentor day: when the client could come. There is at most one meeting for each request. */
  readonly slots?: readonly string[] | undefined;
}

/** Which of the question's mentors may be matched, by their index in it, and how many points (0 to 100) each would have. */
export interface EligibleMentors {
  readonly mentors: ArrayLike<number>;
  readonly points: ArrayLike<number>;
}

export interface AssignedMentor {
  readonly id: string;
  /** How many matches the mentor takes, and how many there are already. */
  readonly capacity: number;
  readonly inUse: number;
  /** Of a mentor day: when the mentor is there. There is at most one meeting in each. */
  readonly slots?: readonly string[] | undefined;
}

export interface LockedPair {
  readonly requestId: string;
  readonly mentorId: string;
  /** Of a mentor day, where every pair has one. */
  readonly slot?: string | undefined;
}

/** Requests in the order in which they have waited, the longest first. */
export interface Assignment {
  readonly matched: readonly AssignedPair[];
  readonly unmatched: readonly UnmatchedRequest[];
}

export interface AssignedPair {
  readonly requestId: string;
  readonly mentorId: string;
  readonly slot: string | null;
  /** Null for a locked pair that would not be eligible. */
  readonly points: number | null;
  readonly locked: boolean;
}

/** Why a request has no mentor: the first of these that is so. */
export const unmatchedReasons = ['no_eligible_mentor', 'no_shared_slot', 'all_full'] as const;

export type UnmatchedReason = (typeof unmatchedReasons)[number];

export interface UnmatchedRequest {
  readonly requestId: string;
  readonly reason: UnmatchedReason;
  /** Of `all_full`: the mentors with the most points who, had they more room, would need to be taken from nobody. */
  readonly openings: readonly Opening[];
}

export const lacks = ['capacity', 'slot'] as const;

export type Lack = (typeof lacks)[number];

export interface Opening {
  readonly mentorId: string;
  readonly points: number;
  /** What there is none left of: capacity, or a free slot in which both could come. */
  readonly lacks: readonly Lack[];
}

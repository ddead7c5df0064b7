import { type RefusalReason } from '../scoring/refusal.rules';
import { type AssignmentKind, type Opening, type UnmatchedReason } from './assignment';
import { type AssignmentFailure, type AssignmentStatus } from './assignment-status';

/** An assignment as the library keeps it: what was asked, how far it is, and what came of it. */
export interface KeptAssignment {
  readonly libraryId: string;
  readonly id: string;
  readonly kind: AssignmentKind;
  /** Of a mentor day; its slots are on the library's clocks. */
  readonly day: string | null;
  readonly status: AssignmentStatus;
  readonly failure: AssignmentFailure | null;
  /** Per cent. */
  readonly progress: number;
  /** The version of the weights that it was made by; null until it is completed. */
  readonly weightsVersion: number | null;
  readonly userId: string | null;
  readonly createdAt: Date;
}

export interface KeptMentor {
  readonly profileId: string;
  readonly slots: readonly string[];
}

export interface KeptRequest {
  readonly requestId: string;
  /** In the order in which the clients wait. */
  readonly position: number;
  readonly slots: readonly string[];
  readonly isLocked: boolean;
  /** The mentor, and the slot of a mentor day: from the beginning for a locked pair. */
  readonly profileId: string | null;
  readonly slot: string | null;
}

/** What came of one request. */
export interface AssignedOutcome {
  readonly requestId: string;
  readonly profileId: string | null;
  readonly slot: string | null;
  readonly points: number | null;
  readonly reason: UnmatchedReason | null;
  readonly openings: readonly Opening[];
  /** Of a request for which nobody is eligible: how many mentors each reason keeps out. */
  readonly refusals: RefusalCounts;
}

export type RefusalCounts = Readonly<Partial<Record<RefusalReason, number>>>;

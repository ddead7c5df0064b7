import { type Actor } from '#kernel';
import { type PartnershipReason, type PartnershipStage } from './partnership-stage';

/** The library's, or a branch's, work with a contact. */
export interface Partnership {
  readonly libraryId: string;
  readonly id: string;
  readonly contactId: string;
  /** Whose it is: a branch's; the library's as a whole where it is null. */
  readonly branchId: string | null;
  /** What it is called, where the contact's name says too little. */
  readonly name: string | null;
  readonly stage: PartnershipStage;
  readonly stageSince: Date;
  /** What the partnership is for. */
  readonly aims: string | null;
  /** What the library and those whom it serves gain. */
  readonly ourBenefits: string | null;
  readonly theirBenefits: string | null;
  /** The person to talk to. */
  readonly personId: string | null;
  /** Who does what, as it was agreed. */
  readonly contributions: string | null;
  /** The day from which the two work together: `2027-01-15`. */
  readonly startsOn: string | null;
  /** Who of ours looks after it. */
  readonly ownerId: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** What somebody may write down of a partnership; the stage is changed by moves. */
export type PartnershipDetails = Pick<
  Partnership,
  | 'contactId'
  | 'branchId'
  | 'name'
  | 'aims'
  | 'ourBenefits'
  | 'theirBenefits'
  | 'personId'
  | 'contributions'
  | 'startsOn'
  | 'ownerId'
>;

/** A step from one stage to the next; the first one, from none, is that the partnership was written down. */
export interface PartnershipMove {
  readonly libraryId: string;
  readonly id: string;
  readonly partnershipId: string;
  readonly fromStage: PartnershipStage | null;
  readonly toStage: PartnershipStage;
  readonly occurredAt: Date;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly reason: PartnershipReason | null;
  readonly note: string | null;
}

/** What somebody asks for who moves a partnership. */
export interface MoveRequest {
  /** The stage that they saw. */
  readonly from: PartnershipStage;
  readonly to: PartnershipStage;
  readonly reason?: PartnershipReason | null | undefined;
  /** Why. */
  readonly note?: string | null | undefined;
  /** When it happened; now, if left out. */
  readonly occurredAt?: Date | undefined;
}

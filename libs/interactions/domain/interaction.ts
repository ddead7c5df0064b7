import { type InteractionChannel } from './interaction-channel';

/** Something that happened with contacts. */
export interface Interaction {
  readonly libraryId: string;
  readonly id: string;
  readonly channel: InteractionChannel;
  readonly occurredAt: Date;
  readonly durationMinutes: number | null;
  /** What it was about. */
  readonly summary: string;
  /** What came of it. */
  readonly outcome: string | null;
  /** With whom, in the order in which they were named; at least one. */
  readonly contactIds: readonly string[];
  /** Who of ours took part. */
  readonly userIds: readonly string[];
  readonly branchId: string | null;
  /** Who wrote it down; null when the product itself did. */
  readonly loggedBy: string | null;
  readonly version: number;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
}

/** How a member said yes: through the link in a mail, or as staff wrote it down. */
export const confirmationWays = ['link', 'written', 'spoken', 'meeting'] as const;

export type ConfirmationWay = (typeof confirmationWays)[number];

/** How staff may write a confirmation down: a link speaks for itself. */
export const recordedWays = ['written', 'spoken', 'meeting'] as const satisfies ConfirmationWay[];

export type RecordedWay = (typeof recordedWays)[number];

/** That a member confirmed the goals as they were worded then. It is never changed. */
export interface Confirmation {
  readonly libraryId: string;
  readonly id: string;
  readonly memberId: string;
  readonly goalsVersion: number;
  /** Their wording, one goal on a line. */
  readonly goals: string;
  readonly confirmedOn: string;
  readonly way: ConfirmationWay;
  /** Who said so for the member. */
  readonly personName: string | null;
  readonly note: string | null;
  /** The user who wrote it down; null: it came through the link. */
  readonly recordedBy: string | null;
  readonly createdAt: Date;
}

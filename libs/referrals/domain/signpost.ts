/** "We told somebody about a partner": counted, without a client and without a life. */
export interface Signpost {
  readonly libraryId: string;
  readonly id: string;
  readonly contactId: string;
  readonly branchId: string | null;
  /** Who among the staff told them. */
  readonly recordedById: string;
  /** How many people were told at once: one at the desk, or a whole workshop. */
  readonly people: number;
  /** What they were looking for; never who they are. */
  readonly topic: string | null;
  readonly happenedAt: Date;
  readonly createdAt: Date;
}

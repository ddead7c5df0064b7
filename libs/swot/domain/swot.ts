/** Where an item stands: what is good and bad about us, and about the world around us. */
export const swotQuadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const;

export type SwotQuadrant = (typeof swotQuadrants)[number];

/** How a library, or a branch, saw itself on a day. The newest of each is written in; the earlier ones stay as they were. */
export interface SwotAnalysis {
  readonly libraryId: string;
  readonly id: string;
  /** Whose it is: a branch's; the library's as a whole where it is null. */
  readonly branchId: string | null;
  readonly assessedOn: string;
  readonly note: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** What somebody says in an item. */
export interface SwotItemDetails {
  readonly quadrant: SwotQuadrant;
  readonly statement: string;
  /** By what one sees it. */
  readonly evidence: string | null;
  /** The goal that it helps or hinders, in words. */
  readonly goal: string | null;
  /** The goals of local partnerships that it helps or hinders. */
  readonly goalIds: readonly string[];
  readonly partnershipIds: readonly string[];
  /** What was promised to do about it. */
  readonly followUpIds: readonly string[];
}

export interface SwotItem extends SwotItemDetails {
  readonly libraryId: string;
  readonly id: string;
  readonly analysisId: string;
  /** The same in each analysis that the item is taken over into: by this it is known again. */
  readonly originId: string;
  readonly version: number;
  readonly createdAt: Date;
}

import { type Audience } from './audience';

/** Whether somebody has it to give, or lacks it. */
export const resourceSides = ['offers', 'needs'] as const;

export type ResourceSide = (typeof resourceSides)[number];

/** One thing that a contact, or the library itself, offers or needs. */
export interface ResourceEntry {
  readonly libraryId: string;
  readonly id: string;
  /** Whose it is; the library's own where it is null. */
  readonly contactId: string | null;
  readonly side: ResourceSide;
  /** What, by a word of the vocabulary; `topic` is the one that the word stands in. */
  readonly code: string;
  readonly topic: string;
  readonly note: string | null;
  /** For whom; for everybody, if there are none. */
  readonly audiences: readonly Audience[];
  /** Where; everywhere, if there are none. */
  readonly branchIds: readonly string[];
  readonly version: number;
  readonly createdAt: Date;
}

/** What can be changed of an entry: whose it is and which side it stands on stays. */
export type ResourceEntryDetails = Pick<ResourceEntry, 'code' | 'note' | 'audiences' | 'branchIds'>;

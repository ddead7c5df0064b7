import { type Actor } from '#kernel';
import { type ContactDetails } from './contact';

/** Two contacts that turned out to be one. */
export interface ContactMerge {
  readonly libraryId: string;
  readonly id: string;
  /** Who everything went to. */
  readonly survivorId: string;
  /** Who is in the archive since, and leads to the survivor. */
  readonly mergedId: string;
  readonly mergedAt: Date;
  readonly mergedBy: Actor;
  readonly undoneAt: Date | null;
  readonly undoneBy: Actor | null;
  /** When the merged contact had been archived before. */
  readonly mergedArchivedAt: Date | null;
  /** What of the survivor the merge changed: as it was, and as it became. */
  readonly survivorBefore: Partial<ContactDetails>;
  readonly survivorAfter: Partial<ContactDetails>;
  /** How many of each thing the survivor was given. */
  readonly moved: Readonly<Record<string, number>>;
}

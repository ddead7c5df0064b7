import { type Delimiter } from './delimiter';
import { type Encoding } from './encoding';
import { type FileFormat } from './file-format';
import { type ImportStatus } from './import-status';
import { type Mapping } from './mapping.rules';
import { type UnreadableReason } from './unreadable-file';

/** What becomes of a contact that is there already: it stays, its gaps are filled, or the file is right. */
export const presentPolicies = ['skip', 'fill', 'overwrite'] as const;

export type PresentPolicy = (typeof presentPolicies)[number];

/** How a file is read and what its columns mean: proposed by us, corrected by a person. */
export interface ImportSettings {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly hasHeader: boolean;
  readonly mapping: Mapping;
  readonly whenPresent: PresentPolicy;
  /** What a row is that does not say it and names nobody; null for a person without a kind. */
  readonly defaultKind: string | null;
}

/** The beginning of a file, as it is read with the settings. */
export interface Preview {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How far a worker has come, and what became of the rows. */
export interface ImportProgress {
  /** The last row of the file that has been dealt with. */
  readonly position: number;
  readonly bytesRead: number;
  readonly newRows: number;
  readonly changedRows: number;
  readonly presentRows: number;
  readonly badRows: number;
  /** How many came with a photo, which is left out. */
  readonly pictures: number;
}

export const noProgress: ImportProgress = {
  position: 0,
  bytesRead: 0,
  newRows: 0,
  changedRows: 0,
  presentRows: 0,
  badRows: 0,
  pictures: 0,
};

/** A file of contacts on its way into the library. */
export interface Import extends ImportSettings, ImportProgress {
  readonly libraryId: string;
  readonly id: string;
  readonly fileName: string;
  readonly format: FileFormat;
  readonly size: number;
  readonly preview: Preview;
  readonly status: ImportStatus;
  readonly failure: UnreadableReason | 'interrupted' | null;
  readonly failureRow: number | null;
  /** Who brought it. */
  readonly userId: string | null;
  readonly version: number;
  readonly createdAt: Date;
}

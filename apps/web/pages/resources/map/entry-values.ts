import { type Schemas } from '#api-client';
import { type Audience } from '#libs/resources/domain/audience';

/** What is said of an entry in a form. */
export interface EntryValues {
  readonly code: string;
  readonly note: string;
  readonly audiences: readonly string[];
  readonly branchIds: readonly string[];
}

/** The same, as the API takes it. */
export function entryDetails({
  code,
  note,
  audiences,
  branchIds,
}: EntryValues): Pick<Schemas['AddResourceEntryDto'], keyof EntryValues> {
  return {
    code,
    note: note.trim() || null,
    audiences: audiences as Audience[],
    branchIds: [...branchIds],
  };
}

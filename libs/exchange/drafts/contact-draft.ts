import { type NewContact } from '#contacts';

/** A person's place at an organisation, as a row names it. */
export interface DraftAffiliation {
  readonly organisation: string;
  readonly role: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

/** A contact as a row of a file tells of it: only what the row says, nothing that it leaves open. */
export interface ContactDraft {
  /** What the file calls it. */
  readonly externalId: string | null;
  readonly party: 'organisation' | 'person';
  /** Its kind is in the row, and not only what such rows are taken for. */
  readonly saysKind: boolean;
  readonly details: NewContact;
  readonly affiliations: readonly DraftAffiliation[];
}

import { type Contact, contactKeys } from '#contacts';
import { type Candidate, nameKey, samenessOf } from '../domain/match.rules';
import { type FoundContact, type WantedContacts } from '../data/candidate.reader';
import { type ContactDraft } from './contact-draft';

/** A row that has been made into a contact, which may turn out to be one that there is already. */
export interface PreparedRow {
  readonly number: number;
  readonly draft: ContactDraft;
  readonly contact: Contact;
}

/** A row, and the contact that it is: a new one, or one that was there or was made by a row before. */
export interface PlacedRow {
  readonly row: PreparedRow;
  readonly contactId: string;
  readonly isNew: boolean;
}

/** The contacts that rows may be: those of the library, and those that rows before have made. */
export class KnownContacts {
  private readonly candidates = new Map<string, Candidate[]>();

  addFound(found: readonly FoundContact[]): void {
    for (const { found: key, ...contact } of found) this.add(key, contact);
  }

  addMade({ id, ...contact }: Contact, externalId: string | null): void {
    const externalIds = externalId === null ? [] : [externalId];
    const { party, name, city } = contact;
    for (const key of keysOf({ ...contact, id }, externalId)) {
      this.add(key, { id, party, name, city, externalIds });
    }
  }

  /** The one that the row is, if it is known. */
  find({ draft, contact }: PreparedRow): Candidate | undefined {
    const { party, name, city } = contact;
    const shared = keysOf(contact, draft.externalId).flatMap(
      (key) => this.candidates.get(key) ?? [],
    );
    return samenessOf({ party, name, city, externalId: draft.externalId }, shared);
  }

  /** The organisation of this name. Of several, the one that has been there the longest. */
  findOrganisation(name: string): string | undefined {
    return nameKeysOf(name)
      .flatMap((key) => this.candidates.get(key) ?? [])
      .find(({ party }) => party === 'organisation')?.id;
  }

  private add(key: string, contact: Omit<Candidate, 'by'>): void {
    const kind = key.slice(0, key.indexOf(':'));
    const candidate = { ...contact, by: waysByKind[kind] ?? 'registration_number' };
    const known = this.candidates.get(key);
    if (known) known.push(candidate);
    else this.candidates.set(key, [candidate]);
  }
}

/** What must be known of the library before these rows can be told from its contacts. */
export function wantedFor(rows: readonly PreparedRow[]): WantedContacts {
  const names = rows.flatMap(({ contact, draft }) => [
    contact.name,
    ...draft.affiliations.map(({ organisation }) => organisation),
  ]);
  const keys = rows.flatMap(({ contact }) => contactKeys(contact));
  return {
    keys: [...new Map(keys.map((one) => [`${one.kind}:${one.key}`, one])).values()],
    names: [...new Set(names)],
    externalIds: [...new Set(rows.flatMap(({ draft }) => draft.externalId ?? []))],
  };
}

const waysByKind: Readonly<Record<string, Candidate['by']>> = {
  id: 'id',
  email: 'email',
  phone: 'phone',
  name: 'name',
  same: 'name',
};

function keysOf(contact: Contact, externalId: string | null): string[] {
  return [
    ...(externalId === null ? [] : [`id:${externalId}`]),
    ...contactKeys(contact).map(({ kind, key }) => `${kind}:${key}`),
    ...nameKeysOf(contact.name),
  ];
}

/** PostgreSQL and we may see the same name differently: it answers by the name that it was asked for. */
function nameKeysOf(name: string): string[] {
  return [`name:${name}`, `same:${nameKey(name)}`];
}

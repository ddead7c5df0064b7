import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import {
  AffiliationsService,
  type Contact,
  type ContactKind,
  contactKinds,
  ContactsService,
  type ContactSetting,
  type NewAffiliation,
} from '#contacts';
import { type KnownContacts, type PlacedRow } from './drafts/known-contacts';

export interface FoundWorkplaces {
  /** Organisations that were only ever named as somebody's place of work. */
  readonly made: readonly Contact[];
  readonly affiliations: readonly NewAffiliation[];
}

interface Setting {
  readonly caller: Caller;
  readonly setting: ContactSetting;
  readonly defaultKind: ContactKind | null;
}

/** The organisations that people of a file work at. */
@Injectable()
export class Workplaces {
  constructor(
    private readonly contacts: ContactsService,
    private readonly affiliations: AffiliationsService,
  ) {}

  /** Finds them by their names; what nobody knows becomes a contact. */
  find(
    people: readonly PlacedRow[],
    known: KnownContacts,
    { caller, setting, defaultKind }: Setting,
  ): FoundWorkplaces {
    const made: Contact[] = [];
    const kind = kindOfOrganisations(defaultKind);
    const make = (name: string): string => {
      const contact = this.contacts.prepare(caller.libraryId, { name, kind }, setting);
      known.addMade(contact, null);
      made.push(contact);
      return contact.id;
    };
    const affiliations = people.flatMap(({ row, contactId: personId }) =>
      row.draft.affiliations.map(({ organisation, ...terms }) => ({
        personId,
        organisationId: known.findOrganisation(organisation) ?? make(organisation),
        ...terms,
      })),
    );
    return { made, affiliations };
  }

  /** Keeps who works where, but for what was known before. */
  async keep(caller: Caller, { affiliations }: FoundWorkplaces): Promise<void> {
    const people = [...new Set(affiliations.map(({ personId }) => personId))];
    if (people.length === 0) return;
    const known = await this.affiliations.findOfPeople(caller.libraryId, people);
    const keys = new Set(known.map(keyOf));
    const news = affiliations.filter((one) => {
      const key = keyOf(one);
      return !keys.has(key) && keys.add(key);
    });
    await this.affiliations.createSeveral(caller, news);
  }
}

function keyOf({
  personId,
  organisationId,
  role = null,
  startedOn = null,
}: NewAffiliation): string {
  return JSON.stringify([personId, organisationId, role, startedOn]);
}

function kindOfOrganisations(kind: ContactKind | null): ContactKind {
  return kind !== null && contactKinds[kind].party === 'organisation' ? kind : 'local_business';
}

import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

/** Where somebody works or worked, by the name of the organisation. */
export interface Workplace {
  readonly personId: string;
  readonly organisation: string;
  readonly role: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

const ofPeople: Statement = {
  name: 'exchange_workplaces',
  text: `
    select affiliation.person_id as "personId", organisation.name as organisation, affiliation.role,
      affiliation.started_on::text as "startedOn", affiliation.ended_on::text as "endedOn"
    from affiliations as affiliation
    join contacts as organisation
      on organisation.library_id = affiliation.library_id and organisation.id = affiliation.organisation_id
    where affiliation.library_id = $1 and affiliation.person_id = any($2)
    order by affiliation.person_id, affiliation.id`,
};

@Injectable()
export class WorkplaceReader {
  constructor(private readonly reads: ReadPath) {}

  find(libraryId: string, personIds: readonly string[]): Promise<Workplace[]> {
    return this.reads.rows<Workplace>(libraryId, ofPeople, [libraryId, personIds]);
  }
}

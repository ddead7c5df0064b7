import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type Affiliation } from '../domain/contact';
import { AffiliationEntity } from './affiliation.entity';

@Injectable()
export class AffiliationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(affiliations: readonly Affiliation[]): Promise<void> {
    await this.unitOfWork.manager.insert(AffiliationEntity, [...affiliations]);
  }

  findOfPeople(libraryId: string, personIds: readonly string[]): Promise<Affiliation[]> {
    return this.unitOfWork.manager.findBy(AffiliationEntity, {
      libraryId,
      personId: In([...personIds]),
    });
  }

  find(libraryId: string, id: string): Promise<Affiliation | null> {
    return this.unitOfWork.manager.findOneBy(AffiliationEntity, { libraryId, id });
  }

  /** @returns whether the affiliation was still at this version. */
  async change(
    { libraryId, id }: Affiliation,
    version: number,
    changes: Partial<Affiliation>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      AffiliationEntity,
      { libraryId, id, version },
      { ...changes, version: version + 1 },
    );
    return affected === 1;
  }

  /** @returns whether the affiliation was still at this version. */
  async remove({ libraryId, id }: Affiliation, version: number): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.delete(AffiliationEntity, {
      libraryId,
      id,
      version,
    });
    return affected === 1;
  }

  /** Where a person works, or once did. */
  async findOrganisationsOf(libraryId: string, personId: string): Promise<string[]> {
    const found = await this.unitOfWork.manager.find(AffiliationEntity, {
      select: { organisationId: true },
      where: { libraryId, personId },
    });
    return [...new Set(found.map(({ organisationId }) => organisationId))];
  }

  /** Where a person works or once did, with the names of the organisations. */
  findWithOrganisationsOf(
    libraryId: string,
    personId: string,
  ): Promise<(Affiliation & { readonly organisation: string })[]> {
    return this.unitOfWork.manager.query(
      `select affiliation.library_id as "libraryId", affiliation.id, affiliation.person_id as "personId",
         affiliation.organisation_id as "organisationId", affiliation.role,
         affiliation.started_on::text as "startedOn", affiliation.ended_on::text as "endedOn",
         affiliation.version, organisation.name as organisation
       from affiliations as affiliation
       join contacts as organisation
         on organisation.library_id = affiliation.library_id and organisation.id = affiliation.organisation_id
       where affiliation.library_id = $1 and affiliation.person_id = $2
       order by affiliation.started_on nulls first, affiliation.id`,
      [libraryId, personId],
    );
  }

  async removeOfPerson(libraryId: string, personId: string): Promise<void> {
    await this.unitOfWork.manager.delete(AffiliationEntity, { libraryId, personId });
  }

  /** The names of those who work, or once did, at each of these organisations. */
  async findNamesOfPeople(
    libraryId: string,
    organisationIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    if (organisationIds.length === 0) return new Map();
    const rows = await this.unitOfWork.manager.query<{ id: string; names: string[] }[]>(
      `select affiliation.organisation_id as id,
         array_agg(person.name) || array_remove(array_agg(person.second_name), null) as names
       from affiliations as affiliation
       join contacts as person
         on person.library_id = affiliation.library_id and person.id = affiliation.person_id
       where affiliation.library_id = $1 and affiliation.organisation_id = any($2)
       group by affiliation.organisation_id`,
      [libraryId, organisationIds],
    );
    return new Map(rows.map(({ id, names }) => [id, names]));
  }
}

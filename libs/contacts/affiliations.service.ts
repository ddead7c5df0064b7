import { Injectable } from '@nestjs/common';
import { type Caller, DomainError, newId, notFound, staleVersion } from '#kernel';
import { type AuditRecord, AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ContactIndex } from './contact-index';
import { AffiliationRepository } from './data/affiliation.repository';
import { ContactRepository } from './data/contact.repository';
import { type Affiliation } from './domain/contact';
import { affiliationFaults } from './domain/contact.rules';

type Terms = Pick<Affiliation, 'role' | 'startedOn' | 'endedOn'>;

export type NewAffiliation = Pick<Affiliation, 'personId' | 'organisationId'> & Partial<Terms>;

/** Who works where: a change of job ends one affiliation and begins another, so the history stays. */
@Injectable()
export class AffiliationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly affiliations: AffiliationRepository,
    private readonly contacts: ContactRepository,
    private readonly index: ContactIndex,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError invalid, naming what is wrong with either end or the dates. */
  async create(caller: Caller, details: NewAffiliation): Promise<string> {
    const affiliation = affiliationOf(caller, details);
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.check(affiliation);
      await this.affiliations.add([affiliation]);
      await this.index.refresh(caller.libraryId, [affiliation.organisationId]);
      await this.record(caller, 'affiliation.created', affiliation.id, {}, affiliation);
    });
    return affiliation.id;
  }

  /**
   * Keeps affiliations between people and organisations whom the caller knows to be such: what an import ties together
   * it has just seen.
   */
  async createSeveral(caller: Caller, several: readonly NewAffiliation[]): Promise<void> {
    if (several.length === 0) return;
    const affiliations = several.map((details) => affiliationOf(caller, details));
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.affiliations.add(affiliations);
      await this.index.refresh(caller.libraryId, [
        ...new Set(affiliations.map(({ organisationId }) => organisationId)),
      ]);
      await this.audit.recordSeveral(
        caller,
        affiliations.map((one) => recordOf('affiliation.created', one.id, {}, one)),
      );
    });
  }

  /** Where these people work or worked, in no particular order. */
  findOfPeople(libraryId: string, personIds: readonly string[]): Promise<Affiliation[]> {
    return this.unitOfWork.run(libraryId, () =>
      this.affiliations.findOfPeople(libraryId, personIds),
    );
  }

  /** @throws DomainError not_found, stale, invalid at `/endedOn`. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<Terms>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const affiliation = await this.get(caller.libraryId, id);
      const changed = { ...affiliation, ...changes };
      await this.check(changed);
      if (!(await this.affiliations.change(affiliation, version, changes)))
        throw staleVersion('affiliation', affiliation);
      await this.record(caller, 'affiliation.changed', id, affiliation, changed);
    });
  }

  /** For what was entered by mistake; somebody who leaves gets an end date instead. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const affiliation = await this.get(caller.libraryId, id);
      if (!(await this.affiliations.remove(affiliation, version)))
        throw staleVersion('affiliation', affiliation);
      await this.index.refresh(caller.libraryId, [affiliation.organisationId]);
      await this.record(caller, 'affiliation.removed', id, affiliation, {});
    });
  }

  private async check(affiliation: Affiliation): Promise<void> {
    const { libraryId, personId, organisationId } = affiliation;
    const known = await this.contacts.findSeveral(libraryId, [personId, organisationId]);
    const one = (id: string) => known.find((contact) => contact.id === id) ?? null;
    const faults = affiliationFaults(affiliation, one(personId), one(organisationId));
    if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
  }

  private async get(libraryId: string, id: string): Promise<Affiliation> {
    const affiliation = await this.affiliations.find(libraryId, id);
    if (!affiliation) throw notFound('affiliation_not_found');
    return affiliation;
  }

  private record(
    caller: Caller,
    action: string,
    subjectId: string,
    before: Partial<Affiliation>,
    after: Partial<Affiliation>,
  ): Promise<void> {
    return this.audit.record(caller, recordOf(action, subjectId, before, after));
  }
}

function affiliationOf({ libraryId }: Caller, details: NewAffiliation): Affiliation {
  const open = { role: null, startedOn: null, endedOn: null };
  return { ...open, ...details, libraryId, id: newId(), version: 1 };
}

function recordOf(
  action: string,
  subjectId: string,
  before: Partial<Affiliation>,
  after: Partial<Affiliation>,
): AuditRecord {
  return {
    action,
    subjectType: 'affiliation',
    subjectId,
    before: { ...before },
    after: { ...after },
    personal: true,
  };
}

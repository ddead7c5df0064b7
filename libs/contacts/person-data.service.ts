import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, notFound, staleVersion } from '#kernel';
import { DeliveriesService } from '#notifications';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { KeptAnswers } from '#platform/kept-answers';
import { ContactIndex } from './contact-index';
import { AffiliationRepository } from './data/affiliation.repository';
import { ContactMergeRepository } from './data/contact-merge.repository';
import { ContactRepository } from './data/contact.repository';
import { type Contact } from './domain/contact';
import { PersonDataContributors } from './person-data.contributors';

/** The right of a person among the contacts to their data: all of it at once, from every feature that keeps some. */
@Injectable()
export class PersonDataService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: ContactRepository,
    private readonly affiliations: AffiliationRepository,
    private readonly merges: ContactMergeRepository,
    private readonly index: ContactIndex,
    private readonly contributors: PersonDataContributors,
    private readonly deliveries: DeliveriesService,
    private readonly keptAnswers: KeptAnswers,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Everything that is known about the person, by the feature that knows it.
   * @throws DomainError not_found; conflict `contact_not_a_person`.
   */
  async export(caller: Caller, id: string): Promise<Readonly<Record<string, unknown>>> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const person = await this.lock(libraryId, id);
      const affiliations = await this.affiliations.findWithOrganisationsOf(libraryId, id);
      const sections: [string, unknown][] = [['contact', { ...person, affiliations }]];
      for (const contributor of this.contributors.all) {
        sections.push([contributor.section, await contributor.exportOf(libraryId, id)]);
      }
      await this.record(caller, 'contact.exported', id);
      return { exportedAt: this.clock.now(), ...Object.fromEntries(sections) };
    });
  }

  /**
   * Takes the person out of everything, in one transaction; what is counted stays.
   * @throws DomainError not_found, stale; conflict `contact_not_a_person`.
   */
  async erase(caller: Caller, id: string, version: number): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const person = await this.lock(libraryId, id);
      if (person.version !== version) throw staleVersion('contact', person);
      await this.eraseOne(caller, person);
      // Those who turned out to be this person are the same one.
      for (const merged of await this.contacts.findMergedInto(libraryId, id)) {
        await this.eraseOne(caller, merged);
      }
      await this.merges.forget(libraryId, id);
    });
  }

  private async eraseOne(caller: Caller, person: Contact): Promise<void> {
    const { libraryId, id } = person;
    for (const contributor of this.contributors.all) await contributor.erase?.(libraryId, id);
    await this.contributors.forget(libraryId, person);
    for (const { address } of [...person.emails, { address: null }]) {
      await this.deliveries.forgetPerson(libraryId, { address, subjectIds: [id] });
    }
    await this.keptAnswers.forgetAbout(libraryId, [id]);
    const employers = await this.affiliations.findOrganisationsOf(libraryId, id);
    await this.affiliations.removeOfPerson(libraryId, id);
    await this.contacts.erase(libraryId, id, this.clock.now());
    await this.index.forget(person);
    await this.index.refresh(libraryId, employers);
    await this.record(caller, 'contact.erased', id);
  }

  /** Nothing changes about the person while this goes on. */
  private async lock(libraryId: string, id: string): Promise<Contact> {
    const [contact] = await this.contacts.lock(libraryId, [id]);
    if (!contact) throw notFound('contact_not_found');
    if (contact.party !== 'person') throw new DomainError('conflict', 'contact_not_a_person');
    return contact;
  }

  private async record(caller: Caller, action: string, subjectId: string): Promise<void> {
    await this.audit.record(caller, { action, subjectType: 'contact', subjectId, personal: true });
  }
}

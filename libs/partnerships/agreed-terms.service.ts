import { Injectable } from '@nestjs/common';
import { dayOf, notFound } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { AgreementRepository } from './data/agreement.repository';
import { termsInForce, type TermsInForce } from './domain/terms-in-force';

/** What the agreements in force say: they are configuration for whoever asks. */
@Injectable()
export class AgreedTermsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementRepository,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
  ) {}

  /** What is agreed with this contact at this moment, by the library's calendar. */
  async at(libraryId: string, contactId: string, now: Date): Promise<TermsInForce> {
    return this.unitOfWork.run(libraryId, async () => {
      const { timeZone } = await this.libraries.find(libraryId);
      return this.on(libraryId, contactId, dayOf(now, timeZone));
    });
  }

  /** What is, was or will be agreed with this contact on a day. @throws DomainError not_found. */
  async read(libraryId: string, contactId: string, day: string): Promise<TermsInForce> {
    return this.unitOfWork.run(libraryId, async () => {
      if (!(await this.contacts.find(libraryId, contactId))) throw notFound('contact_not_found');
      return this.on(libraryId, contactId, day);
    });
  }

  private async on(libraryId: string, contactId: string, day: string): Promise<TermsInForce> {
    return termsInForce(await this.agreements.findWith(libraryId, contactId), day);
  }
}

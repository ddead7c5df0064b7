import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { ContactsService, languageOf } from '#contacts';
import { LibrariesService } from '#identity';
import { Outbox } from '#notifications';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { DisclosureRepository } from './data/disclosure.repository';
import { ErasureNoticeRepository } from './data/erasure-notice.repository';
import { erasureNoticeNotFound } from './domain/client.errors';
import { type ErasureNotice, erasureNoticeKind } from './domain/erasure-notice';

/** Asks whoever was told of an erased person to forget them too, and keeps what they say to that. */
@Injectable()
export class ErasureNoticesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: ErasureNoticeRepository,
    private readonly disclosures: DisclosureRepository,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** A notice to each contact that has a receipt of the client, inside the unit of work that erases. */
  async add({ libraryId }: Caller, clientId: string): Promise<void> {
    const receipts = await this.disclosures.findByClient(libraryId, clientId);
    const recipients = new Set(
      receipts.flatMap(({ recipientContactId }) => recipientContactId ?? []),
    );
    const { language } = await this.libraries.find(libraryId);
    for (const contact of await this.contacts.findSeveral(libraryId, [...recipients])) {
      const id = newId();
      const erasedAt = this.clock.now();
      await this.notices.add({ libraryId, id, clientId, contactId: contact.id, erasedAt });
      await this.outbox.add(
        { libraryId },
        {
          kind: erasureNoticeKind,
          recipient: { kind: 'contact', id: contact.id },
          language: languageOf(contact, language),
          subjectType: 'erasure_notice',
          subjectId: id,
          occurrence: 'erased',
        },
      );
    }
  }

  /**
   * The contact says that it has forgotten the person. Saying it again changes nothing.
   * @param contactId whose notice it has to be, where a partner says so itself
   * @throws DomainError not_found.
   */
  async acknowledge(caller: Caller, id: string, contactId?: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const notice = await this.notices.find(caller.libraryId, id);
      if (!notice || (contactId !== undefined && notice.contactId !== contactId)) {
        throw erasureNoticeNotFound();
      }
      if (!(await this.notices.acknowledge(notice, caller.actor, this.clock.now()))) return;
      await this.audit.record(caller, {
        action: 'erasure_notice.acknowledged',
        subjectType: 'erasure_notice',
        subjectId: id,
      });
    });
  }

  find(libraryId: string, id: string): Promise<ErasureNotice | null> {
    return this.unitOfWork.run(libraryId, () => this.notices.find(libraryId, id));
  }

  /** When the contact was told of the person as their mentor. */
  async mentoringsOf({ libraryId, clientId, contactId }: ErasureNotice): Promise<Date[]> {
    const receipts = await this.unitOfWork.run(libraryId, () =>
      this.disclosures.findByClient(libraryId, clientId),
    );
    return receipts
      .filter((receipt) => receipt.recipientContactId === contactId && receipt.matchId !== null)
      .map(({ occurredAt }) => occurredAt);
  }

  /** The referrals in which the contact was told of the person. */
  async referralsOf({ libraryId, clientId, contactId }: ErasureNotice): Promise<string[]> {
    const receipts = await this.unitOfWork.run(libraryId, () =>
      this.disclosures.findByClient(libraryId, clientId),
    );
    const told = receipts.filter(({ recipientContactId }) => recipientContactId === contactId);
    return [...new Set(told.flatMap(({ referralId }) => referralId ?? []))];
  }
}

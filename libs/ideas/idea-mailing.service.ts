import { Injectable } from '@nestjs/common';
import { type Caller, Clock, dayOf, invalidField } from '#kernel';
import { type Contact, ContactsService, languageOf } from '#contacts';
import { LibrariesService } from '#identity';
import { Outbox } from '#notifications';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { type Idea } from './domain/idea';
import { type IdeaAnswer } from './domain/idea-status';
import { answerMailKind, invitationMailKind } from './domain/mail-kinds';

/** What is mailed to partners about ideas. */
@Injectable()
export class IdeaMailingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What became of the idea, if its partner has an address. Inside a unit of work. */
  async tellOfAnswer(caller: Caller, idea: Idea, answer: IdeaAnswer): Promise<void> {
    const contact = await this.contacts.find(idea.libraryId, idea.contactId);
    if (!contact || !canBeMailed(contact)) return;
    const subject = { subjectType: 'idea', subjectId: idea.id, occurrence: answer };
    await this.mail(caller, contact, { kind: answerMailKind(answer), ...subject });
  }

  /**
   * Sends a partner its link for ideas; once a day.
   * @throws DomainError invalid at `/contactId`, also where it has no e-mail address.
   */
  async invite(caller: Caller, contactId: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const contact = await this.contacts.find(caller.libraryId, contactId);
      if (!contact || contact.archivedAt) throw invalidField('/contactId', 'unknown_contact');
      if (!canBeMailed(contact)) throw invalidField('/contactId', 'contact_without_address');
      const { timeZone } = await this.libraries.find(caller.libraryId);
      await this.mail(caller, contact, {
        ...{ kind: invitationMailKind, subjectType: 'contact', subjectId: contact.id },
        occurrence: dayOf(this.clock.now(), timeZone),
      });
      await this.audit.record(caller, {
        action: 'contact.invited_to_ideas',
        subjectType: 'contact',
        subjectId: contact.id,
      });
    });
  }

  private async mail(
    caller: Caller,
    contact: Contact,
    message: {
      readonly kind: string;
      readonly subjectType: string;
      readonly subjectId: string;
      readonly occurrence: string;
    },
  ): Promise<void> {
    const library = await this.libraries.find(caller.libraryId);
    await this.outbox.add(caller, {
      ...message,
      recipient: { kind: 'contact', id: contact.id },
      language: languageOf(contact, library.language),
    });
  }
}

function canBeMailed({ email, archivedAt, mergedInto }: Contact): boolean {
  return email !== null && archivedAt === null && mergedInto === null;
}

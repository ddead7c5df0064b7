import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, invalidField, type Language, notFound } from '#kernel';
import { ClientReaches, ClientsService } from '#clients';
import { ContactsService, languageOf } from '#contacts';
import { LibrariesService, TokensService, type UserCaller } from '#identity';
import { Outbox, type Recipient } from '#notifications';
import { AuditTrail } from '#platform/audit';
import { Settings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { MentoringFormRepository } from './data/mentoring-form.repository';
import { formExpiresAt, type MentoringForm } from './domain/mentoring-form';
import { formMailKinds } from './form-mails';

/** For whom a form is: the mentor, or the client. Exactly one of them. */
export interface AskedForm {
  readonly contactId?: string | null | undefined;
  readonly clientId?: string | null | undefined;
}

/** A form as whoever has asked for it passes it on. */
export interface IssuedForm {
  readonly id: string;
  readonly address: string;
  readonly expiresAt: Date;
  /** Whether it is mailed, too; false where there is no address on file. */
  readonly isMailed: boolean;
}

interface Addressee {
  readonly recipient: Recipient;
  readonly language: Language;
}

/** Asks mentors for their profile and clients for their request, by a private link to a form. */
@Injectable()
export class MentoringFormsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly forms: MentoringFormRepository,
    private readonly contacts: ContactsService,
    private readonly clients: ClientsService,
    private readonly reaches: ClientReaches,
    private readonly libraries: LibrariesService,
    private readonly tokens: TokensService,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid at `/contactId` or `/clientId`; conflict `client_archived`. */
  async ask(caller: UserCaller, asked: AskedForm): Promise<IssuedForm> {
    const { libraryId, userId } = caller;
    const contactId = asked.contactId ?? null;
    const clientId = asked.clientId ?? null;
    return this.unitOfWork.run(libraryId, async () => {
      const addressee = await this.addresseeOf(caller, contactId, clientId);
      const createdAt = this.clock.now();
      const expiresAt = formExpiresAt(createdAt);
      const holder = contactId === null ? null : { contactId };
      const scope = 'mentoring:fill-in';
      const { id } = await this.tokens.issueLink(caller, holder, { scope, expiresAt });
      const form = { libraryId, id, clientId, userId, createdAt, expiresAt, filledAt: null };
      await this.forms.add(form);
      if (addressee) await this.mail(caller, form, addressee);
      await this.audit.record(caller, {
        action: 'mentoring_form.asked_for',
        subjectType: 'mentoring_form',
        subjectId: id,
        after: { contactId, clientId, expiresAt },
        personal: true,
      });
      return { id, address: this.addressOf(id), expiresAt, isMailed: addressee !== undefined };
    });
  }

  /** The link leads nowhere any more. @throws DomainError not_found. */
  async revoke(caller: Caller, id: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const form = await this.forms.find(libraryId, id);
      if (!form || !(await this.isWithinReach(caller, form))) throw formNotFound();
      await this.tokens.revoke(caller, id, () => true);
    });
  }

  /** Where its link leads, for the mail that carries it. */
  addressOf(id: string): string {
    const path = `/l/mentoring-forms/${this.tokens.linkToken(id)}`;
    return new URL(path, this.settings.publicUrl).toString();
  }

  private async isWithinReach(caller: Caller, { clientId }: MentoringForm): Promise<boolean> {
    return clientId === null || (await this.reaches.includes(caller, clientId));
  }

  private async addresseeOf(
    caller: Caller,
    contactId: string | null,
    clientId: string | null,
  ): Promise<Addressee | undefined> {
    const { libraryId } = caller;
    const { language } = await this.libraries.find(libraryId);
    if (contactId !== null && clientId === null) {
      const contact = await this.contacts.find(libraryId, contactId);
      if (!contact || contact.archivedAt) throw invalidField('/contactId', 'unknown_contact');
      if (contact.party !== 'person') throw invalidField('/contactId', 'not_a_person');
      if (!contact.email) return undefined;
      return {
        recipient: { kind: 'contact', id: contactId },
        language: languageOf(contact, language),
      };
    }
    if (clientId === null || contactId !== null)
      throw invalidField('/contactId', 'mentor_or_client');
    const client = await this.served(caller, clientId);
    if (!client.email) return undefined;
    const recipient = { kind: 'address', address: client.email } as const;
    return { recipient, language: client.language ?? language };
  }

  private async served(caller: Caller, clientId: string) {
    try {
      return await this.clients.findServed(caller, clientId);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'not_found') throw error;
      throw invalidField('/clientId', 'unknown_client');
    }
  }

  private async mail(caller: Caller, form: MentoringForm, addressee: Addressee): Promise<void> {
    await this.outbox.add(caller, {
      kind: formMailKinds[form.clientId === null ? 'profile' : 'request'],
      ...addressee,
      subjectType: 'mentoring_form',
      subjectId: form.id,
      occurrence: 'asked',
    });
  }
}

function formNotFound(): DomainError {
  return notFound('mentoring_form_not_found');
}

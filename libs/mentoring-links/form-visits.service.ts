import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { type Client, ClientsService } from '#clients';
import { type Contact, ContactsService } from '#contacts';
import { LibrariesService, type Library, type LinkCaller, UsersService } from '#identity';
import {
  type MentoringRequest,
  MentoringRequestsService,
  type MentorProfile,
  MentorProfilesService,
  type SaidMentor,
  type SaidRequest,
} from '#mentoring';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { MentoringFormRepository } from './data/mentoring-form.repository';
import { type MentoringForm } from './domain/mentoring-form';
import { formMailKinds } from './form-mails';

interface Visit {
  readonly form: MentoringForm;
  readonly library: Library;
}

/** A mentor at their form, with what is on file. */
export interface ProfileVisit extends Visit {
  readonly kind: 'profile';
  readonly contact: Contact;
  readonly profile: MentorProfile | null;
}

/** A client at theirs; a request that waits can be put right. */
export interface RequestVisit extends Visit {
  readonly kind: 'request';
  readonly client: Client;
  readonly request: MentoringRequest | null;
}

/** What mentors and clients fill in through their links. Looking changes nothing. */
@Injectable()
export class FormVisitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly forms: MentoringFormRepository,
    private readonly profiles: MentorProfilesService,
    private readonly requests: MentoringRequestsService,
    private readonly contacts: ContactsService,
    private readonly clients: ClientsService,
    private readonly libraries: LibrariesService,
    private readonly users: UsersService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async receive({
    libraryId,
    tokenId,
    contactId,
  }: LinkCaller): Promise<ProfileVisit | RequestVisit> {
    return this.unitOfWork.run(libraryId, async () => {
      const form = await this.forms.find(libraryId, tokenId);
      const library = await this.libraries.find(libraryId);
      if (!form) throw gone();
      if (form.clientId !== null) {
        const client = await this.clients.findUnlessErased(libraryId, form.clientId);
        if (!client || client.archivedAt) throw gone();
        const request = await this.requests.findWaitingOf(libraryId, form.clientId);
        return { kind: 'request', form, library, client, request };
      }
      const contact = contactId === null ? null : await this.contacts.find(libraryId, contactId);
      if (!contact || contact.archivedAt) throw gone();
      const profile = await this.profiles.findByContact(libraryId, contact.id);
      return { kind: 'profile', form, library, contact, profile };
    });
  }

  /**
   * What a mentor says of themselves. Until the library has seen it they are proposed to nobody.
   * @throws DomainError stale, conflict; invalid, naming what is wrong.
   */
  async fillProfile(caller: LinkCaller, said: SaidMentor, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const visit = await this.receive(caller);
      if (visit.kind !== 'profile') throw gone();
      const { profile, contact } = visit;
      const unverified = { ...said, isVerified: false };
      if (profile) await this.profiles.change(caller, profile.id, version, unverified);
      else await this.profiles.create(caller, { contactId: contact.id, ...unverified });
      await this.noteFilled(visit);
    });
  }

  /** What a client asks for; the librarian completes it. @throws DomainError stale, conflict; invalid, naming what is wrong. */
  async fillRequest(caller: LinkCaller, said: SaidRequest, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const visit = await this.receive(caller);
      if (visit.kind !== 'request') throw gone();
      const { request, client, form } = visit;
      if (request) await this.requests.change(caller, request.id, version, said);
      else {
        const details = { clientId: client.id, ownerId: form.userId, ...said };
        await this.requests.create(caller, details);
      }
      await this.noteFilled(visit);
    });
  }

  private async noteFilled({ form }: Visit): Promise<void> {
    const { libraryId, id, userId } = form;
    const filledAt = this.clock.now();
    await this.forms.noteFilled(libraryId, id, filledAt);
    const user = await this.users.find(libraryId, userId);
    if (user?.status !== 'active') return;
    await this.outbox.add(form, {
      kind: formMailKinds.filled,
      recipient: { kind: 'user', id: userId },
      language: user.language,
      subjectType: 'mentoring_form',
      subjectId: id,
      occurrence: filledAt.toISOString(),
    });
  }
}

function gone(): DomainError {
  return new DomainError('gone', 'link_gone');
}

import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { ContactsService } from '#contacts';
import { InteractionsService } from '#interactions';
import { ContactCadenceRepository } from './data/contact-cadence.repository';
import { nextContactDueAt } from './domain/cadence.rules';
import { type FollowUp } from './domain/follow-up';

/** Lets a contact's cadence go on when its open follow-up has ended. Inside a unit of work. */
@Injectable()
export class CadenceProgress {
  constructor(
    private readonly cadences: ContactCadenceRepository,
    private readonly contacts: ContactsService,
    private readonly interactions: InteractionsService,
    private readonly clock: Clock,
  ) {}

  async goOn({ libraryId, contactId, origin }: FollowUp): Promise<void> {
    if (origin !== 'cadence' || contactId === null) return;
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact?.cadenceDays || contact.archivedAt) return;
    const last = await this.interactions.lastContact(libraryId, contactId);
    const since = last ?? contact.createdAt;
    const dueAt = nextContactDueAt(since, contact.cadenceDays, this.clock.now());
    await this.cadences.setDueAt(libraryId, contactId, dueAt);
  }
}

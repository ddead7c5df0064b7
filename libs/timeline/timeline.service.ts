import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel';
import { ClientReaches } from '#clients';
import { contactMoved, ContactsService } from '#contacts';
import { roleMay, type UserCaller } from '#identity';
import { type JsonPage } from '#platform/database';
import { TimelineReader, type TimelineRequest } from './data/timeline.reader';

/** What happened with a contact, as far as the caller may know it. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly reader: TimelineReader,
    private readonly contacts: ContactsService,
    private readonly reaches: ClientReaches,
  ) {}

  /** @throws DomainError not_found; moved when it was merged into another. */
  async of(caller: UserCaller, contactId: string, request: TimelineRequest): Promise<JsonPage> {
    const { libraryId, role } = caller;
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact) throw notFound('contact_not_found');
    if (contact.mergedInto) throw contactMoved(contactId, contact.mergedInto);
    const view = roleMay(role, 'clients.read-identity') ? 'identity' : 'initials';
    const reach = await this.reaches.of(caller);
    return this.reader.page({ libraryId, view, reach }, contactId, request);
  }
}

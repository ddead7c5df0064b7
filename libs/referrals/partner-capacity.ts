import { Injectable } from '@nestjs/common';
import { invalidField } from '#kernel';
import { CalendarsService } from '#calendars';
import { ContactsService } from '#contacts';
import { isFullOn, sendsToPartner } from './domain/capacity.rules';
import { type MoveRequest, type Referral } from './domain/referral';
import { partnerIsFull } from './domain/referral.errors';

/**
 * Keeps the library from sending somebody to a partner that has no room. Not by force: the partner's word may be
 * old, or the two have talked. But nobody is sent there unawares.
 */
@Injectable()
export class PartnerCapacity {
  constructor(
    private readonly contacts: ContactsService,
    private readonly calendars: CalendarsService,
  ) {}

  /** @throws DomainError conflict `partner_is_full`; invalid at `/evenIfFull`. */
  async check(referral: Referral, request: MoveRequest, now: Date): Promise<void> {
    const { evenIfFull = false } = request;
    if (!sendsToPartner(referral, request)) {
      if (evenIfFull) throw invalidField('/evenIfFull', 'not_expected');
      return;
    }
    const contact = await this.contacts.find(referral.libraryId, referral.contactId);
    if (evenIfFull || !contact?.fullUntil) return;
    const calendar = await this.calendars.of(referral.libraryId);
    if (isFullOn(contact, calendar.dayOf(now))) throw partnerIsFull(contact.fullUntil);
  }
}

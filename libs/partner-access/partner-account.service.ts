import { Injectable } from '@nestjs/common';
import { ContactsService } from '#contacts';
import { LibrariesService, type PartnerCaller } from '#identity';
import { Temporal } from 'temporal-polyfill';
import { Clock, invalidField, notFound } from '#kernel';
import { ReferralReader, type WaitingReferrals } from '#referrals';

/** Whom a partner's token stands for, and what it opens. */
export interface PartnerAccount {
  readonly library: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly contact: {
    readonly id: string;
    readonly name: string;
    readonly fullUntil: string | null;
  };
  readonly token: {
    readonly id: string;
    readonly scopes: readonly string[];
    readonly expiresAt: Date | null;
  };
  /** Null for a token that may not read referrals. */
  readonly waiting: WaitingReferrals | null;
}

@Injectable()
export class PartnerAccountService {
  constructor(
    private readonly libraries: LibrariesService,
    private readonly contacts: ContactsService,
    private readonly referrals: ReferralReader,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid at `/until` when that day is over where the library is. */
  async sayFullUntil(caller: PartnerCaller, until: string | null): Promise<void> {
    const today = Temporal.Instant.fromEpochMilliseconds(this.clock.now().getTime())
      .toZonedDateTimeISO(caller.libraryTimeZone)
      .toPlainDate()
      .toString();
    if (until !== null && until < today) throw invalidField('/until', 'day_is_over');
    await this.contacts.sayFullUntil(caller, caller.contactId, until);
  }

  async read({ libraryId, contactId, ...token }: PartnerCaller): Promise<PartnerAccount> {
    const mayRead = token.scopes.includes('referrals:read');
    const [library, contact, waiting] = await Promise.all([
      this.libraries.find(libraryId),
      this.contacts.find(libraryId, contactId),
      mayRead ? this.referrals.waitingFor(libraryId, contactId, this.clock.now()) : null,
    ]);
    if (!contact) throw notFound('contact_not_found');
    return {
      library: { id: library.id, name: library.name, timeZone: library.timeZone },
      contact: { id: contact.id, name: contact.name, fullUntil: contact.fullUntil },
      token: { id: token.tokenId, scopes: token.scopes, expiresAt: token.expiresAt },
      waiting,
    };
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import { ContactsService, languageOf } from '#contacts';
import { LibrariesService, TokensService } from '#identity';
import { Outbox } from '#notifications';
import {
  type ReferralHappening,
  type ReferralListener,
  ReferralListeners,
  ReferralNotices,
  ReferralOwners,
} from '#referrals';
import { newsForOwner, newsForPartner } from './domain/news.rules';
import { ownerMailKind, partnerMailKind } from './mail-kinds';
import { ReferralLinksService } from './referral-links.service';

/** Tells the partner and our owner by mail what happens to a referral, in the transaction in which it happens. */
@Injectable()
export class ReferralNewsService implements ReferralListener, OnModuleInit {
  constructor(
    private readonly listeners: ReferralListeners,
    private readonly notices: ReferralNotices,
    private readonly links: ReferralLinksService,
    private readonly owners: ReferralOwners,
    private readonly contacts: ContactsService,
    private readonly tokens: TokensService,
    private readonly libraries: LibrariesService,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.listeners.register(this);
    this.notices.register(ownerMailKind('moved'), 'notice.referral_moved');
    this.notices.register(ownerMailKind('message'), 'notice.referral_message');
  }

  async hear(caller: Caller, happening: ReferralHappening): Promise<void> {
    await this.keepLinks(caller, happening);
    await this.tellPartner(caller, happening);
    await this.tellOwner(caller, happening);
  }

  /**
   * Links come with the sending, whoever is mailed: one leads to the others, and a slip is printed with one. They go
   * when it is taken back.
   */
  private async keepLinks(caller: Caller, { referral, event }: ReferralHappening): Promise<void> {
    if (event.toStatus === 'draft') await this.links.revokeAll(caller, referral.id);
    if (event.toStatus !== 'sent' || referral.direction !== 'outbound') return;
    await this.links.provide(caller, referral, 'partner');
    if (referral.mode === 'self_referral') await this.links.provide(caller, referral, 'client');
  }

  private async tellPartner(caller: Caller, { referral, event }: ReferralHappening): Promise<void> {
    const news = newsForPartner({ ...event, direction: referral.direction });
    if (news === undefined) return;
    const { libraryId, contactId } = referral;
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact?.email || contact.archivedAt) return;
    // Whose own system takes referrals in hears of them there. Two doors for one question are one too many.
    if (await this.tokens.partnerHasAccess(libraryId, contactId, 'referrals:respond')) return;
    if (news !== 'stopped') await this.links.provide(caller, referral, 'partner');
    const { language } = await this.libraries.find(libraryId);
    await this.outbox.add(caller, {
      kind: partnerMailKind(news),
      recipient: { kind: 'contact', id: contactId },
      language: languageOf(contact, language),
      subjectType: 'referral',
      subjectId: referral.id,
      occurrence: event.id,
    });
  }

  private async tellOwner(caller: Caller, { referral, event }: ReferralHappening): Promise<void> {
    const news = newsForOwner({ ...event, direction: referral.direction });
    if (news === undefined) return;
    for (const { id, language } of await this.owners.of(referral)) {
      await this.outbox.add(caller, {
        kind: ownerMailKind(news),
        recipient: { kind: 'user', id },
        language,
        subjectType: 'referral',
        subjectId: referral.id,
        occurrence: event.id,
      });
    }
  }
}

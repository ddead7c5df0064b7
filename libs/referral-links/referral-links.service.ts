import { Injectable } from '@nestjs/common';
import { type Caller, Clock, notFound } from '#kernel';
import { TokensService } from '#identity';
import { Settings } from '#platform/config';
import { type JsonPage, UnitOfWork } from '#platform/database';
import { type Referral, ReferralLookupService } from '#referrals';
import { type LinkPage, ReferralLinkReader } from './data/referral-link.reader';
import { ReferralLinkRepository } from './data/referral-link.repository';
import { isOver } from './domain/link-life.rules';
import { linkParties, type LinkParty, type ReferralLink } from './domain/referral-link';

/** Makes links to referrals, writes them out, and ends them. */
@Injectable()
export class ReferralLinksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: ReferralLinkRepository,
    private readonly referrals: ReferralLookupService,
    private readonly reader: ReferralLinkReader,
    private readonly tokens: TokensService,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** For staff, the newest first. @throws DomainError not_found for a referral that they may not know of. */
  async list(caller: Caller, referralId: string, page: LinkPage): Promise<JsonPage> {
    await this.referrals.findForStaff(caller, referralId);
    return this.reader.list(caller.libraryId, referralId, page);
  }

  /** The party's link to the referral: the one that it has, or a new one when it has none that opens anything. */
  async provide(caller: Caller, referral: Referral, party: LinkParty): Promise<ReferralLink> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const now = this.clock.now();
      const standing = await this.findStanding(caller.libraryId, referral.id, party);
      if (standing && !isOver(standing, referral, now) && (await this.canWrite(standing))) {
        return standing;
      }
      const { id } = await this.tokens.issueLink(
        caller,
        party === 'partner' ? { contactId: referral.contactId } : null,
        // Its time is over when the referral has been over for a while: `link-life.rules.ts`.
        { scope: 'referral:take-part', expiresAt: null },
      );
      const { libraryId } = caller;
      const link = { libraryId, id, referralId: referral.id, party, createdAt: now };
      await this.links.add(link);
      return link;
    });
  }

  private canWrite({ libraryId, id }: ReferralLink): Promise<boolean> {
    return this.tokens.canWriteLink(libraryId, id);
  }

  /** The newest link that was not revoked, whether or not its time is over. */
  async findStanding(
    libraryId: string,
    referralId: string,
    party: LinkParty,
  ): Promise<ReferralLink | undefined> {
    const [newest] = await this.links.findUnrevokedOfParty(libraryId, referralId, party);
    return newest;
  }

  /** Where the link leads. Its token is derived anew and kept nowhere. */
  addressOf({ id }: Pick<ReferralLink, 'id'>): string {
    return new URL(`/l/referrals/${this.tokens.linkToken(id)}`, this.settings.publicUrl).toString();
  }

  /**
   * Ends a link, and every other that its party has to the referral, also those whose time is over: none of them
   * brings a fresh one any more.
   * @throws DomainError not_found when the referral has no such link, or it was revoked before.
   */
  async revoke(caller: Caller, referralId: string, linkId: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      await this.referrals.findForStaff(caller, referralId);
      const link = await this.links.findUnrevoked(libraryId, linkId);
      if (link?.referralId !== referralId) throw notFound('referral_link_not_found');
      await this.revokeAllOf(caller, referralId, link.party);
    });
  }

  /** Ends every link to a referral that was taken back: when it is sent again, it may be to somebody else. */
  async revokeAll(caller: Caller, referralId: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      for (const party of linkParties) await this.revokeAllOf(caller, referralId, party);
    });
  }

  private async revokeAllOf(caller: Caller, referralId: string, party: LinkParty): Promise<void> {
    for (const { id } of await this.links.findUnrevokedOfParty(
      caller.libraryId,
      referralId,
      party,
    )) {
      await this.tokens.revoke(caller, id, ({ type }) => type === 'link');
    }
  }
}

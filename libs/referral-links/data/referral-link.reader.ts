import { Injectable } from '@nestjs/common';
import { type JsonPage, KeysetList, type KeysetOrder, ReadPath } from '#platform/database';

export interface LinkPage {
  readonly limit: number;
  readonly cursor?: string;
}

const links = new KeysetList({
  name: 'referral_links',
  select: `link.id, link.party, link.created_at as "createdAt", token.last_used_at as "lastUsedAt",
    token.revoked_at as "revokedAt"`,
  from: `referral_links as link
    join tokens as token on token.library_id = link.library_id and token.id = link.id`,
  libraryColumn: 'link.library_id',
  filters: { referralId: 'link.referral_id = ?' },
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'link.id', type: 'uuid' }],
  direction: 'desc',
};

/** The links to a referral, as the API shows them: never what would open one. */
@Injectable()
export class ReferralLinkReader {
  constructor(private readonly reads: ReadPath) {}

  list(libraryId: string, referralId: string, { limit, cursor }: LinkPage): Promise<JsonPage> {
    return links.page(this.reads, libraryId, {
      order: newestFirst,
      filters: { referralId },
      limit,
      cursor,
    });
  }
}

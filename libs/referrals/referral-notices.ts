import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticeKinds } from '#notices';
import { ReadPath, type Statement } from '#platform/database';
import { overdueKind } from './overdue-referrals.service';

const partners: Statement = {
  name: 'partners_of_referrals',
  text: `
    select referral.id, contact.name as partner
    from referrals as referral
    join contacts as contact on contact.library_id = referral.library_id and contact.id = referral.contact_id
    where referral.library_id = $1 and referral.id = any ($2)`,
};

/** What is said inside the app of referrals: which partner it is with, and nothing of the client. */
@Injectable()
export class ReferralNotices implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly reads: ReadPath,
  ) {}

  onModuleInit(): void {
    this.register(overdueKind, 'notice.referral_overdue');
  }

  /** A notice about a referral, whose words take the `partner`. */
  register(kind: string, message: string): void {
    this.kinds.register({
      kind,
      message,
      describe: (library, ids) => this.partnersOf(library, ids),
    });
  }

  private async partnersOf(
    libraryId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { partner: string }>> {
    const found = await this.reads.rows<{ id: string; partner: string }>(libraryId, partners, [
      libraryId,
      ids,
    ]);
    return new Map(found.map(({ id, partner }) => [id, { partner }]));
  }
}

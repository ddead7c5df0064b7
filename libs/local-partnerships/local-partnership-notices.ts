import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticeKinds } from '#notices';
import { ReadPath, type Statement } from '#platform/database';
import { confirmationNoticeKind, withdrawalMailKind } from './domain/mail-kinds';

const whoIsIn: Statement = {
  name: 'members_in_words',
  text: `
    select member.id, contact.name as member, partnership.name as partnership
    from local_partnership_members as member
    join contacts as contact on contact.library_id = member.library_id and contact.id = member.contact_id
    join local_partnerships as partnership on partnership.library_id = member.library_id
      and partnership.id = member.local_partnership_id
    where member.library_id = $1 and member.id = any ($2)`,
};

interface MemberInWords {
  readonly id: string;
  readonly member: string;
  readonly partnership: string;
}

/** What is said inside the app of what members answered. */
@Injectable()
export class LocalPartnershipNotices implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly reads: ReadPath,
  ) {}

  onModuleInit(): void {
    this.register(confirmationNoticeKind, 'notice.local_partnership_confirmed');
    this.register(withdrawalMailKind, 'notice.local_partnership_withdrew');
  }

  private register(kind: string, message: string): void {
    this.kinds.register({
      ...{ kind, message },
      describe: async (libraryId, ids) => {
        const values = [libraryId, ids];
        const found = await this.reads.rows<MemberInWords & object>(libraryId, whoIsIn, values);
        return new Map(
          found.map(({ id, member, partnership }) => [id, { member, partnership }] as const),
        );
      },
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { MemberLinkEntity } from './member-link.entity';

/** Links that were not revoked; a token says so. */
const unrevoked = (condition: string): string => `
  select link.library_id as "libraryId", link.id, link.member_id as "memberId", link.created_at as "createdAt"
  from local_partnership_links as link
  join tokens as token on token.library_id = link.library_id and token.id = link.id
  where link.library_id = $1 and token.revoked_at is null and ${condition}
  order by link.created_at desc, link.id desc limit 1`;

const oneLink: Statement = { name: 'local_partnership_link', text: unrevoked('link.id = $2') };

const newestLink: Statement = {
  name: 'local_partnership_link_of_member',
  text: unrevoked('link.member_id = $2'),
};

@Injectable()
export class MemberLinkRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  async add(link: MemberLinkEntity): Promise<void> {
    await this.unitOfWork.manager.insert(MemberLinkEntity, link);
  }

  findUnrevoked(libraryId: string, id: string): Promise<MemberLinkEntity | undefined> {
    return this.reads.row<MemberLinkEntity>(libraryId, oneLink, [libraryId, id]);
  }

  findNewest(libraryId: string, memberId: string): Promise<MemberLinkEntity | undefined> {
    return this.reads.row<MemberLinkEntity>(libraryId, newestLink, [libraryId, memberId]);
  }
}

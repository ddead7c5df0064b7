import { Injectable } from '@nestjs/common';
import { unrevokedLinks } from '#identity';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { MemberLinkEntity } from './member-link.entity';

const unrevoked = unrevokedLinks('local_partnership_links', 'link.member_id as "memberId"');

const oneLink: Statement = {
  name: 'local_partnership_link',
  text: `${unrevoked('link.id = $2')} limit 1`,
};

const newestLink: Statement = {
  name: 'local_partnership_link_of_member',
  text: `${unrevoked('link.member_id = $2')} limit 1`,
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

import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { FollowUpLinkEntity } from './follow-up-link.entity';

/** Links that were not revoked; a token says so, and for whom it is. */
const unrevoked = (condition: string): string => `
  select link.library_id as "libraryId", link.id, link.follow_up_id as "followUpId", link.created_at as "createdAt"
  from follow_up_links as link
  join tokens as token on token.library_id = link.library_id and token.id = link.id
  where link.library_id = $1 and token.revoked_at is null and ${condition}
  order by link.created_at desc, link.id desc limit 1`;

const oneLink: Statement = { name: 'follow_up_link', text: unrevoked('link.id = $2') };

const newestLink: Statement = {
  name: 'follow_up_link_of_user',
  text: unrevoked('link.follow_up_id = $2 and token.user_id = $3'),
};

@Injectable()
export class FollowUpLinkRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  async add(link: FollowUpLinkEntity): Promise<void> {
    await this.unitOfWork.manager.insert(FollowUpLinkEntity, link);
  }

  findUnrevoked(libraryId: string, id: string): Promise<FollowUpLinkEntity | undefined> {
    return this.reads.row<FollowUpLinkEntity>(libraryId, oneLink, [libraryId, id]);
  }

  findNewest(
    libraryId: string,
    followUpId: string,
    userId: string,
  ): Promise<FollowUpLinkEntity | undefined> {
    const values = [libraryId, followUpId, userId];
    return this.reads.row<FollowUpLinkEntity>(libraryId, newestLink, values);
  }
}

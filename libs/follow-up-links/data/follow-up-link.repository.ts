import { Injectable } from '@nestjs/common';
import { unrevokedLinks } from '#identity';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { FollowUpLinkEntity } from './follow-up-link.entity';

const unrevoked = unrevokedLinks('follow_up_links', 'link.follow_up_id as "followUpId"');

const oneLink: Statement = { name: 'follow_up_link', text: `${unrevoked('link.id = $2')} limit 1` };

const newestLink: Statement = {
  name: 'follow_up_link_of_user',
  text: `${unrevoked('link.follow_up_id = $2 and token.user_id = $3')} limit 1`,
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

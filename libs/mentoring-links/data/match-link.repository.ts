import { Injectable } from '@nestjs/common';
import { unrevokedLinks } from '#identity';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type MatchLink, type MatchParty } from '../domain/match-link';
import { MatchLinkEntity } from './match-link.entity';

const unrevoked = unrevokedLinks('match_links', 'link.match_id as "matchId", link.party');

const oneLink: Statement = { name: 'match_link', text: `${unrevoked('link.id = $2')} limit 1` };

const newestLink: Statement = {
  name: 'match_link_of_party',
  text: `${unrevoked('link.match_id = $2 and link.party = $3')} limit 1`,
};

@Injectable()
export class MatchLinkRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  async add(link: MatchLink): Promise<void> {
    await this.unitOfWork.manager.insert(MatchLinkEntity, link);
  }

  findUnrevoked(libraryId: string, id: string): Promise<MatchLink | undefined> {
    return this.reads.row<MatchLink & object>(libraryId, oneLink, [libraryId, id]);
  }

  findNewest(
    libraryId: string,
    matchId: string,
    party: MatchParty,
  ): Promise<MatchLink | undefined> {
    return this.reads.row<MatchLink & object>(libraryId, newestLink, [libraryId, matchId, party]);
  }
}

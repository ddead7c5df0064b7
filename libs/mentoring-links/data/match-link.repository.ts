import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type MatchLink, type MatchParty } from '../domain/match-link';
import { MatchLinkEntity } from './match-link.entity';

/** Links that were not revoked; a token says so. */
const unrevoked = (condition: string): string => `
  select link.library_id as "libraryId", link.id, link.match_id as "matchId", link.party,
    link.created_at as "createdAt"
  from match_links as link
  join tokens as token on token.library_id = link.library_id and token.id = link.id
  where link.library_id = $1 and token.revoked_at is null and ${condition}
  order by link.created_at desc, link.id desc limit 1`;

const oneLink: Statement = { name: 'match_link', text: unrevoked('link.id = $2') };

const newestLink: Statement = {
  name: 'match_link_of_party',
  text: unrevoked('link.match_id = $2 and link.party = $3'),
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

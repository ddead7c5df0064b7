import { Injectable } from '@nestjs/common';
import { type UserCaller } from '#identity';
import { type JsonPage, type JsonResource } from '#platform/database';
import { type MatchListRequest, MatchReader } from '../data/match.reader';
import { matchNotFound } from '../domain/mentoring.errors';
import { MatchMovesService } from '../match-moves.service';
import { RequestAudiences } from './request-audiences';

/** Matches as they are shown to whoever may know of their client. */
@Injectable()
export class ShownMatches {
  constructor(
    private readonly matches: MatchMovesService,
    private readonly audiences: RequestAudiences,
    private readonly reader: MatchReader,
  ) {}

  /** @throws DomainError not_found. */
  async one(caller: UserCaller, id: string): Promise<JsonResource> {
    await this.matches.findFor(caller, id);
    const match = await this.reader.read(await this.audiences.of(caller), id);
    if (!match) throw matchNotFound();
    return match;
  }

  async list(caller: UserCaller, request: MatchListRequest): Promise<JsonPage> {
    return this.reader.list(await this.audiences.of(caller), request);
  }
}

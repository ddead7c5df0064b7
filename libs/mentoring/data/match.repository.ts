import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type Match, type MatchEvent } from '../domain/match/match';
import { MatchEventEntity } from './match-event.entity';
import { MatchEntity } from './match.entity';

/** A proposal that its mentor left unanswered, in whichever library. */
export interface UnansweredProposal {
  readonly libraryId: string;
  readonly matchId: string;
  readonly dueAt: Date;
}

const findUnanswered: Statement = {
  name: 'unanswered_mentor_proposals',
  text: `select library_id as "libraryId", match_id as "matchId", due_at as "dueAt"
    from unanswered_mentor_proposals($1, $2, $3, $4)`,
};

@Injectable()
export class MatchRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  async add(match: Match): Promise<void> {
    await this.unitOfWork.manager.insert(MatchEntity, match);
  }

  find(libraryId: string, id: string): Promise<Match | null> {
    return this.unitOfWork.manager.findOneBy(MatchEntity, { libraryId, id });
  }

  /** Takes the match until the transaction ends: of two doors that move it at once, the second waits here. */
  lock(libraryId: string, id: string): Promise<Match | null> {
    return this.unitOfWork.manager.findOne(MatchEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** Changes a match that was locked before. */
  async change({ libraryId, id, version, ...row }: Match): Promise<void> {
    await this.unitOfWork.manager.update(
      MatchEntity,
      { libraryId, id },
      { ...row, version: version + 1 },
    );
  }

  /** Inside the unit of work that has the match. */
  async noteCheckIn(libraryId: string, id: string, checkInId: string): Promise<void> {
    await this.unitOfWork.manager.update(MatchEntity, { libraryId, id }, { checkInId });
  }

  /** How many of a mentor's places are taken. */
  countOpen(libraryId: string, profileId: string): Promise<number> {
    const open = { libraryId, profileId, endedAt: IsNull() };
    return this.unitOfWork.manager.countBy(MatchEntity, open);
  }

  findOpenOfRequest(libraryId: string, requestId: string): Promise<Match | null> {
    const open = { libraryId, requestId, endedAt: IsNull() };
    return this.unitOfWork.manager.findOneBy(MatchEntity, open);
  }

  /** The one after which another is tried now. */
  findLastEnded(libraryId: string, requestId: string): Promise<Match | null> {
    return this.unitOfWork.manager.findOne(MatchEntity, {
      where: { libraryId, requestId, endedAt: Not(IsNull()) },
      order: { id: 'desc' },
    });
  }

  findOpenByClient(libraryId: string, clientId: string): Promise<Match[]> {
    const where = { libraryId, clientId, endedAt: IsNull() };
    return this.unitOfWork.manager.find(MatchEntity, { where, order: { id: 'asc' } });
  }

  findOpenByConsent(libraryId: string, consentId: string): Promise<Match[]> {
    const where = { libraryId, consentId, endedAt: IsNull() };
    return this.unitOfWork.manager.find(MatchEntity, { where, order: { id: 'asc' } });
  }

  findByClient(libraryId: string, clientId: string): Promise<Match[]> {
    const where = { libraryId, clientId };
    return this.unitOfWork.manager.find(MatchEntity, { where, order: { id: 'asc' } });
  }

  /** Mentors to whom the request was proposed before, the last first. */
  async findTriedMentors(libraryId: string, requestId: string): Promise<string[]> {
    const matches = await this.unitOfWork.manager.find(MatchEntity, {
      where: { libraryId, requestId },
      order: { id: 'desc' },
    });
    return matches.filter(({ endedAt }) => endedAt !== null).map(({ profileId }) => profileId);
  }

  /** The longest unanswered first; to go on, name the last one seen. */
  findUnanswered(
    at: Date,
    atMost: number,
    after?: UnansweredProposal,
  ): Promise<UnansweredProposal[]> {
    return this.reads.acrossLibraries<UnansweredProposal & object>(findUnanswered, [
      at,
      after?.dueAt ?? '-infinity',
      after?.matchId ?? '00000000-0000-0000-0000-000000000000',
      atMost,
    ]);
  }

  async addEvent(event: MatchEvent): Promise<void> {
    await this.unitOfWork.manager.insert(MatchEventEntity, event);
  }

  findEvents(libraryId: string, matchIds: readonly string[]): Promise<MatchEvent[]> {
    return this.unitOfWork.manager.find(MatchEventEntity, {
      where: { libraryId, matchId: In([...matchIds]) },
      order: { id: 'asc' },
    });
  }

  /** Takes away the words that could name the person; the matches stay, for what is counted. */
  async eraseWords(libraryId: string, clientId: string): Promise<void> {
    const { manager } = this.unitOfWork;
    const matches = await this.findByClient(libraryId, clientId);
    const ids = matches.map(({ id }) => id);
    await manager.update(MatchEntity, { libraryId, clientId }, { introduction: null });
    await manager.update(MatchEventEntity, { libraryId, matchId: In(ids) }, { note: null });
  }
}

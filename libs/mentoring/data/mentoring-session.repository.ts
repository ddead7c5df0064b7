import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type MentoringSession } from '../domain/session/session';
import { MentoringSessionEntity } from './mentoring-session.entity';

@Injectable()
export class MentoringSessionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(session: MentoringSession): Promise<void> {
    await this.unitOfWork.manager.insert(MentoringSessionEntity, session);
  }

  /** One of the match that was not taken back. */
  findStanding(libraryId: string, matchId: string, id: string): Promise<MentoringSession | null> {
    const where = { libraryId, matchId, id, archivedAt: IsNull() };
    return this.unitOfWork.manager.findOneBy(MentoringSessionEntity, where);
  }

  /** Those that were not taken back, the last first. */
  findAllStanding(libraryId: string, matchId: string): Promise<MentoringSession[]> {
    return this.unitOfWork.manager.find(MentoringSessionEntity, {
      where: { libraryId, matchId, archivedAt: IsNull() },
      order: { heldOn: 'desc' },
    });
  }

  /** All of these matches, also what was taken back. */
  findByMatches(libraryId: string, matchIds: readonly string[]): Promise<MentoringSession[]> {
    return this.unitOfWork.manager.find(MentoringSessionEntity, {
      where: { libraryId, matchId: In([...matchIds]) },
      order: { heldOn: 'asc', id: 'asc' },
    });
  }

  async archive(libraryId: string, id: string, archivedAt: Date): Promise<void> {
    await this.unitOfWork.manager.update(MentoringSessionEntity, { libraryId, id }, { archivedAt });
  }

  /** Takes away the words that could name the person; that they met stays, for what is counted. */
  async eraseNotes(libraryId: string, matchIds: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.update(
      MentoringSessionEntity,
      { libraryId, matchId: In([...matchIds]) },
      { note: null },
    );
  }
}

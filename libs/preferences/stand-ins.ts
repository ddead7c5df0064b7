import { Injectable } from '@nestjs/common';
import { localDay } from '#kernel';
import { LibrariesService, UsersService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { AbsenceRepository } from './data/absence.repository';
import { standInsFor } from './domain/stand-in.rules';

/** Who is told, and who does, what is somebody's who is away. */
@Injectable()
export class StandIns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly absences: AbsenceRepository,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
  ) {}

  /** Who is told at this moment what is this user's to know: the user, or who stands in. */
  async find(libraryId: string, userId: string, at: Date): Promise<string> {
    const standInsOf = await this.inTurn(libraryId, at);
    return standInsOf(userId)[0] ?? userId;
  }

  /** The same of whichever user of the library, and who is told where the first may not know of it. */
  async inTurn(libraryId: string, at: Date): Promise<(userId: string) => readonly string[]> {
    const { standInsOf } = await this.dayOf(libraryId, at);
    return standInsOf;
  }

  /** Those who are away at this moment and for whom this user stands in, by their ids. */
  async absentees(libraryId: string, userId: string, at: Date): Promise<string[]> {
    const { away, standInsOf } = await this.dayOf(libraryId, at);
    return away.filter((id) => id !== userId && standInsOf(id)[0] === userId).sort();
  }

  private dayOf(
    libraryId: string,
    at: Date,
  ): Promise<{ away: string[]; standInsOf: (userId: string) => readonly string[] }> {
    return this.unitOfWork.run(libraryId, async () => {
      const { timeZone } = await this.libraries.find(libraryId);
      const { date } = localDay(at, timeZone);
      const absences = await this.absences.findOnDay(libraryId, date);
      if (absences.length === 0) return { away: [], standInsOf: (userId) => [userId] };
      const active = await this.users.findActive(libraryId, ['admin', 'librarian']);
      const colleagues = active.map(({ id, role }) => ({ id, isAdmin: role === 'admin' }));
      return {
        away: absences.map(({ userId }) => userId),
        standInsOf: (userId) => standInsFor(userId, date, absences, colleagues),
      };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { LibrariesService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { DifficultyRepository } from './data/difficulty.repository';
import { PartnershipRepository } from './data/partnership.repository';
import {
  checkDifficulty,
  type Difficulty,
  type DifficultyDetails,
  difficultyNotFound,
} from './domain/difficulty';

export type NewDifficulty = Pick<Difficulty, 'partnershipId' | 'occurredOn' | 'difficulty'> &
  Partial<DifficultyDetails>;

/** The private record of what was difficult. */
@Injectable()
export class DifficultiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly difficulties: DifficultyRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly libraries: LibrariesService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid, naming what is wrong. */
  async create(caller: Caller, details: NewDifficulty): Promise<string> {
    const { libraryId, actor } = caller;
    const difficulty: Difficulty = {
      ...{ settledOn: null, settlement: null, ...details },
      ...{ libraryId, id: newId(), version: 1, createdAt: this.clock.now() },
      recordedBy: actor.kind === 'user' ? actor.id : null,
    };
    await this.unitOfWork.run(libraryId, async () => {
      checkDifficulty(difficulty, await this.libraries.today(libraryId));
      if (!(await this.partnerships.find(libraryId, difficulty.partnershipId))) {
        throw invalidField('/partnershipId', 'unknown_partnership');
      }
      await this.difficulties.add(difficulty);
      await this.record(caller, 'partnership_difficulty.recorded', {}, difficulty);
    });
    return difficulty.id;
  }

  /** @throws DomainError not_found, stale; invalid, naming what is wrong. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<DifficultyDetails>,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.get(libraryId, id);
      const after = { ...before, ...changes };
      checkDifficulty(after, await this.libraries.today(libraryId));
      if (!(await this.difficulties.change(after, version)))
        throw staleVersion('partnership_difficulty', before);
      await this.record(caller, 'partnership_difficulty.changed', before, after);
    });
  }

  /** @throws DomainError not_found, stale. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.get(libraryId, id);
      if (!(await this.difficulties.remove(before, version)))
        throw staleVersion('partnership_difficulty', before);
      await this.record(caller, 'partnership_difficulty.removed', before, before);
    });
  }

  private async get(libraryId: string, id: string): Promise<Difficulty> {
    const difficulty = await this.difficulties.find(libraryId, id);
    if (!difficulty) throw difficultyNotFound();
    return difficulty;
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<Difficulty>,
    after: Difficulty,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'partnership_difficulty',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      words: ['difficulty', 'settlement'],
    });
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Difficulty } from '../domain/difficulty';
import { DifficultyEntity } from './difficulty.entity';

@Injectable()
export class DifficultyRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(difficulty: Difficulty): Promise<void> {
    await this.unitOfWork.manager.insert(DifficultyEntity, difficulty);
  }

  find(libraryId: string, id: string): Promise<Difficulty | null> {
    return this.unitOfWork.manager.findOneBy(DifficultyEntity, { libraryId, id });
  }

  /** @returns whether it was still at this version. */
  async change(difficulty: Difficulty, version: number): Promise<boolean> {
    const { libraryId, id } = difficulty;
    const { affected } = await this.unitOfWork.manager.update(
      DifficultyEntity,
      { libraryId, id, version },
      { ...difficulty, version: version + 1 },
    );
    return affected === 1;
  }

  /** @returns whether it was still at this version. */
  async remove({ libraryId, id }: Difficulty, version: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    const { affected } = await manager.delete(DifficultyEntity, { libraryId, id, version });
    return affected === 1;
  }
}

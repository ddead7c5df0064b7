import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type OwnTerm, type TermNames } from '../domain/vocabulary/own-term';
import { MentoringTermEntity } from './mentoring-term.entity';

@Injectable()
export class MentoringTermRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(term: OwnTerm): Promise<void> {
    await this.unitOfWork.manager.insert(MentoringTermEntity, term);
  }

  find(libraryId: string, id: string): Promise<OwnTerm | null> {
    return this.unitOfWork.manager.findOneBy(MentoringTermEntity, { libraryId, id });
  }

  findAll(libraryId: string): Promise<OwnTerm[]> {
    return this.unitOfWork.manager.find(MentoringTermEntity, {
      where: { libraryId },
      order: { topic: 'asc', code: 'asc' },
    });
  }

  /** @returns whether the word was still at this version. */
  async rename({ libraryId, id }: OwnTerm, version: number, names: TermNames): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      MentoringTermEntity,
      { libraryId, id, version },
      { ...names, version: version + 1 },
    );
    return affected === 1;
  }
}

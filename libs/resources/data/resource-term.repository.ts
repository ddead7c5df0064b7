import { Injectable } from '@nestjs/common';
import { type TermNames } from '#kernel';
import { UnitOfWork, violates } from '#platform/database';
import { type OwnTerm } from '../domain/resource-vocabulary';
import { resourceTermExists } from '../domain/resources.errors';
import { ResourceTermEntity } from './resource-term.entity';

@Injectable()
export class ResourceTermRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError conflict `resource_term_exists`. */
  async add(term: OwnTerm): Promise<void> {
    try {
      await this.unitOfWork.manager.insert(ResourceTermEntity, term);
    } catch (error) {
      throw violates(error, 'resource_terms_code_key') ? resourceTermExists() : error;
    }
  }

  find(libraryId: string, id: string): Promise<OwnTerm | null> {
    return this.unitOfWork.manager.findOneBy(ResourceTermEntity, { libraryId, id });
  }

  findAll(libraryId: string): Promise<OwnTerm[]> {
    return this.unitOfWork.manager.find(ResourceTermEntity, {
      where: { libraryId },
      order: { topic: 'asc', code: 'asc' },
    });
  }

  /** @returns whether the word was still at this version. */
  async rename({ libraryId, id }: OwnTerm, version: number, names: TermNames): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      ResourceTermEntity,
      { libraryId, id, version },
      { ...names, version: version + 1 },
    );
    return affected === 1;
  }
}

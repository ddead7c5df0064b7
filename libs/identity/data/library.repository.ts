import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Library } from '../domain/library';
import { LibraryEntity } from './library.entity';

@Injectable()
export class LibraryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(library: Library): Promise<void> {
    await this.unitOfWork.manager.insert(LibraryEntity, library);
  }

  find(id: string): Promise<Library | null> {
    return this.unitOfWork.manager.findOneBy(LibraryEntity, { id });
  }

  /** @returns whether the library was still at this version. */
  async change(id: string, version: number, changes: Partial<Library>): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      LibraryEntity,
      { id, version },
      { ...changes, version: version + 1 },
    );
    return affected === 1;
  }
}

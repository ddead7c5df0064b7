import { type DomainError, type OwnTerm, type TermNames } from '#kernel';
import { type UnitOfWork, violates } from '../database';
import { type OwnTermColumns } from './own-term.columns';

/** Where a feature keeps a library's own words. */
interface OwnTermTable {
  readonly entity: new () => OwnTermColumns;
  /** The constraint that keeps a code from standing there twice, and what is said then. */
  readonly codeKey: string;
  readonly exists: () => DomainError;
}

/** A library's own words; a feature's repository names their table. */
export abstract class OwnTermRepository {
  protected constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly table: OwnTermTable,
  ) {}

  /** @throws DomainError conflict where the code is taken. */
  async add(term: OwnTerm): Promise<void> {
    const { entity, codeKey, exists } = this.table;
    try {
      await this.unitOfWork.manager.insert(entity, term);
    } catch (error) {
      throw violates(error, codeKey) ? exists() : error;
    }
  }

  find(libraryId: string, id: string): Promise<OwnTerm | null> {
    return this.unitOfWork.manager.findOneBy(this.table.entity, { libraryId, id });
  }

  findAll(libraryId: string): Promise<OwnTerm[]> {
    return this.unitOfWork.manager.find(this.table.entity, {
      where: { libraryId },
      order: { topic: 'asc', code: 'asc' },
    });
  }

  /** @returns whether the word was still at this version. */
  async rename({ libraryId, id }: OwnTerm, version: number, names: TermNames): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      this.table.entity,
      { libraryId, id, version },
      { ...names, version: version + 1 },
    );
    return affected === 1;
  }
}

import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Affiliation } from '../domain/contact';
import { AffiliationEntity } from './affiliation.entity';

@Injectable()
export class AffiliationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(affiliation: Affiliation): Promise<void> {
    await this.unitOfWork.manager.insert(AffiliationEntity, affiliation);
  }

  find(libraryId: string, id: string): Promise<Affiliation | null> {
    return this.unitOfWork.manager.findOneBy(AffiliationEntity, { libraryId, id });
  }

  /** @returns whether the affiliation was still at this version. */
  async change(
    { libraryId, id }: Affiliation,
    version: number,
    changes: Partial<Affiliation>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      AffiliationEntity,
      { libraryId, id, version },
      { ...changes, version: version + 1 },
    );
    return affected === 1;
  }

  /** @returns whether the affiliation was still at this version. */
  async remove({ libraryId, id }: Affiliation, version: number): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.delete(AffiliationEntity, {
      libraryId,
      id,
      version,
    });
    return affected === 1;
  }
}

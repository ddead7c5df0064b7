import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type ReferralTerms } from '../domain/referral-terms';
import { ReferralTermsEntity } from './referral-terms.entity';

@Injectable()
export class ReferralTermsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  find(libraryId: string, contactId: string): Promise<ReferralTerms | null> {
    return this.unitOfWork.manager.findOneBy(ReferralTermsEntity, { libraryId, contactId });
  }

  /** @returns false when somebody else has written the first terms meanwhile. */
  async add(terms: ReferralTerms): Promise<boolean> {
    const result = await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(ReferralTermsEntity)
      .values(terms)
      .orIgnore()
      .returning('version')
      .execute();
    const inserted = result.raw as unknown[];
    return inserted.length === 1;
  }

  /** @returns whether the terms were still at this version. */
  async change(terms: ReferralTerms, version: number): Promise<boolean> {
    const { libraryId, contactId } = terms;
    const { affected } = await this.unitOfWork.manager.update(
      ReferralTermsEntity,
      { libraryId, contactId, version },
      { ...terms, version: version + 1 },
    );
    return affected === 1;
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type DuePrompt } from '../domain/prompt';
import { PartnershipPromptEntity } from './partnership-prompt.entity';

@Injectable()
export class PartnershipPromptRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns its id, unless somebody else has dealt with the same occasion. */
  async claim({ kind, subjectId, ...due }: DuePrompt, now: Date): Promise<string | undefined> {
    const subject =
      kind === 'stuck'
        ? { partnershipId: subjectId, agreementId: null }
        : { partnershipId: null, agreementId: subjectId };
    const id = newId();
    const result = await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(PartnershipPromptEntity)
      .values({ ...due, ...subject, kind, id, followUpId: null, createdAt: now })
      .orIgnore()
      .returning('id')
      .execute();
    const inserted = result.raw as unknown[];
    return inserted.length === 1 ? id : undefined;
  }

  async setFollowUp(libraryId: string, id: string, followUpId: string): Promise<void> {
    await this.unitOfWork.manager.update(
      PartnershipPromptEntity,
      { libraryId, id },
      { followUpId },
    );
  }
}

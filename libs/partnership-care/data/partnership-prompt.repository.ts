import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type DuePrompt } from '../domain/prompt';
import { PartnershipPromptEntity } from './partnership-prompt.entity';

@Injectable()
export class PartnershipPromptRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whether the occasion has had its follow-up. */
  isDealtWith(due: DuePrompt): Promise<boolean> {
    return this.unitOfWork.manager.existsBy(PartnershipPromptEntity, occasionOf(due));
  }

  /** @returns its id, unless somebody else has dealt with the same occasion. */
  async claim(due: DuePrompt, now: Date): Promise<string | undefined> {
    const id = newId();
    const result = await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(PartnershipPromptEntity)
      .values({ ...occasionOf(due), id, followUpId: null, createdAt: now })
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

function occasionOf({ libraryId, kind, subjectId, occasion }: DuePrompt) {
  const isOfPartnership = kind === 'stuck' || kind === 'fading';
  const subject = isOfPartnership ? { partnershipId: subjectId } : { agreementId: subjectId };
  return { libraryId, kind, occasion, ...subject };
}

import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type DuePrompt, type PromptKind } from '../domain/prompt';
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

  /**
   * The follow-ups of such prompts of a partnership, or of an agreement, that are still open; nobody ends them until
   * the transaction does.
   */
  async lockOpenFollowUps(
    libraryId: string,
    subjectId: string,
    kinds: readonly PromptKind[],
  ): Promise<string[]> {
    const rows = await this.unitOfWork.manager.query<{ id: string }[]>(
      `select follow_up.id from partnership_prompts as prompt
       join follow_ups as follow_up
         on follow_up.library_id = prompt.library_id and follow_up.id = prompt.follow_up_id
       where prompt.library_id = $1 and $2 in (prompt.partnership_id, prompt.agreement_id)
         and prompt.kind = any($3) and follow_up.status = 'open' and follow_up.archived_at is null
       order by follow_up.id
       for update of follow_up`,
      [libraryId, subjectId, kinds],
    );
    return rows.map(({ id }) => id);
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

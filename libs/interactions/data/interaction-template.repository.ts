import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type InteractionTemplate } from '../domain/interaction-template';
import { InteractionTemplateEntity } from './interaction-template.entity';

@Injectable()
export class InteractionTemplateRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(template: InteractionTemplate): Promise<void> {
    await this.unitOfWork.manager.insert(InteractionTemplateEntity, rowOf(template));
  }

  async find(libraryId: string, id: string): Promise<InteractionTemplate | null> {
    const row = await this.unitOfWork.manager.findOneBy(InteractionTemplateEntity, {
      libraryId,
      id,
    });
    if (!row) return null;
    const { nextTitle, nextAfterDays, ...template } = row;
    const next =
      nextTitle === null || nextAfterDays === null
        ? null
        : { title: nextTitle, afterDays: nextAfterDays };
    return { ...template, next };
  }

  /** @returns whether the template was still at this version. */
  async change(template: InteractionTemplate, version: number): Promise<boolean> {
    const { libraryId, id, createdAt: _, ...columns } = rowOf(template);
    const { affected } = await this.unitOfWork.manager.update(
      InteractionTemplateEntity,
      { libraryId, id, version },
      { ...columns, version: version + 1 },
    );
    return affected === 1;
  }

  /** @returns whether the template was still at this version. */
  async remove({ libraryId, id }: InteractionTemplate, version: number): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.delete(InteractionTemplateEntity, {
      libraryId,
      id,
      version,
    });
    return affected === 1;
  }
}

function rowOf({ next, ...template }: InteractionTemplate): InteractionTemplateEntity {
  return { ...template, nextTitle: next?.title ?? null, nextAfterDays: next?.afterDays ?? null };
}

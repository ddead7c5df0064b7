import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type FollowUpTemplate, type FollowUpTemplateItem } from '../domain/follow-up-template';
import { FollowUpTemplateEntity, FollowUpTemplateItemEntity } from './follow-up-template.entity';

type Known = Pick<FollowUpTemplate, 'libraryId' | 'id'>;

@Injectable()
export class FollowUpTemplateRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ items, ...template }: FollowUpTemplate): Promise<void> {
    await this.unitOfWork.manager.insert(FollowUpTemplateEntity, template);
    await this.addItems(template, items);
  }

  async find(libraryId: string, id: string): Promise<FollowUpTemplate | null> {
    const { manager } = this.unitOfWork;
    const template = await manager.findOneBy(FollowUpTemplateEntity, { libraryId, id });
    if (!template) return null;
    const rows = await manager.find(FollowUpTemplateItemEntity, {
      where: { libraryId, templateId: id },
      order: { position: 'asc' },
    });
    const items = rows.map(({ title, note, priority, afterWorkingDays }) => ({
      title,
      note,
      priority,
      afterWorkingDays,
    }));
    const { name, version, createdAt } = template;
    return { libraryId, id, name, items, version, createdAt };
  }

  /** @returns whether the template was still at this version. */
  async change({ items, ...after }: FollowUpTemplate, version: number): Promise<boolean> {
    const { libraryId, id, name } = after;
    const { affected } = await this.unitOfWork.manager.update(
      FollowUpTemplateEntity,
      { libraryId, id, version },
      { name, version: version + 1 },
    );
    if (affected !== 1) return false;
    await this.unitOfWork.manager.delete(FollowUpTemplateItemEntity, { libraryId, templateId: id });
    await this.addItems(after, items);
    return true;
  }

  /** @returns whether the template was still at this version. */
  async remove({ libraryId, id }: Known, version: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    const { affected } = await manager.delete(FollowUpTemplateEntity, { libraryId, id, version });
    return affected === 1;
  }

  private async addItems(
    { libraryId, id: templateId }: Known,
    items: readonly FollowUpTemplateItem[],
  ): Promise<void> {
    const rows = items.map((item, position) => ({ ...item, libraryId, templateId, position }));
    await this.unitOfWork.manager.insert(FollowUpTemplateItemEntity, rows);
  }
}

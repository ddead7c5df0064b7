import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { invalidField, newId } from '#kernel';
import { UnitOfWork, violates } from '#platform/database';
import { type SwotItem } from '../domain/swot';
import { SwotItemEntity, type SwotItemRow, SwotLinkEntity } from './swot.entities';

@Injectable()
export class SwotItemRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError invalid where one is linked to what is not there. */
  async add(items: readonly SwotItem[]): Promise<void> {
    await this.unitOfWork.manager.insert(SwotItemEntity, items.map(rowOf));
    await this.link(items);
  }

  async find(libraryId: string, id: string): Promise<SwotItem | null> {
    const row = await this.unitOfWork.manager.findOneBy(SwotItemEntity, { libraryId, id });
    return row && ((await this.whole(libraryId, [row]))[0] ?? null);
  }

  async findAll(libraryId: string, analysisId: string): Promise<SwotItem[]> {
    const rows = await this.unitOfWork.manager.find(SwotItemEntity, {
      where: { libraryId, analysisId },
      order: { id: 'asc' },
    });
    return this.whole(libraryId, rows);
  }

  /**
   * @returns whether the item was still at this version
   * @throws DomainError invalid where it is linked to what is not there.
   */
  async change(item: SwotItem, version: number): Promise<boolean> {
    const { libraryId, id } = item;
    const { manager } = this.unitOfWork;
    const { affected } = await manager.update(
      SwotItemEntity,
      { libraryId, id, version },
      { ...rowOf(item), version: version + 1 },
    );
    if (affected !== 1) return false;
    await manager.delete(SwotLinkEntity, { libraryId, itemId: id });
    await this.link([item]);
    return true;
  }

  /** @returns whether the item was still at this version. */
  async remove({ libraryId, id }: SwotItem, version: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    const { affected } = await manager.delete(SwotItemEntity, { libraryId, id, version });
    return affected === 1;
  }

  private async link(items: readonly SwotItem[]): Promise<void> {
    try {
      await this.unitOfWork.manager.insert(SwotLinkEntity, items.flatMap(linksOf));
    } catch (error) {
      const unknown = foreignKeys.find(({ constraint }) => violates(error, constraint));
      throw unknown ? invalidField(unknown.pointer, unknown.code) : error;
    }
  }

  private async whole(libraryId: string, rows: readonly SwotItemRow[]): Promise<SwotItem[]> {
    const links = await this.unitOfWork.manager.find(SwotLinkEntity, {
      where: { libraryId, itemId: In(rows.map(({ id }) => id)) },
      order: { id: 'asc' },
    });
    return rows.map((row) => {
      const its = links.filter(({ itemId }) => itemId === row.id);
      return {
        ...row,
        goalIds: its.flatMap(({ goalId }) => goalId ?? []),
        partnershipIds: its.flatMap(({ partnershipId }) => partnershipId ?? []),
        followUpIds: its.flatMap(({ followUpId }) => followUpId ?? []),
      };
    });
  }
}

const foreignKeys = [
  { constraint: 'swot_links_goal_id_fkey', pointer: '/goalIds', code: 'unknown_goal' },
  {
    constraint: 'swot_links_partnership_id_fkey',
    ...{ pointer: '/partnershipIds', code: 'unknown_partnership' },
  },
  {
    constraint: 'swot_links_follow_up_id_fkey',
    ...{ pointer: '/followUpIds', code: 'unknown_follow_up' },
  },
] as const;

function rowOf({
  goalIds: _,
  partnershipIds: __,
  followUpIds: ___,
  ...row
}: SwotItem): SwotItemRow {
  return row;
}

function linksOf({ libraryId, id: itemId, goalIds, partnershipIds, followUpIds }: SwotItem) {
  const link = { libraryId, itemId, goalId: null, partnershipId: null, followUpId: null };
  return [
    ...goalIds.map((goalId) => ({ ...link, id: newId(), goalId })),
    ...partnershipIds.map((partnershipId) => ({ ...link, id: newId(), partnershipId })),
    ...followUpIds.map((followUpId) => ({ ...link, id: newId(), followUpId })),
  ];
}

import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { invalidField, newId } from '#kernel';
import { UnitOfWork, violates } from '#platform/database';
import { type SwotItem } from '../domain/swot';
import { SwotItemEntity, type SwotItemRow, SwotLinkEntity } from './swot.entities';

@Injectable()
export class SwotItemRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError invalid where one names a partnership or a follow-up that is not there. */
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
   * @throws DomainError invalid where it names a partnership or a follow-up that is not there.
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
      if (violates(error, 'swot_links_partnership_id_fkey')) {
        throw invalidField('/partnershipIds', 'unknown_partnership');
      }
      if (violates(error, 'swot_links_follow_up_id_fkey')) {
        throw invalidField('/followUpIds', 'unknown_follow_up');
      }
      throw error;
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
        partnershipIds: its.flatMap(({ partnershipId }) => partnershipId ?? []),
        followUpIds: its.flatMap(({ followUpId }) => followUpId ?? []),
      };
    });
  }
}

function rowOf({ partnershipIds: _, followUpIds: __, ...row }: SwotItem): SwotItemRow {
  return row;
}

function linksOf({ libraryId, id: itemId, partnershipIds, followUpIds }: SwotItem) {
  const link = { libraryId, itemId, partnershipId: null, followUpId: null };
  return [
    ...partnershipIds.map((partnershipId) => ({ ...link, id: newId(), partnershipId })),
    ...followUpIds.map((followUpId) => ({ ...link, id: newId(), followUpId })),
  ];
}

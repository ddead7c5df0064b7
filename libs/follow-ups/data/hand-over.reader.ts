import { Injectable } from '@nestjs/common';
import { type JsonPage, KeysetList, type KeysetOrder, ReadPath } from '#platform/database';

const handOvers = new KeysetList({
  name: 'follow_up_hand_overs',
  select: `hand_over.id, hand_over.from_id as "fromId", hand_over.to_id as "toId", hand_over.note,
    hand_over.handed_over_by as "handedOverBy", hand_over.handed_over_at as "handedOverAt"`,
  from: 'follow_up_hand_overs as hand_over',
  libraryColumn: 'hand_over.library_id',
  filters: { followUpId: 'hand_over.follow_up_id = ?' },
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [
    { expression: 'hand_over.handed_over_at', type: 'timestamptz' },
    { expression: 'hand_over.id', type: 'uuid' },
  ],
  direction: 'desc',
};

/** Through whose hands a follow-up went, as the API shows it. */
@Injectable()
export class HandOverReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    libraryId: string,
    followUpId: string,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<JsonPage> {
    const filters = { followUpId };
    return handOvers.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }
}

import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { ideaNotFound } from '../domain/idea.errors';

/** Who asks: the library's staff sees all, a partner its own, and nothing of who of ours answered. */
export type IdeaAudience = 'staff' | 'partner';

const moves = (by: string): string => `(
      select coalesce(json_agg(json_build_object('to', move.to_status, 'reply', move.reply,
        'occurredAt', move.occurred_at${by}) order by move.id), '[]')
      from idea_moves as move
      where move.library_id = idea.library_id and move.idea_id = idea.id)`;

const mover = `, 'by', (
        select json_build_object('id', mover.id, 'name', mover.name) from users as mover
        where mover.library_id = move.library_id and mover.id = move.moved_by)`;

const shared = `idea.id, idea.subject, idea.idea, idea.sender_name as "senderName", idea.status,
    idea.created_at as "createdAt"`;

const selects: Readonly<Record<IdeaAudience, string>> = {
  partner: `${shared}, ${moves('')} as moves`,
  staff: `${shared}, idea.door, idea.contact_id as "contactId",
    json_build_object('id', contact.id, 'name', contact.name) as contact,
    contact.email is not null and contact.archived_at is null as "canBeMailed",
    idea.follow_up_id as "followUpId", ${moves(mover)} as moves, idea.version`,
};

const rowFor = (audience: IdeaAudience) => ({
  select: selects[audience],
  from: `ideas as idea
    join contacts as contact on contact.library_id = idea.library_id and contact.id = idea.contact_id`,
  libraryColumn: 'idea.library_id',
});

const listFor = (audience: IdeaAudience) =>
  new KeysetList({
    name: `ideas_for_${audience}`,
    ...rowFor(audience),
    filters: { status: 'idea.status = ?', contactId: 'idea.contact_id = ?' },
  });

const singleFor = (audience: IdeaAudience) =>
  new SingleRead({
    name: `idea_for_${audience}`,
    ...rowFor(audience),
    key: 'idea.id',
    versionColumn: 'idea.version',
  });

const lists = { staff: listFor('staff'), partner: listFor('partner') };
const singles = { staff: singleFor('staff'), partner: singleFor('partner') };

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'idea.id', type: 'uuid' }],
  direction: 'desc',
};

/** Ideas as the API shows them. */
@Injectable()
export class IdeaReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. */
  list(
    libraryId: string,
    audience: IdeaAudience,
    {
      limit,
      cursor,
      ...filters
    }: PageRequest & {
      readonly status?: string | undefined;
      readonly contactId?: string | undefined;
    },
  ): Promise<JsonPage> {
    const order = newestFirst;
    return lists[audience].page(this.reads, libraryId, { order, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, audience: IdeaAudience, id: string): Promise<JsonResource> {
    const idea = await singles[audience].find(this.reads, libraryId, id);
    if (!idea) throw ideaNotFound();
    return idea;
  }
}

import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { type InteractionChannel } from '../domain/interaction-channel';
import { interactionNotFound } from '../domain/interaction.errors';

export interface InteractionListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly contactId?: string | undefined;
  readonly userId?: string | undefined;
  readonly channel?: InteractionChannel | undefined;
  readonly occurredFrom?: string | undefined;
  readonly occurredTo?: string | undefined;
}

const select = `interaction.id, interaction.channel, interaction.occurred_at as "occurredAt",
  interaction.duration_minutes as "durationMinutes", interaction.summary, interaction.outcome,
  array(
    select participant.contact_id from interaction_contacts as participant
    where participant.library_id = interaction.library_id and participant.interaction_id = interaction.id
    order by participant.position, participant.contact_id) as "contactIds",
  array(
    select participant.user_id from interaction_users as participant
    where participant.library_id = interaction.library_id and participant.interaction_id = interaction.id
    order by participant.position, participant.user_id) as "userIds",
  interaction.branch_id as "branchId", interaction.logged_by as "loggedBy",
  interaction.archived_at as "archivedAt", interaction.created_at as "createdAt", interaction.version`;

const joined = `join interactions as interaction
  on interaction.library_id = link.library_id and interaction.id = link.interaction_id`;

/** The table whose index the list follows. What is asked of a contact or of one of ours has its own. */
const origins = {
  library: { from: 'interactions as interaction', alias: 'interaction', id: 'interaction.id' },
  contact: {
    from: `interaction_contacts as link ${joined}`,
    alias: 'link',
    id: 'link.interaction_id',
  },
  user: { from: `interaction_users as link ${joined}`, alias: 'link', id: 'link.interaction_id' },
} as const;

type Origin = keyof typeof origins;

const tookPart = `exists (
  select from interaction_users as participant
  where participant.library_id = interaction.library_id and participant.interaction_id = interaction.id
    and participant.user_id = ?)`;

/** The list from each origin; tests hold its plans to their indexes. */
export const interactionLists = {
  library: listFrom('library', {}),
  contact: listFrom('contact', { contactId: 'link.contact_id = ?', userId: tookPart }),
  user: listFrom('user', { userId: 'link.user_id = ?' }),
};

export const newestFirst = {
  library: orderOf('library'),
  contact: orderOf('contact'),
  user: orderOf('user'),
};

const one = new SingleRead({
  name: 'interaction',
  select,
  from: origins.library.from,
  libraryColumn: 'interaction.library_id',
  key: 'interaction.id',
  versionColumn: 'interaction.version',
});

/** Interactions as the API shows them. */
@Injectable()
export class InteractionReader {
  constructor(private readonly reads: ReadPath) {}

  /** Newest first, without the archived ones. */
  list(
    libraryId: string,
    { limit, cursor, ...filters }: InteractionListRequest,
  ): Promise<JsonPage> {
    const origin = filters.contactId ? 'contact' : filters.userId ? 'user' : 'library';
    return interactionLists[origin].page(this.reads, libraryId, {
      order: newestFirst[origin],
      filters,
      limit,
      cursor,
    });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const interaction = await one.find(this.reads, libraryId, id);
    if (!interaction) throw interactionNotFound();
    return interaction;
  }

  /** An interaction that was just logged, with the follow-up that came with it. */
  async readLogged(
    libraryId: string,
    { id, nextFollowUpId }: { readonly id: string; readonly nextFollowUpId: string | null },
  ): Promise<JsonResource> {
    const { text, version } = await this.read(libraryId, id);
    const interaction = JSON.parse(text) as object;
    return new JsonResource(JSON.stringify({ ...interaction, nextFollowUpId }), version);
  }
}

function listFrom<Filter extends string>(
  origin: Origin,
  filters: Readonly<Record<Filter, string>>,
): KeysetList<Filter | 'channel' | 'occurredFrom' | 'occurredTo'> {
  const { from, alias } = origins[origin];
  return new KeysetList<Filter | 'channel' | 'occurredFrom' | 'occurredTo'>({
    name: `interactions_of_${origin}`,
    select,
    from,
    libraryColumn: `${alias}.library_id`,
    where: ['interaction.archived_at is null'],
    filters: {
      ...filters,
      channel: 'interaction.channel = ?',
      occurredFrom: `${alias}.occurred_at >= ?`,
      occurredTo: `${alias}.occurred_at < ?`,
    },
  });
}

function orderOf(origin: Origin): KeysetOrder {
  const { alias, id } = origins[origin];
  return {
    name: 'newest',
    keys: [
      { expression: `${alias}.occurred_at`, type: 'timestamptz' },
      { expression: id, type: 'uuid' },
    ],
    direction: 'desc',
  };
}

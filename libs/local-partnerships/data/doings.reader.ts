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
import { localPartnershipNotFound } from '../domain/local-partnership.errors';

const named = (table: 'contacts' | 'users', condition: string): string => `
      select json_build_object('id', named.id, 'name', named.name) from ${table} as named
      where named.library_id = doing.library_id and ${condition}`;

const planRow = {
  select: `doing.id, doing.follow_up_id as "followUpId", doing.member_id as "memberId", (
      select json_build_object('id', contact.id, 'name', contact.name)
      from local_partnership_members as member join contacts as contact
        on contact.library_id = member.library_id and contact.id = member.contact_id
      where member.library_id = doing.library_id and member.id = doing.member_id) as contact,
    (${named('users', 'named.id = follow_up.owner_id')}) as owner, follow_up.title, follow_up.status,
    follow_up.due_local as "dueLocal", follow_up.due_at as "dueAt", follow_up.time_zone as "timeZone"`,
  from: `local_partnership_plan_items as doing
    join follow_ups as follow_up
      on follow_up.library_id = doing.library_id and follow_up.id = doing.follow_up_id`,
  libraryColumn: 'doing.library_id',
};

const plan = new KeysetList({
  name: 'local_partnership_plan',
  ...planRow,
  where: ['follow_up.archived_at is null'],
  filters: { localPartnershipId: 'doing.local_partnership_id = ?', status: 'follow_up.status = ?' },
});

const planItem = new SingleRead({
  name: 'local_partnership_plan_item',
  ...planRow,
  key: 'doing.id',
  versionColumn: 'follow_up.version',
});

const dueFirst: KeysetOrder = {
  name: 'due',
  keys: [
    { expression: 'follow_up.due_at', type: 'timestamptz' },
    { expression: 'doing.id', type: 'uuid' },
  ],
  direction: 'asc',
};

const meetingRow = {
  select: `doing.id, doing.interaction_id as "interactionId", interaction.occurred_at as "occurredAt",
    interaction.duration_minutes as "durationMinutes", interaction.summary, interaction.outcome, (
      select coalesce(json_agg(json_build_object('id', contact.id, 'name', contact.name)
        order by participant.position), '[]')
      from interaction_contacts as participant join contacts as contact
        on contact.library_id = participant.library_id and contact.id = participant.contact_id
      where participant.library_id = doing.library_id
        and participant.interaction_id = doing.interaction_id) as contacts`,
  from: `local_partnership_meetings as doing
    join interactions as interaction
      on interaction.library_id = doing.library_id and interaction.id = doing.interaction_id`,
  libraryColumn: 'doing.library_id',
};

const meetings = new KeysetList({
  name: 'local_partnership_meetings',
  ...meetingRow,
  where: ['interaction.archived_at is null'],
  filters: { localPartnershipId: 'doing.local_partnership_id = ?' },
});

const meeting = new SingleRead({
  name: 'local_partnership_meeting',
  ...meetingRow,
  key: 'doing.id',
  versionColumn: 'interaction.version',
});

const latestFirst: KeysetOrder = {
  name: 'latest',
  keys: [
    { expression: 'interaction.occurred_at', type: 'timestamptz' },
    { expression: 'doing.id', type: 'uuid' },
  ],
  direction: 'desc',
};

/** The plan and the meetings of a local partnership, as the API shows them. */
@Injectable()
export class DoingsReader {
  constructor(private readonly reads: ReadPath) {}

  /** What is due first comes first. */
  plan(
    libraryId: string,
    {
      limit,
      cursor,
      ...filters
    }: PageRequest & {
      readonly localPartnershipId: string;
      readonly status?: string | undefined;
    },
  ): Promise<JsonPage> {
    return plan.page(this.reads, libraryId, { order: dueFirst, filters, limit, cursor });
  }

  /** The latest first. */
  meetings(
    libraryId: string,
    { limit, cursor, ...filters }: PageRequest & { readonly localPartnershipId: string },
  ): Promise<JsonPage> {
    return meetings.page(this.reads, libraryId, { order: latestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async planItem(libraryId: string, id: string): Promise<JsonResource> {
    const found = await planItem.find(this.reads, libraryId, id);
    if (!found) throw localPartnershipNotFound();
    return found;
  }

  /** @throws DomainError not_found. */
  async meeting(libraryId: string, id: string): Promise<JsonResource> {
    const found = await meeting.find(this.reads, libraryId, id);
    if (!found) throw localPartnershipNotFound();
    return found;
  }
}

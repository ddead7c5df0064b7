import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
  type Statement,
} from '#platform/database';
import { branchOfReach } from '#clients';
import { type FollowUpOrigin } from '../domain/follow-up-origin';
import { type FollowUpPriority } from '../domain/follow-up-priority';
import { type FollowUpStatus } from '../domain/follow-up-status';
import { followUpNotFound } from '../domain/follow-up.errors';
import { type FollowUpAudience, type FollowUpView, inView, withinReach } from './visibility';

export interface FollowUpListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly referralId?: string | undefined;
  readonly matchId?: string | undefined;
  readonly interactionId?: string | undefined;
  readonly seriesId?: string | undefined;
  readonly priority?: FollowUpPriority | undefined;
  readonly origin?: FollowUpOrigin | undefined;
  readonly status?: FollowUpStatus | undefined;
  /** Those that were due before this moment, and are open: what is due on a day is overdue when the day is over. */
  readonly overdueAt?: string | undefined;
  readonly dueBefore?: string | undefined;
  readonly dueAfter?: string | undefined;
}

/** What it is about, by name. Whoever may not know clients is not shown what is planned with them (`inView`). */
const subject = `case
    when follow_up.contact_id is not null then (
      select json_build_object('type', 'contact', 'id', contact.id, 'label', contact.name)
      from contacts as contact
      where contact.library_id = follow_up.library_id and contact.id = follow_up.contact_id)
    when follow_up.client_id is not null then (
      select json_build_object('type', 'client', 'id', client.id, 'label', client.name)
      from clients as client
      where client.library_id = follow_up.library_id and client.id = follow_up.client_id)
    when follow_up.referral_id is not null then (
      select json_build_object('type', 'referral', 'id', referral.id, 'label', partner.name)
      from referrals as referral
      join contacts as partner
        on partner.library_id = referral.library_id and partner.id = referral.contact_id
      where referral.library_id = follow_up.library_id and referral.id = follow_up.referral_id)
    else (
      select json_build_object('type', 'match', 'id', match.id, 'label',
        concat_ws(' · ', nullif(client.name, ''), mentor.name))
      from mentoring_matches as match
      join clients as client on client.library_id = match.library_id and client.id = match.client_id
      join mentor_profiles as profile on profile.library_id = match.library_id and profile.id = match.profile_id
      join contacts as mentor on mentor.library_id = profile.library_id and mentor.id = profile.contact_id
      where match.library_id = follow_up.library_id and match.id = follow_up.match_id)
  end`;

const row = {
  select: `follow_up.id, follow_up.title, follow_up.note, follow_up.contact_id as "contactId",
    follow_up.client_id as "clientId", follow_up.referral_id as "referralId", follow_up.match_id as "matchId",
    follow_up.interaction_id as "interactionId", follow_up.owner_id as "ownerId",
    follow_up.due_local as "dueLocal", length(follow_up.due_local) = 10 as "isAllDay",
    follow_up.snoozed_count as "snoozedCount", follow_up.first_due_local as "firstDueLocal",
    follow_up.time_zone as "timeZone", follow_up.due_at as "dueAt", ${subject} as subject,
    follow_up.series_id as "seriesId", follow_up.recurrence_id as "recurrenceId",
    follow_up.origin, follow_up.priority, follow_up.status, follow_up.done_at as "doneAt",
    follow_up.done_in_interaction_id as "doneInInteractionId",
    follow_up.reminded_at as "remindedAt", follow_up.archived_at as "archivedAt",
    follow_up.created_at as "createdAt", follow_up.version`,
  from: 'follow_ups as follow_up',
  libraryColumn: 'follow_up.library_id',
};

const inReach: Statement = {
  name: 'follow_up_in_reach',
  text: `select from follow_ups as follow_up
    where follow_up.library_id = $1 and follow_up.id = $2 and ${withinReach('follow_up', '$3')}`,
};

const listFor = (view: FollowUpView) =>
  new KeysetList({
    name: `follow_ups_${view}`,
    ...row,
    where: ['follow_up.archived_at is null', ...inView(view, 'follow_up')],
    filters: {
      ownerId: 'follow_up.owner_id = ?',
      contactId: 'follow_up.contact_id = ?',
      clientId: 'follow_up.client_id = ?',
      referralId: 'follow_up.referral_id = ?',
      matchId: 'follow_up.match_id = ?',
      interactionId: 'follow_up.interaction_id = ?',
      seriesId: 'follow_up.series_id = ?',
      priority: 'follow_up.priority = ?',
      origin: 'follow_up.origin = ?',
      status: 'follow_up.status = ?',
      overdueAt: `follow_up.status = 'open' and follow_up.due_at < ? and (length(follow_up.due_local) > 10
        or follow_up.due_local < to_char(?::timestamptz at time zone follow_up.time_zone, 'YYYY-MM-DD'))`,
      dueBefore: 'follow_up.due_at < ?',
      dueAfter: 'follow_up.due_at > ?',
      reach: withinReach('follow_up', '?'),
    },
  });

const singleFor = (view: FollowUpView) =>
  new SingleRead({
    name: `follow_up_${view}`,
    ...row,
    key: [...inView(view, 'follow_up'), 'follow_up.id'].join(' and '),
    versionColumn: 'follow_up.version',
  });

/** The list in each view; tests hold its plans to their indexes. */
export const followUpLists = { all: listFor('all'), contacts: listFor('contacts') };

const singles = { all: singleFor('all'), contacts: singleFor('contacts') };

export const soonestFirst: KeysetOrder = {
  name: 'due',
  keys: [
    { expression: 'follow_up.due_at', type: 'timestamptz' },
    { expression: 'follow_up.id', type: 'uuid' },
  ],
  direction: 'asc',
};

/** Follow-ups as the API shows them. */
@Injectable()
export class FollowUpReader {
  constructor(private readonly reads: ReadPath) {}

  /** What is due first comes first; without the archived ones. */
  list(
    { libraryId, view, reach }: FollowUpAudience,
    { limit, cursor, ...wanted }: FollowUpListRequest,
  ): Promise<JsonPage> {
    const filters = { ...wanted, reach: branchOfReach(reach) };
    return followUpLists[view].page(this.reads, libraryId, {
      order: soonestFirst,
      filters,
      limit,
      cursor,
    });
  }

  /** @throws DomainError not_found, also for what this view does not show. */
  async read({ libraryId, view, reach }: FollowUpAudience, id: string): Promise<JsonResource> {
    const followUp = await singles[view].find(this.reads, libraryId, id);
    if (reach !== 'library') {
      const within = await this.reads.row(libraryId, inReach, [libraryId, id, reach.branchId]);
      if (!within) throw followUpNotFound();
    }
    if (!followUp) throw followUpNotFound();
    return followUp;
  }

  /** The follow-up together with what else came of a request. */
  async readWith(audience: FollowUpAudience, id: string, more: object): Promise<JsonResource> {
    const { text, version } = await this.read(audience, id);
    return new JsonResource(JSON.stringify({ ...(JSON.parse(text) as object), ...more }), version);
  }
}

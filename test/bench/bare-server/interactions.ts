import { v7 } from 'uuid';
import { type Place } from './contacts';

interface Told {
  readonly channel: string;
  readonly summary: string;
  readonly contactIds: readonly string[];
}

/** The names of what a new interaction says, as the audit trail keeps them. */
const fields = ['id', 'channel', 'occurredAt', 'summary', 'contactIds', 'userIds', 'loggedBy'];

/**
 * Writes down a conversation: the interaction, its contacts and users, when each contact was last heard of, and the
 * audit row. It is one statement, and so one transaction.
 */
const logInteraction = {
  name: 'log',
  text: `
    with logged as (
      insert into interactions (library_id, id, channel, occurred_at, summary, logged_by, created_at)
      values ($1::uuid, $2::uuid, $3, $4::timestamptz, $5, $6::uuid, $4::timestamptz)
      returning *
    ), with_contacts as (
      insert into interaction_contacts (library_id, interaction_id, contact_id, position, occurred_at)
      select $1::uuid, $2::uuid, contact.id, contact.position, $4::timestamptz
      from unnest($7::uuid[]) with ordinality as contact (id, position)
    ), with_users as (
      insert into interaction_users (library_id, interaction_id, user_id, position, occurred_at)
      values ($1::uuid, $2::uuid, $6::uuid, 1, $4::timestamptz)
    ), with_activity as (
      insert into contact_activity (library_id, contact_id, last_interaction_at)
      select $1::uuid, contact.id, $4::timestamptz from unnest($7::uuid[]) as contact (id) order by contact.id
      on conflict (library_id, contact_id) do update
        set last_interaction_at = greatest(contact_activity.last_interaction_at, excluded.last_interaction_at)
    ), with_audit as (
      insert into audit_entries (library_id, id, at, actor_kind, actor_id, action, subject_type, subject_id, changes,
        request_id)
      values ($1::uuid, $8, $4::timestamptz, 'user', $6::uuid, 'interaction.logged', 'interaction', $2::uuid, $9, $10)
    )
    select row_to_json(item)::text as json
    from logged cross join lateral (
      select logged.id, logged.channel, logged.occurred_at as "occurredAt",
        logged.duration_minutes as "durationMinutes", logged.summary, logged.outcome,
        $7::uuid[] as "contactIds", array[$6::uuid] as "userIds",
        logged.branch_id as "branchId", logged.logged_by as "loggedBy",
        logged.archived_at as "archivedAt", logged.created_at as "createdAt", logged.version,
        null as "nextFollowUpId"
    ) as item`,
};

export async function log(place: Place, body: string): Promise<string> {
  const { channel, summary, contactIds } = JSON.parse(body) as Told;
  const now = new Date().toISOString();
  const { rows } = await place.pool.query<{ json: string }>({
    ...logInteraction,
    values: [
      place.libraryId,
      v7(),
      channel,
      now,
      summary,
      place.userId,
      contactIds,
      v7(),
      JSON.stringify({ fields }),
      v7(),
    ],
  });
  return rows[0]!.json;
}

import { moveProperties } from '#partnerships';
import { eventColumns, eventTables, type StaffView } from '#referrals';
import { type TimelineKind } from '../domain/timeline';
import { libraryId } from './timeline-subjects';

const userNamed = (reference: string): string => `(
    select json_build_object('id', account.id, 'name', account.name) from users as account
    where account.library_id = ${libraryId} and account.id = ${reference})`;

/** The names of the contacts that this query finds the ids of. */
const contactsOf = (ids: string): string => `(
    select json_agg(json_build_object('id', contact.id, 'name', contact.name) order by contact.id)
    from (${ids}) as named (id)
    join contacts as contact on contact.library_id = ${libraryId} and contact.id = named.id)`;

const interaction = `
  select json_build_object('id', interaction.id, 'channel', interaction.channel, 'summary', interaction.summary,
    'outcome', interaction.outcome, 'durationMinutes', interaction.duration_minutes,
    'users', (
      select coalesce(json_agg(json_build_object('id', account.id, 'name', account.name)
        order by participant.position, account.id), '[]')
      from interaction_users as participant
      join users as account on account.library_id = participant.library_id and account.id = participant.user_id
      where participant.library_id = interaction.library_id and participant.interaction_id = interaction.id)) as told,
    (
      select json_agg(json_build_object('id', contact.id, 'name', contact.name)
        order by participant.position, contact.id)
      from interaction_contacts as participant
      join contacts as contact on contact.library_id = participant.library_id and contact.id = participant.contact_id
      where participant.library_id = interaction.library_id and participant.interaction_id = interaction.id
    ) as contacts
  from interactions as interaction
  where interaction.library_id = ${libraryId} and interaction.id = page.id`;

const followUp = `
  select json_build_object('id', follow_up.id, 'title', follow_up.title, 'status', follow_up.status,
    'dueAt', follow_up.due_at, 'owner', ${userNamed('follow_up.owner_id')}) as told,
    ${contactsOf('select follow_up.contact_id')} as contacts
  from follow_ups as follow_up
  where follow_up.library_id = ${libraryId} and follow_up.id = page.id`;

const clientSeen: Readonly<Record<StaffView, string>> = {
  identity: `'initials', client.initials, 'name', client.name`,
  initials: `'initials', client.initials`,
};

const referralEvent = (view: StaffView): string => `
  select json_build_object('id', referral.id, 'direction', referral.direction, 'mode', referral.mode,
    'status', referral.status, 'client', json_build_object('id', client.id, ${clientSeen[view]}),
    'event', json_build_object(${eventColumns[view]})) as told,
    ${contactsOf('select referral.contact_id')} as contacts
  from ${eventTables[view]}
  join referrals as referral on referral.library_id = event.library_id and referral.id = event.referral_id
  join clients as client on client.library_id = referral.library_id and client.id = referral.client_id
  where event.library_id = ${libraryId} and event.id = page.id`;

const partnershipMove = `
  select json_build_object('id', partnership.id, 'name', partnership.name, 'stage', partnership.stage,
    'move', json_build_object(${moveProperties})) as told,
    ${contactsOf('select partnership.contact_id')} as contacts
  from partnership_moves as move
  join partnerships as partnership
    on partnership.library_id = move.library_id and partnership.id = move.partnership_id
  where move.library_id = ${libraryId} and move.id = page.id`;

const noteSeen: Readonly<Record<StaffView, string>> = {
  identity: `, 'note', event.note`,
  initials: '',
};

const matchEvent = (view: StaffView): string => `
  select json_build_object('id', match.id, 'status', match.status,
    'client', json_build_object('id', client.id, ${clientSeen[view]}),
    'event', json_build_object('at', event.occurred_at, 'fromStatus', event.from_status,
      'toStatus', event.to_status, 'side', event.side, 'reason', event.reason,
      'outcome', event.outcome${noteSeen[view]})) as told,
    ${contactsOf('select profile.contact_id')} as contacts
  from mentoring_match_events as event
  join mentoring_matches as match on match.library_id = event.library_id and match.id = event.match_id
  join mentor_profiles as profile on profile.library_id = match.library_id and profile.id = match.profile_id
  join clients as client on client.library_id = match.library_id and client.id = match.client_id
  where event.library_id = ${libraryId} and event.id = page.id`;

const change = `
  select json_build_object('id', entry.id, 'action', entry.action,
    'by', json_build_object('kind', entry.actor_kind, 'id', entry.actor_id, 'name', (
      select account.name from users as account
      where entry.actor_kind = 'user' and account.library_id = ${libraryId} and account.id = entry.actor_id)),
    'fields', coalesce(entry.changes -> 'fields', (
      select jsonb_agg(field order by field) from (
        select jsonb_object_keys(entry.changes -> 'before') union select jsonb_object_keys(entry.changes -> 'after')
      ) as named (field)), '[]'),
    'before', entry.changes -> 'before', 'after', entry.changes -> 'after') as told,
    ${contactsOf(`
      select entry.subject_id
      union all
      select unnest(array[affiliation.person_id, affiliation.organisation_id]) from affiliations as affiliation
      where affiliation.library_id = ${libraryId} and affiliation.id = entry.subject_id`)} as contacts
  from audit_entries as entry
  where entry.library_id = ${libraryId} and entry.id = page.id`;

/** What is told of each kind, as `told`, and of which contacts, as `contacts`. */
export const tellings = (view: StaffView): Readonly<Record<TimelineKind, string>> => ({
  interaction,
  follow_up_planned: followUp,
  follow_up_done: followUp,
  referral_event: referralEvent(view),
  partnership_move: partnershipMove,
  match_event: matchEvent(view),
  change,
});

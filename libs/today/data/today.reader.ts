import { Injectable } from '@nestjs/common';
import { branchOfReach } from '#clients';
import { followUpWithinReach } from '#follow-ups';
import { ReadPath, type Statement } from '#platform/database';
import { waitsFor } from '#referrals';
import {
  type ContactConcern,
  type FollowUpConcern,
  type ReferralConcern,
} from '../domain/today-item';
import { nameOfClient, type TodayAudience, type TodayUser } from './today-audience';

/** From one moment, and before another. */
export interface Span {
  readonly from: Date | null;
  readonly to: Date | null;
}

/** How long a contact stays fresh. */
export interface Staleness {
  readonly months: number;
  /** Whoever was seen to be correct on this day or later is fresh. */
  readonly freshSince: string;
}

type Clients = TodayAudience['clients'];

/** Follow-ups that somebody promised, those that cadences ask for, or both. */
const origins = {
  promised: `and follow_up.origin <> 'cadence'`,
  cadence: `and follow_up.origin = 'cadence'`,
  any: '',
};

export type Origins = keyof typeof origins;

const followUps = (clients: Clients, isHeldToBranch: boolean, origin: Origins): Statement => ({
  name: `today_follow_ups_${origin}_${clients}_${isHeldToBranch ? 'branch' : 'library'}`,
  text: `
    select 'follow_up' as type, follow_up.id, follow_up.title, follow_up.priority, follow_up.version,
      follow_up.due_at as "dueAt", follow_up.reminded_at as "remindedAt",
      follow_up.due_local as "dueLocal", follow_up.time_zone as "timeZone",
      length(follow_up.due_local) = 10 as "isAllDay",
      follow_up.origin = 'cadence' as "isOfCadence", follow_up.created_at as "createdAt",
      (select max(delivery.created_at) from deliveries as delivery
       where delivery.library_id = follow_up.library_id and delivery.subject_type = 'follow_up'
         and delivery.subject_id = follow_up.id and delivery.kind = 'follow-ups.reminder') as "mailedAt",
      case
        when follow_up.contact_id is not null
          then json_build_object('type', 'contact', 'id', contact.id, 'label', contact.name)
        when follow_up.client_id is not null
          then json_build_object('type', 'client', 'id', client.id, 'label', ${nameOfClient[clients]})
        when follow_up.referral_id is not null
          then json_build_object('type', 'referral', 'id', referral.id, 'label', contact.name)
        else json_build_object('type', 'match', 'id', match.id,
          'label', ${nameOfClient[clients]} || ' · ' || contact.name)
      end as subject
    from follow_ups as follow_up
    left join referrals as referral
      on referral.library_id = follow_up.library_id and referral.id = follow_up.referral_id
    left join mentoring_matches as match
      on match.library_id = follow_up.library_id and match.id = follow_up.match_id
    left join mentor_profiles as profile on profile.library_id = match.library_id and profile.id = match.profile_id
    left join contacts as contact on contact.library_id = follow_up.library_id
      and contact.id = coalesce(follow_up.contact_id, referral.contact_id, profile.contact_id)
    left join clients as client on client.library_id = follow_up.library_id 
      and client.id = coalesce(follow_up.client_id, match.client_id)
    where follow_up.library_id = $1 and follow_up.owner_id = $2 and follow_up.status = 'open'
      and follow_up.archived_at is null and follow_up.due_at >= $3 and follow_up.due_at < $4
      ${origins[origin]}
      ${clients === 'hidden' ? 'and follow_up.contact_id is not null' : ''}
      ${isHeldToBranch ? `and ${followUpWithinReach('$6')}` : ''}
    order by follow_up.due_at, follow_up.id
    limit $5`,
});

/** Whose the referral is: its owner's, else its partner's keeper's, else the admins' (as in `ReferralOwners`). */
const referrals = (clients: Clients, isHeldToBranch: boolean): Statement => ({
  name: `today_referrals_${clients}_${isHeldToBranch ? 'branch' : 'library'}`,
  text: `
    select 'referral' as type, referral.id, contact.name as title, referral.status,
      referral.waits_until as "dueAt", ${waitsFor} as "waitsFor",
      case when referral.status = 'sent' then 'answer' else 'news' end as owed,
      json_build_object('type', 'client', 'id', client.id, 'label', ${nameOfClient[clients]}) as subject
    from referrals as referral
    join contacts as contact on contact.library_id = referral.library_id and contact.id = referral.contact_id
    join clients as client on client.library_id = referral.library_id and client.id = referral.client_id
    left join users as owner
      on owner.library_id = referral.library_id and owner.id = referral.owner_id and owner.status = 'active'
    left join users as keeper
      on keeper.library_id = referral.library_id and keeper.id = contact.owner_id and keeper.status = 'active'
    where referral.library_id = $1 and referral.ended_at is null
      and coalesce(referral.waits_until, 'infinity') >= $3 and coalesce(referral.waits_until, 'infinity') < $4
      and coalesce(owner.id, keeper.id, case when $6::boolean then $2::uuid end) = $2
      and ${waitsFor} = any ($7)
      ${isHeldToBranch ? 'and client.branch_id is not distinct from $8::uuid' : ''}
    order by coalesce(referral.waits_until, 'infinity'), referral.id
    limit $5`,
});

/** Those that are the user's to look after, the longest unverified first. */
const contactsToVerify: Statement = {
  name: 'today_contacts_to_verify',
  text: `
    select 'contact' as type, contact.id, contact.name as title, contact.version,
      json_build_object('type', 'contact', 'id', contact.id, 'label', contact.name) as subject,
      contact.known_correct_on::timestamp at time zone 'UTC' as "correctOn",
      (contact.known_correct_on + make_interval(months => $4)) at time zone 'UTC' as "dueAt"
    from contacts as contact
    where contact.library_id = $1 and contact.owner_id = $2 and contact.archived_at is null
      and contact.status in ('prospective', 'active') and contact.known_correct_on < $3::date
    order by contact.known_correct_on, contact.id
    limit $5`,
};

/** The statements, for the tests that hold them to their indexes. */
export const todayStatements = { followUps, referrals, contactsToVerify };

/** What may stand on somebody's list; what is due first comes first. */
@Injectable()
export class TodayReader {
  constructor(private readonly reads: ReadPath) {}

  followUps(
    { libraryId, clients, reach }: TodayAudience,
    { id }: TodayUser,
    { from, to }: Span,
    origin: Origins,
    atMost: number,
  ): Promise<FollowUpConcern[]> {
    const branch = branchOfReach(reach);
    const statement = followUps(clients, branch !== undefined, origin);
    return this.reads.rows<FollowUpConcern>(libraryId, statement, [
      ...[libraryId, id, from ?? '-infinity', to ?? 'infinity', atMost],
      ...(branch === undefined ? [] : [branch]),
    ]);
  }

  /** Contacts that were last known to be correct too long ago to be fresh. */
  contactsToVerify(
    { libraryId }: TodayAudience,
    { id }: TodayUser,
    { months, freshSince }: Staleness,
    atMost: number,
  ): Promise<ContactConcern[]> {
    const values = [libraryId, id, freshSince, months, atMost];
    return this.reads.rows<ContactConcern>(libraryId, contactsToVerify, values);
  }

  /** Referrals in which one of these is waited for, until some moment of this span. */
  referrals(
    { libraryId, clients, reach }: TodayAudience,
    { id, isAdmin }: TodayUser,
    { from, to }: Span,
    waitedFor: readonly ReferralConcern['waitsFor'][],
    atMost: number,
  ): Promise<ReferralConcern[]> {
    const branch = branchOfReach(reach);
    return this.reads.rows<ReferralConcern>(libraryId, referrals(clients, branch !== undefined), [
      ...[libraryId, id, from ?? '-infinity', to ?? 'infinity', atMost, isAdmin, waitedFor],
      ...(branch === undefined ? [] : [branch]),
    ]);
  }
}

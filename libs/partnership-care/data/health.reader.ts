import { Injectable } from '@nestjs/common';
import { type ContactKind } from '#contacts';
import { ReadPath, type Statement } from '#platform/database';
import { type HealthFacts } from '../domain/health';

/** Whose health is wanted; that of all that are agreed, active or dormant, if nothing is said. */
export interface HealthRequest {
  readonly id?: string | undefined;
  readonly branchId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly contactKind?: ContactKind | undefined;
}

export interface HealthRow {
  readonly id: string;
  readonly name: string | null;
  readonly contact: { readonly id: string; readonly name: string };
  readonly branchId: string | null;
  readonly ownerId: string | null;
  /** With the partner or the person to talk to; null: never. */
  readonly lastContactAt: string | null;
  readonly stageSince: string;
  readonly facts: HealthFacts;
}

const columns = {
  id: 'partnership.id',
  branchId: 'partnership.branch_id',
  ownerId: 'partnership.owner_id',
  contactKind: 'contact.kind',
} as const;

/** Referrals of the last twelve months in one direction; what a draft is, or was by mistake, does not count. */
const referrals = (direction: 'outbound' | 'inbound'): string => `(
    select json_build_object(
      'open', count(*) filter (where referral.ended_at is null),
      'late', count(*) filter (where referral.ended_at is null and referral.waits_until < $2),
      'succeeded', count(*) filter (where referral.status = 'completed'),
      'failed', count(*) filter (where referral.status in ('declined', 'expired', 'not_completed')))
    from referrals as referral
    where referral.library_id = $1 and referral.contact_id = partnership.contact_id
      and referral.direction = '${direction}' and referral.status <> 'entered_in_error'
      and referral.sent_at > $2::timestamptz - interval '12 months')`;

/** With the partner itself, and with the person to talk to. */
const withThem = 'in (partnership.contact_id, partnership.person_id)';

const lastContact = `
  select max(activity.last_interaction_at) from contact_activity as activity
  where activity.library_id = $1 and activity.contact_id ${withThem}`;

const daysSince = (moment: string): string =>
  `floor(extract(epoch from $2::timestamptz - ${moment}) / 86400)::integer`;

const factsOf = `json_build_object(
    'stage', partnership.stage, 'daysInStage', ${daysSince('partnership.stage_since')},
    'cadenceDays', contact.cadence_days,
    'daysSinceContact', ${daysSince(`(${lastContact})`)},
    'promises', (
      select json_build_object('open', count(*), 'late', count(*) filter (where follow_up.due_at < $2))
      from follow_ups as follow_up
      where follow_up.library_id = $1 and follow_up.contact_id ${withThem}
        and follow_up.status = 'open' and follow_up.archived_at is null),
    'sent', ${referrals('outbound')}, 'received', ${referrals('inbound')},
    'agreement', (
      select json_build_object('wasSigned', count(*) > 0, 'isInForce', count(*) filter (where holds) > 0,
        'daysLeft', nullif(max(last_day) filter (where holds), 'infinity') - $3::date)
      from (
        select days.last_day, agreement.in_force_from <= $3::date and days.last_day >= $3::date as holds
        from agreement_contacts as party
        join agreements as agreement
          on agreement.library_id = party.library_id and agreement.id = party.agreement_id
        cross join lateral (
          select coalesce(agreement.ended_on,
            case when agreement.renewal <> 'renews_itself' then agreement.in_force_to end, 'infinity') as last_day
        ) as days
        where party.library_id = $1 and party.contact_id = partnership.contact_id
          and agreement.signed_on is not null
      ) as signed))`;

function statementFor(filters: readonly (keyof HealthRequest)[]): Statement {
  const asked = filters.map((filter, index) => ` and ${columns[filter]} = $${index + 4}`).join('');
  return {
    name: ['partnership_health', ...filters].join('_'),
    text: `
      select partnership.id, partnership.name, partnership.branch_id as "branchId",
        partnership.owner_id as "ownerId",
        json_build_object('id', contact.id, 'name', contact.name) as contact,
        to_json((${lastContact}))#>>'{}' as "lastContactAt",
        to_json(partnership.stage_since)#>>'{}' as "stageSince", ${factsOf} as facts
      from partnerships as partnership
      join contacts as contact
        on contact.library_id = partnership.library_id and contact.id = partnership.contact_id
      where partnership.library_id = $1 and partnership.stage in ('agreed', 'active', 'dormant')${asked}
      order by contact.name, partnership.id`,
  };
}

const librariesAtWork: Statement = {
  name: 'libraries_with_partnerships_at_work',
  text: `select library_id as "libraryId" from libraries_with_partnerships_at_work()`,
};

/** What partnerships at work are judged by. */
@Injectable()
export class HealthReader {
  constructor(private readonly reads: ReadPath) {}

  /** The libraries in which anything is to be judged. */
  async librariesAtWork(): Promise<string[]> {
    const rows = await this.reads.acrossLibraries<{ libraryId: string }>(librariesAtWork, []);
    return rows.map(({ libraryId }) => libraryId);
  }

  /** At this moment, which is this day of the library's calendar. */
  read(
    libraryId: string,
    request: HealthRequest,
    { now, today }: { readonly now: Date; readonly today: string },
  ): Promise<HealthRow[]> {
    const filters = (Object.keys(columns) as (keyof HealthRequest)[]).filter(
      (filter) => request[filter] !== undefined,
    );
    const values = filters.map((filter) => request[filter]);
    return this.reads.rows<HealthRow & object>(libraryId, statementFor(filters), [
      ...[libraryId, now, today],
      ...values,
    ]);
  }
}

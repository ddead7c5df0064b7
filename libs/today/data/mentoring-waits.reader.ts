import { Injectable } from '@nestjs/common';
import { branchOfReach } from '#clients';
import { mentoringPatienceDays } from '#mentoring';
import { ReadPath, type Statement } from '#platform/database';
import { type MatchConcern, type RequestConcern } from '../domain/today-item';
import { nameOfClient, type TodayAudience, type TodayUser } from './today-audience';

type Clients = TodayAudience['clients'];

const days = (count: number): string => `make_interval(days => ${count})`;

const client = (clients: Clients): string =>
  `json_build_object('type', 'client', 'id', client.id, 'label', ${nameOfClient[clients]})`;

/** Whose it is: its owner's, else the admins'. */
const isTheirs = (table: string): string => `
  left join users as owner
    on owner.library_id = ${table}.library_id and owner.id = ${table}.owner_id and owner.status = 'active'
  where ${table}.library_id = $1 and coalesce(owner.id, case when $5::boolean then $2::uuid end) = $2`;

const withinReach = (isHeldToBranch: boolean): string =>
  isHeldToBranch ? 'and client.branch_id is not distinct from $6::uuid' : '';

const until = `case match.status when 'proposed' then match.respond_by
  else match.answered_at + ${days(mentoringPatienceDays.agreement)} end`;

/** The mentor has not answered, or has said yes and the client has not. */
const matches = (clients: Clients, isHeldToBranch: boolean): Statement => ({
  name: `today_matches_${clients}_${isHeldToBranch ? 'branch' : 'library'}`,
  text: `
    select 'match' as type, match.id, contact.name as title, match.status,
      case match.status when 'proposed' then 'mentor' else 'client' end as "waitsFor",
      coalesce(match.answered_at, match.proposed_at) as "waitsSince", ${until} as "dueAt",
      ${client(clients)} as subject
    from mentoring_matches as match
    join clients as client on client.library_id = match.library_id and client.id = match.client_id
    join mentor_profiles as profile on profile.library_id = match.library_id and profile.id = match.profile_id
    join contacts as contact on contact.library_id = profile.library_id and contact.id = profile.contact_id
    ${isTheirs('match')}
      and match.status in ('proposed', 'accepted') and ${until} < $3
      ${withinReach(isHeldToBranch)}
    order by ${until}, match.id
    limit $4`,
});

const longWait = days(mentoringPatienceDays.mentor);

/** The longest-waiting first. */
const requests = (clients: Clients, isHeldToBranch: boolean): Statement => ({
  name: `today_mentoring_requests_${clients}_${isHeldToBranch ? 'branch' : 'library'}`,
  text: `
    select 'mentoring_request' as type, request.id, ${nameOfClient[clients]} as title, request.version,
      request.waiting_since as "waitsSince", request.waiting_since + ${longWait} as "dueAt",
      ${client(clients)} as subject
    from mentoring_requests as request
    join clients as client on client.library_id = request.library_id and client.id = request.client_id
    ${isTheirs('request')}
      and request.status = 'waiting' and request.waiting_since < $3::timestamptz - ${longWait}
      ${withinReach(isHeldToBranch)}
    order by request.waiting_since, request.id
    limit $4`,
});

/** The statements, for the tests that hold them to their indexes. */
export const mentoringStatements = { matches, requests };

/** What of mentoring waits for somebody, for too long by this moment. */
@Injectable()
export class MentoringWaitsReader {
  constructor(private readonly reads: ReadPath) {}

  matches(
    audience: TodayAudience,
    user: TodayUser,
    before: Date,
    atMost: number,
  ): Promise<MatchConcern[]> {
    return this.rows(matches, audience, user, before, atMost);
  }

  requests(
    audience: TodayAudience,
    user: TodayUser,
    before: Date,
    atMost: number,
  ): Promise<RequestConcern[]> {
    return this.rows(requests, audience, user, before, atMost);
  }

  private rows<Concern extends MatchConcern | RequestConcern>(
    statement: typeof matches,
    { libraryId, clients, reach }: TodayAudience,
    { id, isAdmin }: TodayUser,
    before: Date,
    atMost: number,
  ): Promise<Concern[]> {
    const branch = branchOfReach(reach);
    return this.reads.rows<Concern>(libraryId, statement(clients, branch !== undefined), [
      ...[libraryId, id, before, atMost, isAdmin],
      ...(branch === undefined ? [] : [branch]),
    ]);
  }
}

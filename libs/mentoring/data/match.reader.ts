import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { branchOfReach } from '#clients';
import { type MatchStatus } from '../domain/match/match-status';
import { type RequestAudience } from './mentoring-request.reader';

export interface MatchListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly status?: MatchStatus | undefined;
  readonly open?: boolean | undefined;
  readonly requestId?: string | undefined;
  readonly profileId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly ownerId?: string | undefined;
}

const told = (note: string): string => `
  (select coalesce(json_agg(json_build_object('id', session.id, 'heldOn', session.held_on,
      'minutes', session.minutes, 'mode', session.mode, 'side', session.side${note}) order by session.held_on), '[]')
    from mentoring_sessions as session
    where session.library_id = match.library_id and session.match_id = match.id and session.archived_at is null
  ) as sessions,
  (select coalesce(json_agg(json_build_object('party', rating.party, 'helpfulness', rating.helpfulness,
      'rapport', rating.rapport, 'at', rating.created_at) order by rating.id), '[]')
    from mentoring_ratings as rating
    where rating.library_id = match.library_id and rating.match_id = match.id) as ratings`;

/** Notes and introductions may name the client: who sees initials only does not see them. */
const columns = (
  client: string,
  introduction: string,
  note: (of: string) => string,
): string => `match.id,
  match.request_id as "requestId",
  json_build_object('id', client.id, ${client}'initials', client.initials) as client,
  json_build_object('profileId', match.profile_id, 'contactId', contact.id, 'name', contact.name) as mentor,
  case when owner.id is not null then json_build_object('id', owner.id, 'name', owner.name) end as owner,
  match.suggestion_id as "suggestionId", match.replaces_id as "replacesId",
  case when replaced.id is not null then json_build_object('id', replaced.id, 'status', replaced.status,
    'reason', replaced.reason) end as replaces, match.consent_id as "consentId",
  match.check_in_id as "checkInId",
  match.score, match.weights_version as "weightsVersion", ${introduction} match.passes_on as "passesOn",
  match.status, match.reason, match.outcome, match.respond_by as "respondBy", match.proposed_at as "proposedAt",
  match.answered_at as "answeredAt", match.started_at as "startedAt", match.ended_at as "endedAt",
  (select json_agg(json_build_object('at', event.occurred_at, 'fromStatus', event.from_status,
      'toStatus', event.to_status, 'side', event.side, 'reason', event.reason, 'outcome', event.outcome${note('event')})
      order by event.id)
    from mentoring_match_events as event
    where event.library_id = match.library_id and event.match_id = match.id) as events,
  ${told(note('session'))},
  match.version`;

const views = {
  identity: columns(`'name', client.name, `, 'match.introduction,', (of) => `, 'note', ${of}.note`),
  initials: columns('', '', () => ''),
};

const row = {
  from: `mentoring_matches as match
    join clients as client on client.library_id = match.library_id and client.id = match.client_id
    join mentor_profiles as profile on profile.library_id = match.library_id and profile.id = match.profile_id
    join contacts as contact on contact.library_id = profile.library_id and contact.id = profile.contact_id
    left join mentoring_matches as replaced
      on replaced.library_id = match.library_id and replaced.id = match.replaces_id
    left join users as owner on owner.library_id = match.library_id and owner.id = match.owner_id`,
  libraryColumn: 'match.library_id',
};

const listFor = (view: RequestAudience['view']) =>
  new KeysetList({
    name: `mentoring_matches_${view}`,
    select: views[view],
    ...row,
    filters: {
      status: 'match.status = ?',
      open: '(match.ended_at is null) = ?',
      requestId: 'match.request_id = ?',
      profileId: 'match.profile_id = ?',
      clientId: 'match.client_id = ?',
      ownerId: 'match.owner_id = ?',
      reach: 'client.branch_id is not distinct from ?::uuid',
    },
  });

const lists = { identity: listFor('identity'), initials: listFor('initials') };

const singleFor = (view: RequestAudience['view']) =>
  new SingleRead({
    name: `mentoring_match_${view}`,
    select: views[view],
    ...row,
    key: 'match.id',
    versionColumn: 'match.version',
  });

const singles = { identity: singleFor('identity'), initials: singleFor('initials') };

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'match.id', type: 'uuid' }],
  direction: 'desc',
};

/** Matches as the API shows them. */
@Injectable()
export class MatchReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    { libraryId, view, reach }: RequestAudience,
    { limit, cursor, ...wanted }: MatchListRequest,
  ): Promise<JsonPage> {
    const filters = { ...wanted, reach: branchOfReach(reach) };
    return lists[view].page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** Whether somebody may know of it is the caller's to see. */
  read({ libraryId, view }: RequestAudience, id: string): Promise<JsonResource | undefined> {
    return singles[view].find(this.reads, libraryId, id);
  }
}

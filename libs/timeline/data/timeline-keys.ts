import { knownTo, type StaffView } from '#referrals';
import {
  type TimelineKind,
  timelineKindNames,
  timelineKinds,
  type TimelineSource,
} from '../domain/timeline';
import { changedSubjects, libraryId } from './timeline-subjects';

/** What shapes a timeline's statement besides its values. */
export interface TimelineShape {
  readonly sources: readonly TimelineSource[];
  readonly withPeople: boolean;
  readonly view: StaffView;
  readonly heldToBranch: boolean;
  readonly continued: boolean;
}

/** Where the values stand that not every statement takes. */
export interface TimelineParameters {
  readonly rows: string;
  /** After which moment, id and kind it goes on. */
  readonly after?: readonly string[];
  readonly branch?: string;
}

/** How the keys of one kind are found: along one index, newest first, for each subject. */
interface KeySource {
  readonly subjects: string;
  readonly from: string;
  readonly at: string;
  readonly id: string;
  readonly where: readonly string[];
}

const followUps = (at: 'created_at' | 'done_at'): KeySource => ({
  subjects: 'subject',
  from: 'follow_ups as follow_up',
  at: `follow_up.${at}`,
  id: 'follow_up.id',
  where: [
    `follow_up.library_id = ${libraryId}`,
    'follow_up.contact_id = subject.id',
    'follow_up.archived_at is null',
    ...(at === 'done_at' ? ['follow_up.done_at is not null'] : []),
  ],
});

const keySources: Readonly<Record<TimelineKind, KeySource>> = {
  interaction: {
    subjects: 'subject',
    from: `interaction_contacts as link join interactions as interaction
      on interaction.library_id = link.library_id and interaction.id = link.interaction_id`,
    at: 'link.occurred_at',
    id: 'link.interaction_id',
    where: [
      `link.library_id = ${libraryId}`,
      'link.contact_id = subject.id',
      'interaction.archived_at is null',
    ],
  },
  follow_up_planned: followUps('created_at'),
  follow_up_done: followUps('done_at'),
  referral_event: {
    subjects: 'subject',
    from: `referral_events as event
      join referrals as referral on referral.library_id = event.library_id and referral.id = event.referral_id
      join clients as client on client.library_id = referral.library_id and client.id = referral.client_id`,
    at: 'event.occurred_at',
    id: 'event.id',
    where: [`event.library_id = ${libraryId}`, 'event.contact_id = subject.id'],
  },
  partnership_move: {
    subjects: 'subject',
    from: `partnerships as partnership
      join partnership_moves as move
        on move.library_id = partnership.library_id and move.partnership_id = partnership.id`,
    at: 'move.occurred_at',
    id: 'move.id',
    where: [`partnership.library_id = ${libraryId}`, 'partnership.contact_id = subject.id'],
  },
  match_event: {
    subjects: 'subject',
    from: `mentor_profiles as profile
      join mentoring_matches as match on match.library_id = profile.library_id and match.profile_id = profile.id
      join mentoring_match_events as event on event.library_id = match.library_id and event.match_id = match.id
      join clients as client on client.library_id = match.library_id and client.id = match.client_id`,
    at: 'event.occurred_at',
    id: 'event.id',
    where: [`profile.library_id = ${libraryId}`, 'profile.contact_id = subject.id'],
  },
  change: {
    subjects: `(${changedSubjects}) as subject`,
    from: 'audit_entries as entry',
    at: 'entry.at',
    id: 'entry.id',
    where: [
      `entry.library_id = ${libraryId}`,
      'entry.subject_type = subject.type',
      `entry.subject_type in ('contact', 'affiliation')`,
      'entry.subject_id = subject.id',
    ],
  },
};

/** The keys of a page: those of each kind and subject along an index, put together, the newest of all kept. */
export function pageKeys(shape: TimelineShape, parameters: TimelineParameters): string {
  const kinds = timelineKindNames.filter((kind) => shape.sources.includes(timelineKinds[kind]));
  return `
    select distinct key.at, key.id, key.kind
    from (${kinds.map((kind) => keysOf(kind, shape, parameters)).join(' union all ')}) as key
    order by key.at desc, key.id desc, key.kind desc
    limit ${parameters.rows}`;
}

function keysOf(
  kind: TimelineKind,
  { view }: TimelineShape,
  { rows, after, branch }: TimelineParameters,
): string {
  const { subjects, from, at, id, where } = keySources[kind];
  const conditions = [
    ...where,
    `${at} >= subject.since and ${at} < subject.until`,
    // PostgreSQL takes what of it the index knows as the place to begin at.
    ...(after ? [`(${at}, ${id}, ${literal(kind)}) < (${after.join(', ')})`] : []),
    ...(kind === 'referral_event' ? [knownTo[view]] : []),
    ...(namesClients(kind) && branch !== undefined
      ? [`client.branch_id is not distinct from ${branch}::uuid`]
      : []),
  ];
  return `
    select found.at, found.id, ${literal(kind)} as kind
    from ${subjects}
    cross join lateral (
      select ${at} as at, ${id} as id from ${from}
      where ${conditions.join(' and ')}
      order by ${at} desc, ${id} desc
      limit ${rows}
    ) as found`;
}

/** Of whom not everybody may know. */
const namesClients = (kind: TimelineKind): boolean =>
  kind === 'referral_event' || kind === 'match_event';

const literal = (kind: TimelineKind): string => `'${kind}'::text collate "C"`;

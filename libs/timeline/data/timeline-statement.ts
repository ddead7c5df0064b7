import { createHash } from 'node:crypto';
import { type Statement } from '#platform/database';
import { type TimelineKind, timelineKindNames } from '../domain/timeline';
import { tellings } from './timeline-items';
import { pageKeys, type TimelineParameters, type TimelineShape } from './timeline-keys';
import { subjects } from './timeline-subjects';

/** Of the keys of an entry: its moment, its id, its kind. */
const keyTypes = ['timestamptz', 'uuid', 'text'] as const;

/** Which property of an entry tells of it. */
const properties: Readonly<Record<string, readonly TimelineKind[]>> = {
  interaction: ['interaction'],
  followUp: ['follow_up_planned', 'follow_up_done'],
  referral: ['referral_event'],
  partnership: ['partnership_move'],
  match: ['match_event'],
  change: ['change'],
};

/** The statement for one shape of a timeline; tests look at its plan. Its values stand in the order of `valuesOf`. */
export function timelineStatement(shape: TimelineShape): Statement {
  const told = tellings(shape.view);
  const toldOf = (kind: TimelineKind): string => `${told[kind]} and page.kind = '${kind}'`;
  const propertyOf = ([name, kinds]: readonly [string, readonly TimelineKind[]]): string =>
    `case when page.kind in (${kinds.map((kind) => `'${kind}'`).join()}) then telling.told end as "${name}"`;
  const text = `
    with subject as materialized (${subjects(shape.withPeople)}),
    page as (${pageKeys(shape, parametersOf(shape))})
    select row_to_json(item)::text as json, json_build_array(page.at, page.id, page.kind)::text as keys
    from page
    cross join lateral (${timelineKindNames.map(toldOf).join(' union all ')}) as telling
    cross join lateral (
      select page.kind, page.at, coalesce(telling.contacts, '[]') as contacts,
        ${Object.entries(properties).map(propertyOf).join(', ')}
    ) as item
    order by page.at desc, page.id desc, page.kind desc`;
  return { name: `timeline_${createHash('sha1').update(text).digest('hex').slice(0, 12)}`, text };
}

function parametersOf({ continued, heldToBranch }: TimelineShape): TimelineParameters {
  let last = 3;
  const next = (): string => `$${++last}`;
  return {
    rows: '$3',
    ...(heldToBranch && { branch: next() }),
    ...(continued && { after: keyTypes.map((type) => `${next()}::${type}`) }),
  };
}

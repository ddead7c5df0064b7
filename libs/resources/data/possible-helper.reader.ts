import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type HelpQuestion, type PossibleHelper } from '../domain/helper';
import { kindsOftenHelpingWith } from '../domain/standard-topics';
import { stagesAtWork, stagesOnTheWay } from './stages-in-sql';

/** More than anybody looks through; those who offer something that fits come first. */
const MOST = 200;

// What is not asked for is null, and equals nothing.
const readPossibleHelpers: Statement = {
  name: 'possible_helpers',
  text: `
    select json_build_object(
        'id', contact.id, 'name', contact.name, 'kind', contact.kind, 'sector', contact.sector) as contact,
      (select coalesce(json_agg(json_build_object(
          'code', entry.code, 'topic', entry.topic, 'audiences', entry.audiences,
          'branchIds', array(
            select place.branch_id from resource_entry_branches as place
            where place.library_id = $1 and place.entry_id = entry.id)) order by entry.id), '[]')
        from resource_entries as entry
        where entry.library_id = $1 and entry.contact_id = contact.id and entry.side = 'offers') as offers,
      (select case when bool_or(partnership.stage in (${stagesAtWork})) then 'at_work'
          when bool_or(partnership.stage in (${stagesOnTheWay})) then 'on_the_way' end
        from partnerships as partnership
        where partnership.library_id = $1 and partnership.contact_id = contact.id) as standing,
      floor(extract(epoch from $7::timestamptz - activity.last_interaction_at) / 86400)::integer as "daysSinceContact"
    from contacts as contact
    left join contact_activity as activity on activity.library_id = $1 and activity.contact_id = contact.id
    cross join lateral (
      select exists (
        select from resource_entries as entry
        left join resource_entry_branches as place
          on place.library_id = $1 and place.entry_id = entry.id and place.branch_id = $4::uuid
        where entry.library_id = $1 and entry.contact_id = contact.id and entry.side = 'offers'
          and (entry.topic = $2 or array_position(entry.audiences, $3::text) is not null or place.branch_id is not null)
      ) as fits
    ) as offering
    where contact.library_id = $1 and contact.archived_at is null and contact.status <> 'closed'
      and (offering.fits or contact.sector = $5 or contact.kind = any($6::text[]))
    order by offering.fits desc, activity.last_interaction_at desc nulls last, contact.id
    limit ${MOST}`,
};

/** Those among the contacts who may be asked. */
@Injectable()
export class PossibleHelperReader {
  constructor(private readonly reads: ReadPath) {}

  read(libraryId: string, question: HelpQuestion, now: Date): Promise<PossibleHelper[]> {
    const { term, audience, branchId, sector } = question;
    return this.reads.rows<PossibleHelper & object>(libraryId, readPossibleHelpers, [
      libraryId,
      term?.topic ?? null,
      audience ?? null,
      branchId ?? null,
      sector ?? null,
      term ? kindsOftenHelpingWith(term.topic) : [],
      now,
    ]);
  }
}

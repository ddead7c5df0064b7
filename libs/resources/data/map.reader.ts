import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type ResourceMap } from '../domain/gap.rules';
import { stagesAtWork } from './stages-in-sql';

const readMap: Statement = {
  name: 'resource_map',
  text: `
    select
      (select coalesce(json_agg(json_build_object(
          'id', entry.id, 'contactId', entry.contact_id, 'side', entry.side, 'code', entry.code, 'topic', entry.topic,
          'audiences', entry.audiences,
          'branchIds', array(
            select place.branch_id from resource_entry_branches as place
            where place.library_id = $1 and place.entry_id = entry.id)) order by entry.id), '[]')
        from resource_entries as entry
        left join contacts as contact on contact.library_id = $1 and contact.id = entry.contact_id
        where entry.library_id = $1 and contact.archived_at is null) as entries,
      (select coalesce(json_agg(json_build_object(
          'contactId', contact.id, 'sector', contact.sector, 'branchId', partnership.branch_id) order by partnership.id), '[]')
        from partnerships as partnership
        join contacts as contact on contact.library_id = $1 and contact.id = partnership.contact_id
        where partnership.library_id = $1 and partnership.stage in (${stagesAtWork})
          and contact.archived_at is null) as partners,
      array(select branch.id from branches as branch
        where branch.library_id = $1 and branch.archived_at is null order by branch.id) as "branchIds"`,
};

/** All that is on the map, to look for what is not. */
@Injectable()
export class MapReader {
  constructor(private readonly reads: ReadPath) {}

  async read(libraryId: string): Promise<ResourceMap> {
    const map = await this.reads.row<ResourceMap & object>(libraryId, readMap, [libraryId]);
    return map ?? { entries: [], partners: [], branchIds: [] };
  }
}

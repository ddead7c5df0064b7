import { Injectable } from '@nestjs/common';
import { branchOfReach, type ClientReach } from '#clients';
import { ReadPath, type Statement } from '#platform/database';

export interface ExcludedClient {
  readonly id: string;
  readonly initials: string;
}

const findExcluded: Statement = {
  name: 'excluded_clients',
  text: `select client.id, client.initials
    from mentor_exclusions as exclusion
    join clients as client on client.library_id = exclusion.library_id and client.id = exclusion.client_id
    where exclusion.library_id = $1 and exclusion.profile_id = $2
      and ($3 or client.branch_id is not distinct from $4::uuid)
    order by client.id limit 500`,
};

/** The clients whom a mentor is never proposed. */
@Injectable()
export class MentorExclusionReader {
  constructor(private readonly reads: ReadPath) {}

  /** Of those of whom the reader may know. */
  find(libraryId: string, profileId: string, reach: ClientReach): Promise<ExcludedClient[]> {
    const branchId = branchOfReach(reach);
    const values = [libraryId, profileId, branchId === undefined, branchId ?? null];
    return this.reads.rows<ExcludedClient & object>(libraryId, findExcluded, values);
  }
}

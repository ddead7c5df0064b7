import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

/** Where people can meet. */
export interface NamedBranch {
  readonly id: string;
  readonly name: string;
}

const openBranches: Statement = {
  name: 'branches_to_meet_at',
  text: `select id, name from branches where library_id = $1 and archived_at is null order by name, id`,
};

@Injectable()
export class BranchNamesReader {
  constructor(private readonly reads: ReadPath) {}

  find(libraryId: string): Promise<NamedBranch[]> {
    return this.reads.rows<NamedBranch & object>(libraryId, openBranches, [libraryId]);
  }
}

import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

const users: Statement = {
  name: 'import_users',
  text: `select lower(email) as key, id from users where library_id = $1`,
};
const branches: Statement = {
  name: 'import_branches',
  text: `select lower(name) as key, id from branches where library_id = $1`,
};

interface Named {
  readonly key: string;
  readonly id: string;
}

/** Users by their address and branches by their name, as files name them. */
@Injectable()
export class StaffReader {
  constructor(private readonly reads: ReadPath) {}

  usersByEmail(libraryId: string): Promise<ReadonlyMap<string, string>> {
    return this.byKey(libraryId, users);
  }

  branchesByName(libraryId: string): Promise<ReadonlyMap<string, string>> {
    return this.byKey(libraryId, branches);
  }

  private async byKey(libraryId: string, statement: Statement): Promise<Map<string, string>> {
    const rows = await this.reads.rows<Named>(libraryId, statement, [libraryId]);
    return new Map(rows.map(({ key, id }) => [key, id]));
  }
}

import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';

const users: Statement = {
  name: 'exchange_users',
  text: `select email as name, id from users where library_id = $1`,
};
const branches: Statement = {
  name: 'exchange_branches',
  text: `select name, id from branches where library_id = $1`,
};

/** Somebody or something of the library, by the name that files have for it. */
export interface Named {
  readonly name: string;
  readonly id: string;
}

/** Users and branches, as files name them: users by their address, branches by their name. */
@Injectable()
export class StaffReader {
  constructor(private readonly reads: ReadPath) {}

  findUsers(libraryId: string): Promise<Named[]> {
    return this.reads.rows<Named>(libraryId, users, [libraryId]);
  }

  findBranches(libraryId: string): Promise<Named[]> {
    return this.reads.rows<Named>(libraryId, branches, [libraryId]);
  }
}

export function idsByName(all: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(all.map(({ name, id }) => [name.toLowerCase(), id]));
}

export function namesById(all: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(all.map(({ name, id }) => [id, name]));
}

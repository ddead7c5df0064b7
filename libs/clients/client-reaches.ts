import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { ReadPath, type Statement } from '#platform/database';
import { clientNotFound } from './domain/client.errors';
import { type ClientReach } from './domain/client-reach';

/** A row for whom the library holds to their own branch; admins never are. */
const heldToBranch: Statement = {
  name: 'client_reach',
  text: `select account.branch_id as "branchId"
    from users as account join libraries as library on library.id = account.library_id
    where account.library_id = $1 and account.id = $2 and account.role <> 'admin'
      and library.clients_visible_to = 'branch'`,
};

const branchOfClient: Statement = {
  name: 'branch_of_client',
  text: `select from clients as client
    where client.library_id = $1 and client.id = $2 and client.branch_id is not distinct from $3::uuid`,
};

/**
 * Of which clients a caller may know. Partners and links are not held to a branch: they are held to their own
 * referrals.
 */
@Injectable()
export class ClientReaches {
  constructor(private readonly reads: ReadPath) {}

  async of({ libraryId, actor }: Caller): Promise<ClientReach> {
    if (actor.kind !== 'user') return 'library';
    const held = await this.reads.row<{ branchId: string | null }>(libraryId, heldToBranch, [
      libraryId,
      actor.id,
    ]);
    return held ?? 'library';
  }

  async includes(caller: Caller, clientId: string): Promise<boolean> {
    const reach = await this.of(caller);
    if (reach === 'library') return true;
    const { libraryId } = caller;
    const within = await this.reads.row(libraryId, branchOfClient, [
      libraryId,
      clientId,
      reach.branchId,
    ]);
    return within !== undefined;
  }

  /** @throws DomainError not_found for a client of whom the caller may not know. */
  async check(caller: Caller, clientId: string): Promise<void> {
    if (!(await this.includes(caller, clientId))) throw clientNotFound();
  }
}

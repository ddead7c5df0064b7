import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '#kernel';
import { ContactsService } from '#contacts';
import { UsersService } from '#identity';
import { type Interaction } from './domain/interaction';
import { faultsOfUnknown } from './domain/interaction.rules';

type Named = Pick<Interaction, 'contactIds' | 'userIds'>;

/** Whether those named in an interaction are the library's contacts and staff. */
@Injectable()
export class Participants {
  constructor(
    private readonly contacts: ContactsService,
    private readonly users: UsersService,
  ) {}

  /**
   * Refuses contacts and users that the library does not have, and archived contacts. Those of `already` are
   * not asked about again: they may have been archived since.
   * @throws DomainError invalid at each place such as `/contactIds/0`.
   */
  async check(libraryId: string, named: Named, already: Named): Promise<void> {
    const faults = [
      ...(await this.contactFaults(libraryId, named.contactIds, already.contactIds)),
      ...(await this.userFaults(libraryId, named.userIds, already.userIds)),
    ];
    if (faults.length > 0) throw new DomainError('invalid', 'invalid_request', { faults });
  }

  private async contactFaults(
    libraryId: string,
    ids: readonly string[],
    already: readonly string[],
  ): Promise<FieldFault[]> {
    const added = ids.filter((id) => !already.includes(id));
    const contacts = added.length > 0 ? await this.contacts.holdSeveral(libraryId, added) : [];
    const atWork = contacts.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id);
    return faultsOfUnknown('/contactIds', 'unknown_contact', ids, new Set([...already, ...atWork]));
  }

  private async userFaults(
    libraryId: string,
    ids: readonly string[],
    already: readonly string[],
  ): Promise<FieldFault[]> {
    const known = new Set(already);
    for (const id of ids.filter((id) => !known.has(id))) {
      if (await this.users.find(libraryId, id)) known.add(id);
    }
    return faultsOfUnknown('/userIds', 'unknown_user', ids, known);
  }
}

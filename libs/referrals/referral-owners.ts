import { Injectable } from '@nestjs/common';
import { type User, UsersService } from '#identity';
import { ContactsService } from '#contacts';
import { type Referral } from './domain/referral';

const admins = ['admin'] as const;

/** Who among our staff hears of a referral. */
@Injectable()
export class ReferralOwners {
  constructor(
    private readonly users: UsersService,
    private readonly contacts: ContactsService,
  ) {}

  /**
   * The referral's owner; where it has none, whoever looks after the partner; and where nobody of them works here
   * any more, the admins: what a partner says must not be said to nobody.
   */
  async of({ libraryId, ownerId, contactId }: Referral): Promise<readonly User[]> {
    const owner = await this.activeUser(libraryId, ownerId);
    if (owner) return [owner];
    const contact = await this.contacts.find(libraryId, contactId);
    const keeper = await this.activeUser(libraryId, contact?.ownerId ?? null);
    return keeper ? [keeper] : this.admins(libraryId);
  }

  admins(libraryId: string): Promise<User[]> {
    return this.users.findActive(libraryId, admins);
  }

  private async activeUser(libraryId: string, id: string | null): Promise<User | undefined> {
    const user = id === null ? null : await this.users.find(libraryId, id);
    return user?.status === 'active' ? user : undefined;
  }
}

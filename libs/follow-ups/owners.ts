import { Injectable } from '@nestjs/common';
import { roleMay, UsersService } from '#identity';
import { type FollowUp } from './domain/follow-up';
import { checkOwner } from './domain/follow-up.rules';
import { type Owner } from './domain/owner';

/** Those of ours who have follow-ups, or could have some. */
@Injectable()
export class Owners {
  constructor(private readonly users: UsersService) {}

  async find(libraryId: string, id: string): Promise<Owner | null> {
    const user = await this.users.find(libraryId, id);
    if (!user) return null;
    const { name, email, language, status, role } = user;
    const canOwn = status === 'active' && roleMay(role, 'follow-ups.write');
    return { id: user.id, name, email, language, canOwn };
  }

  /** The first of these who can own something; else the admin who has been there longest. */
  async firstOf(
    libraryId: string,
    ids: readonly (string | null | undefined)[],
  ): Promise<string | undefined> {
    for (const id of ids) {
      if (id && (await this.find(libraryId, id))?.canOwn) return id;
    }
    return (await this.users.findActive(libraryId, ['admin']))[0]?.id;
  }

  /** @throws DomainError invalid at `/ownerId`. */
  async check({ libraryId, ownerId }: Pick<FollowUp, 'libraryId' | 'ownerId'>): Promise<Owner> {
    return checkOwner(await this.find(libraryId, ownerId));
  }
}

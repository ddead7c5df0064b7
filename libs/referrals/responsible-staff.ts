import { Injectable } from '@nestjs/common';
import { roleMay, roles, type User, UsersService } from '#identity';
import { type NoticeTo } from './domain/overdue.rules';
import { type Referral } from './domain/referral';

const admins = ['admin'] as const;
const whoMayMove = roles.filter((role) => roleMay(role, 'referrals.write'));

/** Who among the library's staff looks after a referral. */
@Injectable()
export class ResponsibleStaff {
  constructor(private readonly users: UsersService) {}

  /** Its owner while they can move referrals; otherwise everybody who can. */
  async of({ libraryId, ownerId }: Referral): Promise<User[]> {
    const owner = ownerId === null ? null : await this.users.find(libraryId, ownerId);
    const isThere = owner?.status === 'active' && whoMayMove.includes(owner.role);
    return isThere ? [owner] : this.users.findActive(libraryId, whoMayMove);
  }

  /** Whoever looks after it; where that is who owes the answer, the second notice is for the admins. */
  toTell(referral: Referral, to: NoticeTo): Promise<User[]> {
    const second = to === 'owner' && referral.direction === 'inbound';
    return second ? this.users.findActive(referral.libraryId, admins) : this.of(referral);
  }
}

import { Injectable } from '@nestjs/common';
import { ClientReaches } from '#clients';
import { roleMay, type UserCaller } from '#identity';
import { type StaffAudience } from '../referral-reading.service';

/** What of referrals users may know and do. */
@Injectable()
export class StaffAudiences {
  constructor(private readonly reaches: ClientReaches) {}

  async of(caller: UserCaller): Promise<StaffAudience> {
    const { libraryId, role, scopes } = caller;
    return {
      libraryId,
      view: roleMay(role, 'clients.read-identity') ? 'identity' : 'initials',
      reach: await this.reaches.of(caller),
      mayMove: roleMay(role, 'referrals.write') && scopes.includes('write'),
    };
  }
}

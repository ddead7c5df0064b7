import { Injectable } from '@nestjs/common';
import { ClientReaches } from '#clients';
import { roleMay, type UserCaller } from '#identity';
import { type FollowUpAudience } from '../data/visibility';

/** What users may see: what is planned with clients is for those who may know who they are. */
@Injectable()
export class FollowUpAudiences {
  constructor(private readonly reaches: ClientReaches) {}

  async of(caller: UserCaller): Promise<FollowUpAudience> {
    const view = roleMay(caller.role, 'clients.read-identity') ? 'all' : 'contacts';
    return { libraryId: caller.libraryId, view, reach: await this.reaches.of(caller) };
  }
}

import { Injectable } from '@nestjs/common';
import { ClientReaches } from '#clients';
import { roleMay, type UserCaller } from '#identity';
import { type RequestAudience } from '../data/mentoring-request.reader';

/** What of clients who want a mentor users may know. */
@Injectable()
export class RequestAudiences {
  constructor(private readonly reaches: ClientReaches) {}

  async of(caller: UserCaller): Promise<RequestAudience> {
    const { libraryId, role } = caller;
    const view = roleMay(role, 'clients.read-identity') ? 'identity' : 'initials';
    return { libraryId, view, reach: await this.reaches.of(caller) };
  }
}

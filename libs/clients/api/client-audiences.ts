import { Injectable } from '@nestjs/common';
import { roleMay, type UserCaller } from '#identity';
import { ClientReaches } from '../client-reaches';
import { type ClientAudience } from '../data/client.reader';

/** Of whom users may know, and how much. */
@Injectable()
export class ClientAudiences {
  constructor(private readonly reaches: ClientReaches) {}

  async of(caller: UserCaller): Promise<ClientAudience> {
    const { libraryId, libraryLanguage, role } = caller;
    const view = roleMay(role, 'clients.read-identity') ? 'identity' : 'initials';
    return { libraryId, libraryLanguage, view, reach: await this.reaches.of(caller) };
  }
}

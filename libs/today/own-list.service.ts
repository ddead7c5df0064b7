import { Injectable } from '@nestjs/common';
import { ClientReaches } from '#clients';
import { roleMay, type User } from '#identity';
import { type Today, TodayService } from './today.service';

/** Users' lists as they leave the house, by mail or into a calendar: who a client is stays inside. */
@Injectable()
export class OwnListService {
  constructor(
    private readonly today: TodayService,
    private readonly reaches: ClientReaches,
  ) {}

  async of({ libraryId, id, role }: User, perGroup: number): Promise<Today> {
    const reach = await this.reaches.of({
      libraryId,
      actor: { kind: 'user', id },
      requestId: null,
    });
    const clients = roleMay(role, 'clients.read-identity') ? 'initials' : 'hidden';
    return this.today.of(
      { libraryId, clients, reach },
      { id, isAdmin: role === 'admin' },
      perGroup,
    );
  }
}

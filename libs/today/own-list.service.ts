import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { ClientReaches } from '#clients';
import { roleMay, type User } from '#identity';
import { type TodayAudience, type TodayUser } from './data/today-audience';
import { TodayReader } from './data/today.reader';
import { type FollowUpConcern } from './domain/today-item';
import { type Today, TodayService } from './today.service';

/** In a calendar: nobody looks further back, and no program likes more. */
const daysBack = 31;
const mostFollowUps = 1000;

/** Users' lists as they leave the house, by mail or into a calendar: who a client is stays inside. */
@Injectable()
export class OwnListService {
  constructor(
    private readonly today: TodayService,
    private readonly reader: TodayReader,
    private readonly clock: Clock,
    private readonly reaches: ClientReaches,
  ) {}

  /** @param reader who reads it, and may know what they may: the user, or who stands in for them */
  async of(user: User, perGroup: number, reader: User = user): Promise<Today> {
    return this.today.of(await this.audienceOf(reader), userOf(user), perGroup);
  }

  /** All that the user is to do, from a month ago on. */
  async openFollowUps(user: User): Promise<FollowUpConcern[]> {
    const from = new Date(this.clock.now().getTime() - daysBack * 24 * 60 * 60 * 1000);
    const audience = await this.audienceOf(user);
    return this.reader.followUps(audience, userOf(user), { from, to: null }, 'any', mostFollowUps);
  }

  private async audienceOf({ libraryId, id, role }: User): Promise<TodayAudience> {
    const caller: Caller = { libraryId, actor: { kind: 'user', id }, requestId: null };
    const clients = roleMay(role, 'clients.read-identity') ? 'initials' : 'hidden';
    return { libraryId, clients, reach: await this.reaches.of(caller) };
  }
}

function userOf({ id, role }: User): TodayUser {
  return { id, isAdmin: role === 'admin' };
}

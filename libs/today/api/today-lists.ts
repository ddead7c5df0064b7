import { Injectable } from '@nestjs/common';
import { Clock, DomainError, notFound } from '#kernel';
import { ClientReaches } from '#clients';
import { roleMay, type UserCaller, UsersService } from '#identity';
import { StandIns } from '#preferences';
import { type TodayUser } from '../data/today-audience';
import { type AbsentUser, TodayService } from '../today.service';
import { TodayWords } from '../today-words';
import { type TodayDto, type TodayQuery } from './dto/today.dto';
import { shownItem } from './shown-item';

const usualPerGroup = 50;

/** Somebody's list, for whoever asks for it. */
@Injectable()
export class TodayLists {
  constructor(
    private readonly today: TodayService,
    private readonly words: TodayWords,
    private readonly users: UsersService,
    private readonly reaches: ClientReaches,
    private readonly standIns: StandIns,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError forbidden `today_of_others`; not_found for a user that there is not. */
  async read(
    caller: UserCaller,
    { userId = caller.userId, perGroup = usualPerGroup }: TodayQuery,
  ): Promise<TodayDto> {
    const { libraryId, role, language, scopes } = caller;
    const user = await this.userOf(caller, userId);
    const clients = roleMay(role, 'clients.read-identity') ? 'names' : 'hidden';
    const audience = { libraryId, clients, reach: await this.reaches.of(caller) } as const;
    const { day, items, more } = await this.today.of(
      audience,
      user,
      perGroup,
      await this.absenteesOf(libraryId, user),
    );
    const mayAct = roleMay(role, 'follow-ups.write') && scopes.includes('write');
    return {
      userId: user.id,
      date: day.date,
      timeZone: day.timeZone,
      items: items.map((item) => {
        const sentence = this.words.sentence(item, language, day.timeZone);
        return shownItem(item, { sentence, day, mayAct });
      }),
      more: [...more],
    };
  }

  private async absenteesOf(libraryId: string, { id }: TodayUser): Promise<AbsentUser[]> {
    const absentees: AbsentUser[] = [];
    for (const absent of await this.standIns.absentees(libraryId, id, this.clock.now())) {
      const user = await this.users.find(libraryId, absent);
      if (user) absentees.push({ id: user.id, name: user.name, isAdmin: user.role === 'admin' });
    }
    return absentees;
  }

  private async userOf(
    { libraryId, userId, role }: UserCaller,
    wanted: string,
  ): Promise<TodayUser> {
    if (wanted === userId) return { id: userId, isAdmin: role === 'admin' };
    if (role !== 'admin') throw new DomainError('forbidden', 'today_of_others');
    const user = await this.users.find(libraryId, wanted);
    if (!user) throw notFound('user_not_found');
    return { id: user.id, isAdmin: user.role === 'admin' };
  }
}

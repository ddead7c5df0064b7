import { Injectable } from '@nestjs/common';
import { type Caller, DomainError, notFound } from '#kernel';
import { LibrariesService, type LinkCaller, TokensService, UsersService } from '#identity';
import { Settings } from '#platform/config';
import { UnitOfWork } from '#platform/database';
import { followUpCalendar } from './domain/follow-up-calendar';
import { OwnListService } from './own-list.service';

const scope = 'calendar:read';

/** The private address at which other programs read a user's follow-ups. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: TokensService,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly lists: OwnListService,
    private readonly settings: Settings,
  ) {}

  /** A new address, shown this once; one that there was before ends. */
  async open(caller: Caller, userId: string): Promise<string> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      await this.tokens.revokeLinksOfUser(caller, userId, scope);
      const { token } = await this.tokens.issueLink(caller, { userId }, { scope, expiresAt: null });
      return new URL(`/l/calendar/${token}.ics`, this.settings.publicUrl).toString();
    });
  }

  /** @throws DomainError not_found where there was none. */
  async close(caller: Caller, userId: string): Promise<void> {
    if (await this.tokens.revokeLinksOfUser(caller, userId, scope)) return;
    throw notFound('calendar_feed_not_found');
  }

  /** The calendar of whoever holds the address. */
  async read({ libraryId, userId }: LinkCaller): Promise<string> {
    const user = userId === null ? null : await this.users.find(libraryId, userId);
    if (!user) throw new DomainError('gone', 'link_gone');
    const { name } = await this.libraries.find(libraryId);
    const { publicUrl } = this.settings;
    return followUpCalendar(await this.lists.openFollowUps(user), { name, publicUrl });
  }
}

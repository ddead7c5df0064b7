import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, systemCaller } from '#kernel';
import { CalendarsService } from '#calendars';
import { ClientsService } from '#clients';
import { ContactsService } from '#contacts';
import { FollowUpsService } from '#follow-ups';
import { LibrariesService, roleMay, UsersService } from '#identity';
import { Messages } from '#platform/messages';
import { type Match } from './domain/match/match';
import { MatchListeners } from './match-listeners';
import { MentorProfilesService } from './mentor-profiles.service';

/** The first working day after so many asks how it goes. */
const daysBeforeCheckIn = 13;

/** Has somebody of ours ask how a mentoring goes that has begun: a follow-up about the client. */
@Injectable()
export class CheckInsService implements OnModuleInit {
  constructor(
    private readonly listeners: MatchListeners,
    private readonly followUps: FollowUpsService,
    private readonly profiles: MentorProfilesService,
    private readonly contacts: ContactsService,
    private readonly clients: ClientsService,
    private readonly users: UsersService,
    private readonly libraries: LibrariesService,
    private readonly calendars: CalendarsService,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.listeners.register((_, match) => this.promise(match));
  }

  private async promise(match: Match): Promise<void> {
    const { libraryId, clientId, profileId, status } = match;
    const ownerId = status === 'active' ? await this.ownerOf(match) : undefined;
    const client = ownerId && (await this.clients.findUnlessErased(libraryId, clientId));
    // Nothing is planned with a client in the archive.
    if (!ownerId || !client || client.archivedAt) return;
    const { language } = await this.libraries.find(libraryId);
    const { contactId } = await this.profiles.find(libraryId, profileId);
    const mentor = await this.contacts.find(libraryId, contactId);
    await this.followUps.create(systemCaller(libraryId), {
      ...{ clientId, ownerId, dueLocal: await this.dueDay(libraryId) },
      title: this.messages.text(language, 'page.match.check_in', { mentor: mentor?.name ?? '' }),
    });
  }

  /** Undefined where nobody looks after the match who can be reminded. */
  private async ownerOf({ libraryId, ownerId }: Match): Promise<string | undefined> {
    const owner = ownerId === null ? null : await this.users.find(libraryId, ownerId);
    const canOwn = owner?.status === 'active' && roleMay(owner.role, 'follow-ups.write');
    return canOwn ? owner.id : undefined;
  }

  private async dueDay(libraryId: string): Promise<string> {
    const calendar = await this.calendars.of(libraryId);
    const later = this.clock.now().getTime() + daysBeforeCheckIn * 24 * 60 * 60 * 1000;
    return calendar.dayOf(calendar.endOfWorkingDay(new Date(later), 1));
  }
}

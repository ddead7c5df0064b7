import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock, systemCaller } from '#kernel';
import { CalendarsService } from '#calendars';
import { ClientsService } from '#clients';
import { ContactsService } from '#contacts';
import { type FollowUp, FollowUpsService } from '#follow-ups';
import { LibrariesService, roleMay, UsersService } from '#identity';
import { Messages } from '#platform/messages';
import { MatchRepository } from './data/match.repository';
import { daysBeforeCheckIn } from './domain/match/check-in';
import { type Match } from './domain/match/match';
import { MatchListeners } from './match-listeners';
import { MentorProfilesService } from './mentor-profiles.service';

/** Has somebody of ours ask how a mentoring goes of which nothing was heard for a while: a follow-up about the match. */
@Injectable()
export class CheckInsService implements OnModuleInit {
  constructor(
    private readonly listeners: MatchListeners,
    private readonly matches: MatchRepository,
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
    this.listeners.register(async (_, match) => {
      if (match.status === 'active') await this.promise(match, await this.dueDay(match, null));
      else if (match.endedAt !== null) await this.callOff(match);
    });
  }

  /** The two have met on this day: there is no need to ask before some time has gone by without a word. */
  async putOff(match: Match, heldOn: string): Promise<void> {
    if (match.status !== 'active') return;
    const dueLocal = await this.dueDay(match, heldOn);
    const open = await this.openOf(match);
    if (!open) {
      if (dueLocal > (await this.today(match))) await this.promise(match, dueLocal);
      return;
    }
    const { libraryId, id, version } = open;
    if (dueLocal > open.dueLocal.slice(0, dueLocal.length)) {
      await this.followUps.change(systemCaller(libraryId), id, version, { dueLocal });
    }
  }

  private async callOff(match: Match): Promise<void> {
    const open = await this.openOf(match);
    if (open) await this.followUps.end(systemCaller(match.libraryId), open.id, 'cancelled');
  }

  private async openOf({ libraryId, checkInId }: Match): Promise<FollowUp | undefined> {
    const checkIn = checkInId === null ? null : await this.followUps.find(libraryId, checkInId);
    return checkIn?.status === 'open' && !checkIn.archivedAt ? checkIn : undefined;
  }

  private async promise(match: Match, dueLocal: string): Promise<void> {
    const { libraryId, id, clientId, profileId } = match;
    const ownerId = await this.ownerOf(match);
    const client = ownerId && (await this.clients.findUnlessErased(libraryId, clientId));
    // Nothing is planned with a client in the archive.
    if (!ownerId || !client || client.archivedAt) return;
    const { language } = await this.libraries.find(libraryId);
    const { contactId } = await this.profiles.find(libraryId, profileId);
    const mentor = await this.contacts.find(libraryId, contactId);
    const checkInId = await this.followUps.create(systemCaller(libraryId), {
      ...{ matchId: id, ownerId, dueLocal },
      title: this.messages.text(language, 'page.check_in.title', { mentor: mentor?.name ?? '' }),
    });
    await this.matches.noteCheckIn(libraryId, id, checkInId);
  }

  /** Undefined where nobody looks after the match who can be reminded. */
  private async ownerOf({ libraryId, ownerId }: Match): Promise<string | undefined> {
    const owner = ownerId === null ? null : await this.users.find(libraryId, ownerId);
    const canOwn = owner?.status === 'active' && roleMay(owner.role, 'follow-ups.write');
    return canOwn ? owner.id : undefined;
  }

  /** Some time after they met, or after today. */
  private async dueDay(match: Match, heldOn: string | null): Promise<string> {
    const { timeZone } = await this.libraries.find(match.libraryId);
    const calendar = await this.calendars.of(match.libraryId);
    const since = Temporal.PlainDate.from(heldOn ?? (await this.today(match)));
    const { epochMilliseconds } = since
      .add({ days: daysBeforeCheckIn })
      .toZonedDateTime({ timeZone, plainTime: '12:00' });
    return calendar.dayOf(calendar.endOfWorkingDay(new Date(epochMilliseconds), 1));
  }

  private async today({ libraryId }: Match): Promise<string> {
    return (await this.calendars.of(libraryId)).dayOf(this.clock.now());
  }
}

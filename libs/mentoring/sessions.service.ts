import { Injectable } from '@nestjs/common';
import { type Caller, Clock, dayOf, newId } from '#kernel';
import { ContactsService } from '#contacts';
import { LibrariesService } from '#identity';
import { type InteractionChannel, InteractionsService } from '#interactions';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { Messages } from '#platform/messages';
import { CheckInsService } from './check-ins.service';
import { MentoringSessionRepository } from './data/mentoring-session.repository';
import { type Match } from './domain/match/match';
import { sessionNotFound, sessionTold } from './domain/mentoring.errors';
import { type MeetingMode } from './domain/profile/meeting-mode';
import {
  type MentoringSession,
  type SessionDetails,
  type SessionSide,
} from './domain/session/session';
import { checkSession, momentOf } from './domain/session/session.rules';
import { MatchMovesService } from './match-moves.service';
import { MentorProfilesService } from './mentor-profiles.service';

/** How the log of contacts calls it. */
const channelOf = {
  in_person: 'meeting',
  remote: 'call',
} as const satisfies Record<MeetingMode, InteractionChannel>;

/** When mentors and clients met, as either of them or the library tells. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: MentoringSessionRepository,
    private readonly matches: MatchMovesService,
    private readonly profiles: MentorProfilesService,
    private readonly contacts: ContactsService,
    private readonly interactions: InteractionsService,
    private readonly checkIns: CheckInsService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError not_found; conflict `mentoring_sessions_closed`, `mentoring_session_told`; invalid at `/heldOn`. */
  async tell(
    caller: Caller,
    side: SessionSide,
    matchId: string,
    said: SessionDetails,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const match = await this.matches.takeFor(caller, matchId);
      await this.check(match, said, side);
      const session: MentoringSession = {
        ...said,
        ...{ libraryId, id: newId(), matchId, side, note: said.note ?? null },
        interactionId: await this.logWithMentor(caller, match, said),
        ...{ createdAt: this.clock.now(), archivedAt: null },
      };
      await refusingSecondOfDay(this.sessions.add(session));
      await this.checkIns.putOff(match, said.heldOn);
      await this.record(caller, 'mentoring_match.session_told', session);
    });
  }

  /** It was not so, or was told of a wrong day. @throws DomainError not_found. */
  async takeBack(caller: Caller, matchId: string, id: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      await this.matches.takeFor(caller, matchId);
      const session = await this.sessions.findStanding(libraryId, matchId, id);
      if (!session) throw sessionNotFound();
      await this.sessions.archive(libraryId, id, this.clock.now());
      if (session.interactionId !== null) {
        await this.interactions.takeBack(caller, session.interactionId);
      }
      await this.record(caller, 'mentoring_match.session_taken_back', session);
    });
  }

  /** Those of a match, the last first, for whoever may know of it. */
  of({ libraryId, id }: Match): Promise<MentoringSession[]> {
    return this.unitOfWork.run(libraryId, () => this.sessions.findAllStanding(libraryId, id));
  }

  private async check(match: Match, said: SessionDetails, side: SessionSide): Promise<void> {
    const { timeZone } = await this.libraries.find(match.libraryId);
    const day = (at: Date | null): string | null => at && dayOf(at, timeZone);
    const { status, startedAt, endedAt } = match;
    const days = { status, begunOn: day(startedAt), endedOn: day(endedAt) };
    checkSession(said, days, side, dayOf(this.clock.now(), timeZone));
  }

  /** We were in touch with the mentor. Of the client the log says nothing: more people read it. */
  private async logWithMentor(
    caller: Caller,
    { libraryId, profileId }: Match,
    said: SessionDetails,
  ): Promise<string | null> {
    const { contactId } = await this.profiles.find(libraryId, profileId);
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact || contact.archivedAt) return null;
    const { language, timeZone } = await this.libraries.find(libraryId);
    const { id } = await this.interactions.log(caller, {
      channel: channelOf[said.mode],
      summary: this.messages.text(language, 'page.session.summary'),
      ...{ contactIds: [contactId], userIds: [], durationMinutes: said.minutes },
      occurredAt: momentOf(said, timeZone, this.clock.now()).toISOString(),
    });
    return id;
  }

  private record(caller: Caller, action: string, session: MentoringSession): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'mentoring_match',
      subjectId: session.matchId,
      after: { ...session },
      personal: true,
    });
  }
}

async function refusingSecondOfDay(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    throw violates(error, 'mentoring_sessions_one_a_day_key') ? sessionTold() : error;
  }
}

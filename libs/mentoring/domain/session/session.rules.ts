import { Temporal } from 'temporal-polyfill';
import { DomainError, invalidField } from '#kernel';
import { type MatchStatus } from '../match/match-status';
import { type SessionDetails, type SessionSide } from './session';

/** Who tells of sessions, by how the match stands: what has ended is put right by the library alone. */
const tellers: Readonly<Partial<Record<MatchStatus, readonly SessionSide[]>>> = {
  active: ['library', 'mentor', 'client'],
  completed: ['library'],
  ended_early: ['library'],
};

/** From when to when the pair met, as days of the library's calendar. */
export interface MeetingDays {
  readonly status: MatchStatus;
  /** The day on which the mentoring began; null where it never did. */
  readonly begunOn: string | null;
  /** The day on which it ended; null while it is under way. */
  readonly endedOn: string | null;
}

/** Whether somebody can tell of sessions now. */
export function mayTellOfSessions(status: MatchStatus, side: SessionSide): boolean {
  return tellers[status]?.includes(side) ?? false;
}

/** @throws DomainError conflict `mentoring_sessions_closed`; invalid at `/heldOn`. */
export function checkSession(
  { heldOn }: Pick<SessionDetails, 'heldOn'>,
  days: MeetingDays,
  side: SessionSide,
  today: string,
): void {
  if (!mayTellOfSessions(days.status, side)) {
    throw new DomainError('conflict', 'mentoring_sessions_closed', {
      extensions: { currentStatus: days.status },
    });
  }
  if (heldOn > today) throw invalidField('/heldOn', 'session_in_future');
  const { begunOn, endedOn } = days;
  const isWithin = heldOn >= (begunOn ?? heldOn) && heldOn <= (endedOn ?? heldOn);
  if (!isWithin) throw invalidField('/heldOn', 'session_outside_mentoring');
}

/** The moment at which the log has a session of which only the day is known: noon, or now where that is still to come. */
export function momentOf(
  { heldOn }: Pick<SessionDetails, 'heldOn'>,
  zone: string,
  now: Date,
): Date {
  const noon = Temporal.PlainDate.from(heldOn).toZonedDateTime({
    timeZone: zone,
    plainTime: '12:00',
  });
  return new Date(Math.min(noon.epochMilliseconds, now.getTime()));
}

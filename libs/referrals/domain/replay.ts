import { hasEnded } from '#kernel';
import { type ReferralEvent, type ReferralState } from './referral';
import { referralLifecycle } from './referral-status';

export const draftState: ReferralState = {
  status: 'draft',
  reason: null,
  outcome: null,
  scheduledAt: null,
  scheduledPlace: null,
  sentAt: null,
  endedAt: null,
};

/** The state that a list of events, in their order, leads to. */
export function replay(events: readonly ReferralEvent[]): ReferralState {
  return movesThatStand(events).reduce(stateAfter, draftState);
}

/** The moves that were not taken back. */
export function movesThatStand<Event extends Pick<ReferralEvent, 'kind'>>(
  events: readonly Event[],
): readonly Event[] {
  return events.reduce<readonly Event[]>((moves, event) => {
    if (event.kind === 'moved') return [...moves, event];
    return event.kind === 'undone' ? moves.slice(0, -1) : moves;
  }, []);
}

function stateAfter(state: ReferralState, move: ReferralEvent): ReferralState {
  const status = move.toStatus ?? state.status;
  return {
    status,
    reason: move.reason,
    outcome: move.outcome,
    ...appointmentAfter(state, move),
    sentAt: state.sentAt ?? (status === 'sent' ? move.occurredAt : null),
    endedAt: hasEnded(referralLifecycle, status) ? move.occurredAt : null,
  };
}

/** An appointment stands until the client did not come (`accepted` again). */
function appointmentAfter(
  state: ReferralState,
  move: ReferralEvent,
): Pick<ReferralState, 'scheduledAt' | 'scheduledPlace'> {
  const { scheduledAt, scheduledPlace } = move.toStatus === 'scheduled' ? move : state;
  return move.toStatus === 'accepted'
    ? { scheduledAt: null, scheduledPlace: null }
    : { scheduledAt, scheduledPlace };
}

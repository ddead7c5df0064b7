import { type Schemas } from '#api-client';
import { type ReferralStatus } from '#libs/referrals/domain/referral-status';
import { instantOf } from '../../../base/language/wall-clock';
import { type OpenMove } from '../queries';

/** What a move's form holds; what a move does not take stays empty. */
export interface MoveValues {
  readonly reason: string;
  readonly outcome: string;
  /** As the library's clock shows it. */
  readonly scheduledAt: string;
  readonly scheduledPlace: string;
  readonly note: string;
  readonly evenIfFull: boolean;
}

export const noMoveValues: MoveValues = {
  reason: '',
  outcome: '',
  scheduledAt: '',
  scheduledPlace: '',
  note: '',
  evenIfFull: false,
};

/** The move as the API takes it. */
export function moveBody(
  from: ReferralStatus,
  { to, reasons, outcomes, needsAppointment }: OpenMove,
  values: MoveValues,
  timeZone: string,
): Schemas['MoveReferralDto'] {
  const reason = reasons.find((one) => one === values.reason);
  const outcome = outcomes.find((one) => one === values.outcome);
  return {
    from,
    to,
    ...(reason && { reason }),
    ...(outcome && { outcome }),
    ...(needsAppointment && {
      scheduledAt: instantOf(values.scheduledAt, timeZone),
      scheduledPlace: values.scheduledPlace,
    }),
    ...(values.note && { note: values.note }),
    ...(values.evenIfFull && { evenIfFull: true }),
  };
}

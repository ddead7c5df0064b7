import { Choice, Flag, Instant, Text } from '#platform/http';
import {
  type ReferralOutcome,
  referralOutcomes,
  type ReferralReason,
  referralReasons,
  type ReferralStatus,
  referralStatuses,
} from '../../domain/referral-status';

const detail = { optional: true, nullable: true } as const;

export class MoveReferralDto {
  @Choice(referralStatuses, {
    example: 'draft',
    description:
      'The status you see. Where it is no longer so, nothing is moved: 409 with `current`.',
  })
  readonly from!: ReferralStatus;

  @Choice(referralStatuses, { example: 'sent' })
  readonly to!: ReferralStatus;

  @Choice(referralReasons, { ...detail, description: 'For the moves that need one, see `moves`' })
  readonly reason?: ReferralReason | null;

  @Choice(referralOutcomes, { ...detail, description: 'For `completed` and `not_completed`' })
  readonly outcome?: ReferralOutcome | null;

  @Text({ ...detail, max: 4000, description: 'Both sides read it' })
  readonly note?: string | null;

  @Instant({ ...detail, description: 'For `scheduled`' })
  readonly scheduledAt?: string | null;

  @Text({
    ...detail,
    max: 300,
    example: 'ul. Katedralna 46, pokój 12',
    description: 'For `scheduled`',
  })
  readonly scheduledPlace?: string | null;

  @Flag({
    optional: true,
    description: 'For sending a referral to a partner that has said that it is full: otherwise 409',
  })
  readonly evenIfFull?: boolean;
}

export class WriteMessageDto {
  @Text({ max: 4000, example: 'Dodzwoniłam się, przyjdzie w piątek.' })
  readonly text!: string;

  @Flag({ optional: true, description: 'For the target: the client has been spoken with' })
  readonly clientContacted?: boolean;
}

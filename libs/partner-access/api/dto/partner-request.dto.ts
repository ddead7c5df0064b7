import { type ClientField, clientFields, type ConsentWay, consentWays } from '#clients';
import { Choice, Flag, Instant, Nested, Text } from '#platform/http';
import {
  type ReferralOutcome,
  referralOutcomes,
  type ReferralReason,
  referralReasons,
  type ReferralStatus,
  referralStatuses,
} from '#referrals';
import { PartnerClientDto } from './partner-referral.dto';

const detail = { optional: true, nullable: true } as const;

class StatedConsentDto {
  @Choice(clientFields, {
    list: { max: clientFields.length },
    example: ['name', 'phone'],
    description:
      'What the client agreed that the library and you may know of them for this referral',
  })
  readonly fields!: ClientField[];

  @Choice(consentWays)
  readonly howGiven!: ConsentWay;

  @Instant()
  readonly givenAt!: string;

  @Instant({ ...detail, description: 'Without an end, if left out' })
  readonly until?: string | null;
}

export class SendReferralDto {
  @Nested(() => PartnerClientDto, {
    description: 'The client, by the fields that they consented to',
  })
  readonly client!: PartnerClientDto;

  @Nested(() => StatedConsentDto)
  readonly consent!: StatedConsentDto;

  @Text({
    max: 4000,
    example: 'Chce założyć zakład krawiecki',
    description: 'What the client needs',
  })
  readonly need!: string;

  @Text({ ...detail, max: 4000 })
  readonly note?: string | null;
}

export class PartnerMoveDto {
  @Choice(referralStatuses, {
    example: 'sent',
    description:
      'The status you see. Where it is no longer so, nothing is moved: 409 with `current`.',
  })
  readonly from!: ReferralStatus;

  @Choice(referralStatuses, { example: 'accepted' })
  readonly to!: ReferralStatus;

  @Choice(referralReasons, { ...detail, description: 'For the moves that need one, see `moves`' })
  readonly reason?: ReferralReason | null;

  @Choice(referralOutcomes, { ...detail, description: 'For `completed` and `not_completed`' })
  readonly outcome?: ReferralOutcome | null;

  @Text({ ...detail, max: 4000, description: 'The library reads it' })
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
}

export class PartnerMessageDto {
  @Text({ max: 4000, example: 'Dodzwoniłam się, przyjdzie w piątek.' })
  readonly text!: string;

  @Flag({ optional: true, description: 'For the target: the client has been spoken with' })
  readonly clientContacted?: boolean;
}

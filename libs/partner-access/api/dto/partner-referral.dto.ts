import { ApiProperty, PartialType } from '@nestjs/swagger';
import { type Language, languages } from '#kernel';
import { Choice, EmailAddress, FlagInQuery, Id, Instant, ListQuery, Text } from '#platform/http';
import {
  type ReferralDirection,
  referralDirections,
  type ReferralMode,
  referralModes,
  type ReferralOutcome,
  referralOutcomes,
  type ReferralReason,
  referralReasons,
  type ReferralStatus,
  referralStatuses,
} from '#referrals';

const detail = { optional: true, nullable: true } as const;

/** Of a client: what there is to say, and to pass on. */
export class PartnerClientDto {
  @Text({ max: 200, example: 'Олена Шевченко' })
  readonly name!: string;

  @EmailAddress({ ...detail, example: 'olena@example.org' })
  readonly email?: string | null;

  @Text({ ...detail, max: 50, example: '+48 600 300 400' })
  readonly phone?: string | null;

  @Choice(languages, detail)
  readonly language?: Language | null;

  @Text({ ...detail, max: 5000 })
  readonly note?: string | null;
}

/** The fields that the client consented to, where they are known. */
export class ConsentedClientDto extends PartialType(PartnerClientDto) {}

export class PartnerReferralDto {
  @Id()
  id!: string;

  @Choice(referralDirections, {
    description: '`outbound`: the library sent it to you. `inbound`: you sent it to the library.',
  })
  direction!: ReferralDirection;

  @Choice(referralModes)
  mode!: ReferralMode;

  @Choice(referralStatuses)
  status!: ReferralStatus;

  @Choice(referralReasons, { nullable: true })
  reason!: ReferralReason | null;

  @Choice(referralOutcomes, { nullable: true })
  outcome!: ReferralOutcome | null;

  @ApiProperty({ description: 'What the client needs' })
  need!: string;

  @ApiProperty({
    type: ConsentedClientDto,
    nullable: true,
    description:
      'What the client agreed that you may know; null where they go by themselves, where the consent is over, ' +
      'and where you have no business with them',
  })
  client!: ConsentedClientDto | null;

  @Instant({ nullable: true })
  scheduledAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  scheduledPlace!: string | null;

  @Instant({ nullable: true, description: 'Until when the target should have answered' })
  respondBy!: string | null;

  @Instant({ nullable: true, description: 'When it ends by itself, if nobody answers' })
  expiresAt!: string | null;

  @Instant({ nullable: true })
  sentAt!: string | null;

  @Instant({ nullable: true })
  endedAt!: string | null;

  @Instant()
  createdAt!: string;

  @Instant()
  updatedAt!: string;
}

export class ListPartnerReferralsQuery extends ListQuery {
  @Choice(referralDirections, { optional: true })
  readonly direction?: ReferralDirection;

  @Choice(referralStatuses, { optional: true })
  readonly status?: ReferralStatus;

  @FlagInQuery({ optional: true, description: 'Those that have not ended, or those that have' })
  readonly open?: boolean;
}

import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { type Language, languages } from '#kernel';
import {
  Choice,
  EmailAddress,
  FlagInQuery,
  ListQuery,
  Text,
  WholeNumberInQuery,
} from '#platform/http';
import {
  type ReferralDirection,
  referralDirections,
  type ReferralStatus,
  referralStatuses,
} from '#referrals';
import { ReferralDto } from '#referrals/api';

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

/** A referral as its partner sees it: never the library's own people and remarks. */
export class PartnerReferralDto extends PickType(ReferralDto, [
  'id',
  'status',
  'reason',
  'outcome',
  'mode',
  'scheduledAt',
  'respondBy',
  'expiresAt',
  'sentAt',
  'endedAt',
  'createdAt',
  'updatedAt',
]) {
  @Choice(referralDirections, {
    description: '`outbound`: the library sent it to you. `inbound`: you sent it to the library.',
  })
  direction!: ReferralDirection;

  @ApiProperty({ description: 'What the client needs' })
  need!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What the client was told to bring' })
  whatToBring!: string | null;

  @ApiProperty({
    type: ConsentedClientDto,
    nullable: true,
    description:
      'What the client agreed that you may know; null where they go by themselves, where the consent is over, ' +
      'and where you have no business with them',
  })
  client!: ConsentedClientDto | null;

  @ApiProperty({ type: String, nullable: true })
  scheduledPlace!: string | null;
}

export class ListedPartnerReferralDto extends PartnerReferralDto {
  @ApiProperty({
    type: 'integer',
    example: 1042,
    description:
      'The number of its last change. Bring the highest one you have seen as `changedSince`.',
  })
  change!: number;
}

export class ListPartnerReferralsQuery extends ListQuery {
  @Choice(referralDirections, { optional: true })
  readonly direction?: ReferralDirection;

  @Choice(referralStatuses, { optional: true })
  readonly status?: ReferralStatus;

  @FlagInQuery({ optional: true, description: 'Those that have not ended, or those that have' })
  readonly open?: boolean;

  @WholeNumberInQuery({
    optional: true,
    min: 0,
    max: 999_999_999,
    description:
      'Only what has changed since this `change`, the last changed last; 0 for everything. A change never comes to ' +
      'stand before one that you have seen, however late it was committed.',
  })
  readonly changedSince?: number;
}

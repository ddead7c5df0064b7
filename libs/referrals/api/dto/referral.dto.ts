import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  Choice,
  FlagInQuery,
  Id,
  Instant,
  ListQuery,
  LocalDate,
  Text,
  WholeNumber,
} from '#platform/http';
import { type AgreementKind, agreementKinds } from '#partnerships';
import {
  type ReferralDirection,
  referralDirections,
  type ReferralMode,
  referralModes,
} from '../../domain/referral';
import {
  type ReferralOutcome,
  referralOutcomes,
  type ReferralReason,
  referralReasons,
  type ReferralStatus,
  referralStatuses,
} from '../../domain/referral-status';
import { defaultExpiryDays } from '../../domain/time.rules';
import {
  type ReferralSort,
  referralSorts,
  waitedForParties,
  type WaitsFor,
} from '../../domain/waiting';

export class CreateReferralDto {
  @Choice(referralModes, {
    description:
      '`referral` passes the client’s data on; in `self_referral` the client goes by themselves',
  })
  readonly mode!: ReferralMode;

  @Id({ description: 'The partner' })
  readonly contactId!: string;

  @Id()
  readonly clientId!: string;

  @Text({
    max: 4000,
    example: 'Szuka pracy w gastronomii, chętnie na pół etatu',
    description: 'What the client needs. The partner reads it.',
  })
  readonly need!: string;

  @Text({
    max: 2000,
    optional: true,
    nullable: true,
    example: 'Dowód osobisty i świadectwa pracy',
    description: 'What the client should have with them. It stands on their slip.',
  })
  readonly whatToBring?: string | null;

  @Id({
    optional: true,
    nullable: true,
    description:
      'The consent to pass data on with. The newest in force that names the partner, if left out.',
  })
  readonly consentId?: string | null;

  @Id({
    optional: true,
    nullable: true,
    description: 'Who of our staff looks after it: you, if left out',
  })
  readonly ownerId?: string | null;

  @WholeNumber({
    optional: true,
    min: 1,
    max: 365,
    description: `${defaultExpiryDays}, if left out`,
  })
  readonly expiryDays?: number;

  @Id({
    optional: true,
    nullable: true,
    description: 'The ended referral that this one takes up again',
  })
  readonly replacesId?: string | null;
}

export class ChangeReferralDto extends PartialType(CreateReferralDto, {
  skipNullProperties: false,
}) {}

class ReferralOwnerDto {
  @Id()
  id!: string;

  @ApiProperty()
  name!: string;
}

class ReferralContactDto extends ReferralOwnerDto {
  @LocalDate({ nullable: true, description: 'The last day on which the partner takes nobody in' })
  fullUntil!: string | null;
}

class ReferredClientDto {
  @Id()
  id!: string;

  @ApiProperty({ required: false, description: 'Not for viewers' })
  name?: string;

  @ApiProperty()
  initials!: string;
}

class ReferralAgreementDto {
  @Id()
  id!: string;

  @Choice(agreementKinds)
  kind!: AgreementKind;

  @ApiProperty({ type: String, nullable: true, example: '7/2026' })
  number!: string | null;
}

export class ReferralDto extends OmitType(CreateReferralDto, [
  'contactId',
  'clientId',
  'ownerId',
  'need',
  'whatToBring',
] as const) {
  @Id()
  id!: string;

  @Choice(referralDirections)
  direction!: ReferralDirection;

  @Choice(referralStatuses)
  status!: ReferralStatus;

  @Choice(referralReasons, { nullable: true })
  reason!: ReferralReason | null;

  @Choice(referralOutcomes, { nullable: true })
  outcome!: ReferralOutcome | null;

  @ApiProperty({ type: ReferralContactDto })
  contact!: ReferralContactDto;

  @ApiProperty({ type: ReferredClientDto })
  client!: ReferredClientDto;

  @ApiProperty({ type: ReferralOwnerDto, nullable: true })
  owner!: ReferralOwnerDto | null;

  @ApiProperty({
    type: ReferralAgreementDto,
    nullable: true,
    description: 'The agreement with the partner that was in force when it was sent',
  })
  agreement!: ReferralAgreementDto | null;

  @ApiProperty({ required: false, description: 'Not for viewers: it may name the client' })
  need?: string;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'Not for viewers' })
  whatToBring?: string | null;

  @Instant({ nullable: true })
  scheduledAt!: string | null;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'Not for viewers' })
  scheduledPlace?: string | null;

  @Instant({ nullable: true, description: 'Until when the target should have answered' })
  respondBy!: string | null;

  @Instant({
    nullable: true,
    description: 'Until when the target should have given news, once it has accepted',
  })
  newsBy!: string | null;

  @Choice(waitedForParties, { nullable: true, description: 'Whose turn it is' })
  waitsFor!: WaitsFor | null;

  @Instant({ nullable: true, description: '`respondBy` or `newsBy`, whichever runs' })
  waitsUntil!: string | null;

  @ApiProperty({
    type: 'integer',
    description: 'For how many days that has been waited for in vain; a day begun counts',
  })
  overdueDays!: number;

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

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListReferralsQuery extends ListQuery {
  @Choice(referralDirections, { optional: true })
  readonly direction?: ReferralDirection;

  @Choice(referralModes, { optional: true })
  readonly mode?: ReferralMode;

  @Choice(referralStatuses, { optional: true })
  readonly status?: ReferralStatus;

  @FlagInQuery({ optional: true, description: 'Those that have not ended, or those that have' })
  readonly open?: boolean;

  @Id({ optional: true })
  readonly contactId?: string;

  @Id({ optional: true })
  readonly clientId?: string;

  @Id({ optional: true })
  readonly ownerId?: string;

  @Choice(waitedForParties, { optional: true, description: 'Those in which it is their turn' })
  readonly waitsFor?: WaitsFor;

  @FlagInQuery({ optional: true, description: 'Those with `overdueDays`, or those without' })
  readonly overdue?: boolean;

  @Choice(referralSorts, {
    optional: true,
    description: '`newest` first, if left out; with `waitsUntil` the one waiting longest is first',
  })
  readonly sort?: ReferralSort;
}

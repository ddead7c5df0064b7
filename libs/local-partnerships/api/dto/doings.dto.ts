import { ApiProperty, OmitType } from '@nestjs/swagger';
import { type FollowUpStatus, followUpStatusNames } from '#follow-ups';
import { InteractionDetailsDto } from '#interactions/api';
import { Choice, DayOrLocalTime, Id, Instant, ListQuery, Text, TimeZone } from '#platform/http';
import { LocalPartnershipPartyDto } from './local-partnership.dto';

const detail = { optional: true, nullable: true } as const;

export class AddPlanItemDto {
  @Id({ description: 'The member it concerns' })
  readonly memberId!: string;

  @Text({ max: 300, example: 'Ustalić terminy warsztatów' })
  readonly title!: string;

  @DayOrLocalTime({ example: '2026-11-27' })
  readonly dueLocal!: string;

  @TimeZone({ optional: true, description: 'The library’s, if left out' })
  readonly timeZone?: string;

  @Id({ optional: true, description: 'Who of ours does it; the caller, if left out' })
  readonly ownerId?: string;

  @Text({ ...detail, max: 5000 })
  readonly note?: string | null;
}

export class PlanItemDto {
  @Id()
  id!: string;

  @Id({ description: 'The follow-up that it is' })
  followUpId!: string;

  @Id()
  memberId!: string;

  @ApiProperty({ type: LocalPartnershipPartyDto, description: 'The member it concerns' })
  contact!: LocalPartnershipPartyDto;

  @ApiProperty({ type: LocalPartnershipPartyDto })
  owner!: LocalPartnershipPartyDto;

  @ApiProperty()
  title!: string;

  @Choice(followUpStatusNames)
  status!: FollowUpStatus;

  @DayOrLocalTime()
  dueLocal!: string;

  @Instant()
  dueAt!: string;

  @TimeZone()
  timeZone!: string;
}

export class ListPlanQuery extends ListQuery {
  @Choice(followUpStatusNames, { optional: true })
  readonly status?: FollowUpStatus;
}

export class LogMeetingDto extends OmitType(InteractionDetailsDto, ['channel', 'contactIds']) {
  @Id({
    optional: true,
    list: { max: 50 },
    description: 'The members who were there; all who take part, if left out',
  })
  readonly memberIds?: string[];
}

export class MeetingDto {
  @Id()
  id!: string;

  @Id({ description: 'The interaction that it is' })
  interactionId!: string;

  @Instant()
  occurredAt!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  durationMinutes!: number | null;

  @ApiProperty()
  summary!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: [LocalPartnershipPartyDto], description: 'Who was there' })
  contacts!: LocalPartnershipPartyDto[];
}

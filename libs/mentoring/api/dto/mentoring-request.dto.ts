import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { type BusinessStage, businessStages } from '#contacts';
import { Choice, Id, Instant, ListQuery, Nested, Text, TimeZone } from '#platform/http';
import { type MeetingMode, meetingModes } from '../../domain/profile/meeting-mode';
import {
  type CloseReason,
  closeReasons,
  type RequestStatus,
  requestStatuses,
} from '../../domain/request/request-status';
import { WeeklySlotDto } from './weekly-slot.dto';

const optional = { optional: true, nullable: true } as const;

export class CreateMentoringRequestDto {
  @Id()
  readonly clientId!: string;

  @Id({ ...optional, description: 'Who of our staff looks after it: you, if left out' })
  readonly ownerId?: string | null;

  @Text({
    ...optional,
    max: 4000,
    example: 'Chce prowadzić księgowość księgarni sama',
    description: 'What the client wants to reach. The mentor reads it.',
  })
  readonly goals?: string | null;

  @Text({ ...optional, max: 4000, description: 'For the library only' })
  readonly note?: string | null;

  @Text({
    max: 40,
    optional: true,
    list: { max: 20 },
    example: ['bookkeeping', 'online_selling'],
    description:
      'What help is wanted with: skills, or whole topics, of `GET /api/v1/mentoring-terms`',
  })
  readonly terms?: string[];

  @Text({ ...optional, max: 5, example: '47.61', description: 'NACE Rev. 2' })
  readonly industry?: string | null;

  @Choice(businessStages, { ...optional, description: 'How far the business has come' })
  readonly stage?: BusinessStage | null;

  @Text({
    min: 2,
    max: 3,
    optional: true,
    list: { max: 10 },
    example: ['uk', 'pl'],
    description: 'In which the client can be mentored (ISO 639)',
  })
  readonly languages?: string[];

  @Choice(meetingModes, { optional: true, list: { max: meetingModes.length } })
  readonly modes?: MeetingMode[];

  @Id({ ...optional, description: 'Where they would meet in person' })
  readonly branchId?: string | null;

  @Nested(() => WeeklySlotDto, {
    optional: true,
    list: { max: 50 },
    description: 'When the client has time, week by week',
  })
  readonly slots?: WeeklySlotDto[];

  @TimeZone({ optional: true, description: 'Of the clocks of `slots`; the library’s, if left out' })
  readonly timeZone?: string;
}

export class ChangeMentoringRequestDto extends PartialType(
  OmitType(CreateMentoringRequestDto, ['clientId'] as const),
  { skipNullProperties: false },
) {}

class RequestOwnerDto {
  @Id()
  id!: string;

  @ApiProperty()
  name!: string;
}

export class MentoredClientDto {
  @Id()
  id!: string;

  @ApiProperty({ required: false, description: 'Not for viewers' })
  name?: string;

  @ApiProperty({ example: 'O. M.' })
  initials!: string;
}

export class MentoringRequestDto extends OmitType(CreateMentoringRequestDto, [
  'clientId',
  'ownerId',
] as const) {
  @Id()
  id!: string;

  @ApiProperty({ type: MentoredClientDto })
  client!: MentoredClientDto;

  @ApiProperty({ type: RequestOwnerDto, nullable: true })
  owner!: RequestOwnerDto | null;

  @Choice(requestStatuses)
  status!: RequestStatus;

  @Choice(closeReasons, { nullable: true })
  closeReason!: CloseReason | null;

  @Instant({ description: 'Since when the client waits for a mentor' })
  waitingSince!: string;

  @Instant({ nullable: true })
  closedAt!: string | null;

  @Instant()
  createdAt!: string;

  @Instant()
  updatedAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class CloseMentoringRequestDto {
  @Choice(closeReasons)
  readonly reason!: CloseReason;
}

export class ListMentoringRequestsQuery extends ListQuery {
  @Choice(requestStatuses, { optional: true })
  readonly status?: RequestStatus;

  @Id({ optional: true })
  readonly clientId?: string;

  @Id({ optional: true })
  readonly ownerId?: string;

  @Id({ optional: true })
  readonly branchId?: string;

  @Text({ max: 40, optional: true, example: 'bookkeeping' })
  readonly term?: string;

  @Instant({ optional: true, description: 'Those who have waited since before this' })
  readonly waitingBefore?: string;
}

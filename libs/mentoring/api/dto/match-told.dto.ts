import { Choice, LocalDate, Text, WholeNumber } from '#platform/http';
import { type MeetingMode, meetingModes } from '../../domain/profile/meeting-mode';
import { type RatingParty, ratingParties } from '../../domain/rating/rating';

export class TellOfSessionDto {
  @LocalDate({ example: '2026-11-12', description: 'By the calendar of the library' })
  readonly heldOn!: string;

  @WholeNumber({ min: 5, max: 600, example: 60 })
  readonly minutes!: number;

  @Choice(meetingModes)
  readonly mode!: MeetingMode;

  @Text({ max: 4000, optional: true, nullable: true, description: 'For the library only' })
  readonly note?: string | null;
}

export class RateMatchDto {
  @Choice(ratingParties, { description: 'Who answers; the library writes down what it was told' })
  readonly party!: RatingParty;

  @WholeNumber({ min: 1, max: 5, example: 5, description: 'Whether it helped the client' })
  readonly helpfulness!: number;

  @WholeNumber({ min: 1, max: 5, example: 4, description: 'Whether they got on with each other' })
  readonly rapport!: number;
}

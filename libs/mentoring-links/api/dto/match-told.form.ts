import { type MeetingMode, meetingModes } from '#mentoring';
import { Blank, Choice, LocalDate, Text, WholeNumberInQuery } from '#platform/http';

/** A session, as one of the two tells of it. */
export class SessionForm {
  @Text({ max: 200 })
  readonly key!: string;

  @LocalDate()
  readonly heldOn!: string;

  @WholeNumberInQuery({ min: 5, max: 600 })
  readonly minutes!: number;

  @Choice(meetingModes)
  readonly mode!: MeetingMode;

  @Blank()
  @Text({ optional: true, max: 4000 })
  readonly note?: string;
}

/** How one of the two found it. */
export class RatingForm {
  @Text({ max: 200 })
  readonly key!: string;

  @WholeNumberInQuery({ min: 1, max: 5 })
  readonly helpfulness!: number;

  @WholeNumberInQuery({ min: 1, max: 5 })
  readonly rapport!: number;
}

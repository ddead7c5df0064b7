import { type MeetingMode, meetingModes } from '#mentoring';
import { Choice, Text, WholeNumberInQuery } from '#platform/http';
import { Listed } from './listed';

/** What the forms of mentors and of clients have in common. */
export class FilledForm {
  @Text({ max: 200 })
  readonly key!: string;

  /** Of what was on file as the page was drawn; 0 where there was nothing. */
  @WholeNumberInQuery({ min: 0, max: 1_000_000 })
  readonly version!: number;

  @Listed()
  @Text({ max: 40, list: { max: 50 } })
  readonly terms: string[] = [];

  @Listed()
  @Choice(meetingModes, { list: { max: meetingModes.length } })
  readonly modes: MeetingMode[] = [];

  /** Times of the week, each `1/09:00/12:00`. */
  @Listed()
  @Text({ max: 13, list: { max: 50 } })
  readonly slots: string[] = [];
}

import { ApiProperty, PartialType } from '@nestjs/swagger';
import { type Language, languages } from '#kernel';
import { Choice, ClockTime, Flag, WholeNumber } from '#platform/http';
import { type ReminderWay, reminderWays } from '../../domain/preferences';

class OwnPreferencesDto {
  @Flag({ description: 'Whether there is a digest of what is to be done, in the morning' })
  readonly digest!: boolean;

  @WholeNumber({ min: 0, max: 23, example: 8, description: "At what hour of the library's clocks" })
  readonly digestHour!: number;

  @WholeNumber({
    min: 1,
    max: 7,
    list: { min: 1, max: 7 },
    nullable: true,
    example: [1, 2, 3, 4, 5],
    description:
      'On which days of the week (ISO 8601: Monday is 1); null: on those on which the library works',
  })
  readonly digestWeekdays!: number[] | null;

  @Choice(languages, { nullable: true, description: "Null: the user's own" })
  readonly digestLanguage!: Language | null;

  @Choice(reminderWays, {
    description:
      'How the caller is reminded of what is due: by a mail at its time, or in the digest of its day. What no digest ' +
      'has told of is always reminded of by a mail at its time.',
  })
  readonly reminders!: ReminderWay;

  @ClockTime({
    nullable: true,
    description: 'From then on nothing is mailed, and what falls into it is mailed at its end',
  })
  readonly quietFrom!: string | null;

  @ClockTime({ nullable: true, example: '07:00', description: 'It may be on the next day' })
  readonly quietUntil!: string | null;
}

export class PreferencesDto extends OwnPreferencesDto {
  @ApiProperty({ type: 'integer' })
  readonly version!: number;
}

export class ChangePreferencesDto extends PartialType(OwnPreferencesDto, {
  skipNullProperties: false,
}) {}

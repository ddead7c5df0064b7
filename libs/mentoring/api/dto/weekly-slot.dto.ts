import { ClockTime, WholeNumber } from '#platform/http';

export class WeeklySlotDto {
  @WholeNumber({ min: 1, max: 7, example: 1, description: 'Monday is 1, Sunday is 7' })
  readonly weekday!: number;

  @ClockTime({ example: '16:00' })
  readonly from!: string;

  @ClockTime({ example: '18:30', description: 'Later on the same day; `00:00` is its end' })
  readonly until!: string;
}

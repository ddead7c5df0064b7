import { LocalDate } from '#platform/http';

export class FullUntilDto {
  @LocalDate({
    nullable: true,
    example: '2026-12-15',
    description:
      'The last day on which you take nobody in, by the calendar of the library; null when there is room again',
  })
  readonly until!: string | null;
}

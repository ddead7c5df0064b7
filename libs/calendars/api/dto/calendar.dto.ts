import { ApiProperty } from '@nestjs/swagger';
import { Flag, Id, LocalDate, Text, WholeNumberInQuery } from '#platform/http';

export class CreateSpecialDayDto {
  @LocalDate({ example: '2027-01-02' })
  readonly day!: string;

  @Flag({ description: 'Whether the library works that day' })
  readonly isWorking!: boolean;

  @Text({ max: 200, optional: true, nullable: true, example: 'Skontrum' })
  readonly name?: string | null;
}

export class SpecialDayDto extends CreateSpecialDayDto {
  @Id()
  id!: string;
}

export class NamedDaysQuery {
  @WholeNumberInQuery({ min: 2000, max: 2100, example: 2027 })
  readonly year!: number;
}

class NamedDayDto {
  @LocalDate({ example: '2027-01-06' })
  day!: string;

  @Flag({ description: 'Whether the library works that day, all things considered' })
  isWorking!: boolean;

  @ApiProperty({ type: String, nullable: true, example: 'Święto Trzech Króli' })
  name!: string | null;

  @Id({ nullable: true, description: 'What the library says of the day itself; null if nothing' })
  specialDayId!: string | null;
}

export class NamedDaysDto {
  @ApiProperty({ type: [NamedDayDto] })
  data!: NamedDayDto[];
}

import { ApiProperty } from '@nestjs/swagger';
import { Instant } from '#platform/http';

const open = { type: 'object', additionalProperties: true } as const;

/** The sections are those of the features that know something of people; more may come. */
export class PersonExportDto {
  @Instant()
  exportedAt!: string;

  @ApiProperty({ ...open, description: 'Who they are, and where they work' })
  contact!: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: 'array', items: open, description: 'What happened with them' })
  interactions!: Readonly<Record<string, unknown>>[];

  @ApiProperty({ type: 'array', items: open, description: 'What was promised them' })
  followUps!: Readonly<Record<string, unknown>>[];
}

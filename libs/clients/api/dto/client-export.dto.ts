import { ApiProperty } from '@nestjs/swagger';
import { Instant } from '#platform/http';

const open = { type: 'object', additionalProperties: true } as const;

/** The sections are those of the features that know something of clients; more may come. */
export class ClientExportDto {
  @Instant()
  exportedAt!: string;

  @ApiProperty({ example: 'Miejska Biblioteka Publiczna w Kołobrzegu' })
  library!: string;

  @ApiProperty({ ...open, description: 'Who they are, their consents, and what was passed on' })
  client!: Readonly<Record<string, unknown>>;

  @ApiProperty({ type: 'array', items: open, description: 'What was planned with them' })
  followUps!: Readonly<Record<string, unknown>>[];

  @ApiProperty({
    type: 'array',
    items: open,
    description: 'Their referrals, with all that happened',
  })
  referrals!: Readonly<Record<string, unknown>>[];
}

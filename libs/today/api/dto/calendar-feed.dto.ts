import { ApiProperty } from '@nestjs/swagger';

export class CalendarFeedDto {
  @ApiProperty({
    format: 'uri',
    description:
      'For a calendar program to subscribe to. Whoever has it can read it: it is shown this once.',
    example: 'https://liaison.example.org/l/calendar/lia_l_....ics',
  })
  readonly address!: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { type MailSample } from '../../mail-sample.service';

export class MailSampleDto implements MailSample {
  @ApiProperty({ example: 'Biblioteka w Kołobrzegu' })
  senderName!: string;

  @ApiProperty({
    example: 'liaison@library.example.org',
    description: "The installation's: it is the same for all libraries",
  })
  senderAddress!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'partnerzy@biblioteka.example.org',
    description: 'Where answers go, besides whoever a mail names for them',
  })
  replyTo!: string | null;

  @ApiProperty({ example: 'How mail of the library comes' })
  subject!: string;

  @ApiProperty({ example: 'This is a sample' })
  heading!: string;

  @ApiProperty({ type: [String], example: ['So mail of the library looks.'] })
  paragraphs!: string[];

  @ApiProperty({ type: [String], example: ['You get this mail because you asked for it.'] })
  footer!: string[];
}

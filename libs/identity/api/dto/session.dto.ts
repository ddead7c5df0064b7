import { ApiProperty } from '@nestjs/swagger';
import { EmailAddress, Flag, Id, Instant, Text } from '#platform/http';

export class CreateSessionDto {
  @EmailAddress({ example: 'anna.nowak@biblioteka.example.org' })
  readonly email!: string;

  @Text({ max: 200, example: 'correct horse battery staple' })
  readonly password!: string;

  @Id({
    optional: true,
    description: 'Only for somebody whom the same address and password let into several libraries',
  })
  readonly libraryId?: string;

  @Flag({
    optional: true,
    description: 'For browsers: the session comes as an HttpOnly cookie and not in the answer',
  })
  readonly cookie?: boolean;
}

export class SessionDto {
  @Id()
  id!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Shown once: send it as `Authorization: Bearer`. Null where the session is a cookie.',
  })
  token!: string | null;

  @Instant({ nullable: true })
  expiresAt!: Date | null;
}

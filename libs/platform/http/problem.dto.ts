import { ApiProperty } from '@nestjs/swagger';

class ProblemFaultDto {
  @ApiProperty({ description: 'A JSON pointer into the request', example: '/name' })
  pointer!: string;

  @ApiProperty({ description: 'Stable, for programs', example: 'min_length' })
  code!: string;

  @ApiProperty({
    description: "For people, in the caller's language",
    example: 'This is too short.',
  })
  message!: string;
}

/** A problem document (RFC 9457). */
export class ProblemDto {
  @ApiProperty({ example: 'urn:liaison:problem:invalid_request' })
  type!: string;

  @ApiProperty({
    description: "For people, in the caller's language",
    example: 'Something in the request is wrong.',
  })
  title!: string;

  @ApiProperty({ type: 'integer', example: 400 })
  status!: number;

  @ApiProperty({ description: 'Stable, for programs', example: 'invalid_request' })
  code!: string;

  @ApiProperty({
    description: 'Name it when you ask for help',
    example: '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d',
  })
  requestId!: string;

  @ApiProperty({ type: [ProblemFaultDto], required: false })
  errors?: ProblemFaultDto[];
}

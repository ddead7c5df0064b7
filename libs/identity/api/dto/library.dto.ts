import { ApiProperty, PartialType } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import {
  Choice,
  ClockTime,
  CountryCode,
  EmailAddress,
  Flag,
  Id,
  OneLine,
  Text,
  TimeZone,
  WholeNumber,
} from '#platform/http';
import { clientVisibilities, type ClientVisibility } from '../../domain/library';

class LibraryDetailsDto {
  @Text({ max: 200, example: 'Miejska Biblioteka Publiczna w Kołobrzegu' })
  readonly name!: string;

  @CountryCode()
  readonly country!: string;

  @Choice(languages)
  readonly language!: Language;

  @TimeZone()
  readonly timeZone!: string;

  @Choice(clientVisibilities, {
    description: 'Whether staff know all clients, or those of their own branch; admins know all',
  })
  readonly clientsVisibleTo!: ClientVisibility;

  @WholeNumber({
    min: 1,
    max: 7,
    list: { min: 1, max: 7 },
    example: [1, 2, 3, 4, 5],
    description: 'The days of the week that it works; Monday is 1',
  })
  readonly workingWeekdays!: number[];

  @Flag({ description: 'Whether the public holidays of its country are days off' })
  readonly observesPublicHolidays!: boolean;

  @ClockTime({
    example: '08:00',
    description: 'When its day starts: what is due on a day, at no time of it, is reminded of then',
  })
  readonly dayStartsAt!: string;

  @WholeNumber({
    min: 1,
    max: 240,
    example: 24,
    description: 'How many months after its end a referral forgets whom it was about',
  })
  readonly retentionMonths!: number;

  @WholeNumber({
    min: 1,
    max: 120,
    example: 12,
    description: 'After how many months without a look at it a contact is taken for stale',
  })
  readonly staleAfterMonths!: number;

  @OneLine({
    max: 100,
    nullable: true,
    example: 'Biblioteka w Kołobrzegu',
    description: 'Whom its mail comes from by name; null: its own name',
  })
  readonly mailSenderName!: string | null;

  @EmailAddress({
    nullable: true,
    example: 'partnerzy@biblioteka.example.org',
    description: 'Where answers to its mail go, besides whoever a mail names for them',
  })
  readonly mailReplyTo!: string | null;
}

export class ChangeLibraryDto extends PartialType(LibraryDetailsDto, {
  skipNullProperties: false,
}) {}

export class LibraryDto extends LibraryDetailsDto {
  @Id()
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class BranchDetailsDto {
  @Text({ max: 200, example: 'Filia nr 3' })
  readonly name!: string;

  @Text({ max: 500, optional: true, nullable: true, example: 'ul. Piastowska 5, 78-100 Kołobrzeg' })
  readonly address?: string | null;
}

export class ChangeBranchDto extends PartialType(BranchDetailsDto, { skipNullProperties: false }) {}

export class BranchDto extends BranchDetailsDto {
  @Id()
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

import { Choice, CountryCode, EmailAddress, Text } from '#platform/http';
import {
  registrationNumberKinds,
  type RegistrationNumberKind,
} from '../../domain/registration-number';

const detail = { optional: true, nullable: true } as const;

export class PhoneDto {
  @Text({
    max: 50,
    example: '+48943510000',
    description:
      "As it is dialled; without a country code it is of the library's country. Kept in E.164; short numbers as they are",
  })
  readonly number!: string;

  @Text({ ...detail, max: 11, example: '12' })
  readonly extension?: string | null;

  @Text({ ...detail, max: 100, example: 'sekretariat', description: 'What it is for' })
  readonly label?: string | null;
}

export class EmailDto {
  @EmailAddress()
  readonly address!: string;

  @Text({ ...detail, max: 100, example: 'szkolenia', description: 'What it is for' })
  readonly label?: string | null;
}

export class AddressDto {
  @Text({ ...detail, max: 300, example: 'ul. Katedralna 46' })
  readonly street?: string | null;

  @Text({ ...detail, max: 20, example: '78-100' })
  readonly postalCode?: string | null;

  @Text({ ...detail, max: 200, example: 'Kołobrzeg' })
  readonly city?: string | null;

  @CountryCode(detail)
  readonly country?: string | null;

  @Text({ ...detail, max: 100, example: 'magazyn', description: 'What is there' })
  readonly label?: string | null;
}

export class RegistrationNumberDto {
  @Choice(registrationNumberKinds, { example: 'nip' })
  readonly kind!: RegistrationNumberKind;

  @Text({ max: 30, example: '1234563218', description: 'Its check digit must be right' })
  readonly value!: string;
}

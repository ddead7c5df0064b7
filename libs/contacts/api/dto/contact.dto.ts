import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import {
  Choice,
  CountryCode,
  EmailAddress,
  FlagInQuery,
  Id,
  Instant,
  ListQuery,
  LocalDate,
  Nested,
  Text,
  WebAddress,
  WholeNumber,
} from '#platform/http';
import {
  businessSizes,
  type BusinessSize,
  businessStages,
  type BusinessStage,
} from '../../domain/business-profile';
import {
  type ContactKind,
  contactKindNames,
  parties,
  type Party,
  type Sector,
  sectors,
} from '../../domain/contact-kind';
import { contactSorts, type ContactSort } from '../../domain/contact-view';
import { contactStatuses, type ContactStatus } from '../../domain/contact-status';

import { ContactFiltersDto } from './contact-filters.dto';
import { AddressDto, EmailDto, PhoneDto, RegistrationNumberDto } from './contact-points.dto';

const detail = { optional: true, nullable: true } as const;

export class CreateContactDto {
  @Choice(contactKindNames, {
    ...detail,
    example: 'job_agency',
    description: 'What it is to us. Null for a person whom we know only through where they work.',
  })
  readonly kind?: ContactKind | null;

  @Choice(sectors, { ...detail, description: "The kind's own, if left out" })
  readonly sector?: Sector | null;

  @Choice(contactStatuses, {
    optional: true,
    description: 'Where we stand with it; `active` at first',
  })
  readonly status?: ContactStatus;

  @Text({ max: 300, example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  readonly name!: string;

  @Text({ ...detail, max: 300, description: 'The name in a second script or language' })
  readonly secondName?: string | null;

  @EmailAddress({ ...detail, description: 'The primary one; null takes it away' })
  readonly email?: string | null;

  @Text({
    ...detail,
    max: 50,
    example: '+48 94 351 00 00',
    description: 'The primary one, as people read it; null takes it away',
  })
  readonly phone?: string | null;

  @Nested(() => PhoneDto, {
    optional: true,
    list: { max: 10 },
    description: 'The first is the primary one. A list takes the place of the one before',
  })
  readonly phones?: PhoneDto[];

  @Nested(() => EmailDto, {
    optional: true,
    list: { max: 10 },
    description: 'The first is the primary one',
  })
  readonly emails?: EmailDto[];

  @WebAddress({ ...detail, example: 'https://kolobrzeg.example.org' })
  readonly website?: string | null;

  @Text({ ...detail, max: 300, example: 'ul. Katedralna 46' })
  readonly street?: string | null;

  @Text({ ...detail, max: 20, example: '78-100' })
  readonly postalCode?: string | null;

  @Text({ ...detail, max: 200, example: 'Kołobrzeg' })
  readonly city?: string | null;

  @CountryCode(detail)
  readonly country?: string | null;

  @Nested(() => AddressDto, {
    optional: true,
    list: { max: 10 },
    description: 'The first is the one in `street`, `postalCode`, `city` and `country`',
  })
  readonly addresses?: AddressDto[];

  @Nested(() => RegistrationNumberDto, { optional: true, list: { max: 10 } })
  readonly registrationNumbers?: RegistrationNumberDto[];

  @Text({
    max: 35,
    optional: true,
    list: { max: 20 },
    example: ['pl', 'uk'],
    description: 'Languages spoken (BCP 47)',
  })
  readonly languages?: string[];

  @Text({ max: 50, optional: true, list: { max: 50 }, example: ['workshops'] })
  readonly tags?: string[];

  @Text({ ...detail, max: 10_000 })
  readonly notes?: string | null;

  @Text({ ...detail, max: 5, example: '47.61', description: 'Its industry (NACE Rev. 2)' })
  readonly industry?: string | null;

  @Choice(businessStages, { ...detail, description: 'How far the business has come' })
  readonly stage?: BusinessStage | null;

  @Choice(businessSizes, { ...detail, description: 'How many work there' })
  readonly size?: BusinessSize | null;

  @Text({ ...detail, max: 2000, example: 'Sala na 20 osób, baza czasopism branżowych' })
  readonly weOffer?: string | null;

  @Text({ ...detail, max: 2000, example: 'Warsztaty z pisania CV, dwa razy w roku' })
  readonly theyOffer?: string | null;

  @Text({ ...detail, max: 300, example: 'Targi pracy 2026', description: 'How we met' })
  readonly source?: string | null;

  @Id({ ...detail, description: 'Who of our staff looks after it' })
  readonly ownerId?: string | null;

  @Id({ ...detail, description: 'Who does so while the owner is away' })
  readonly deputyId?: string | null;

  @Id(detail)
  readonly branchId?: string | null;

  @LocalDate({
    ...detail,
    example: '2026-12-15',
    description:
      'The last day on which it takes nobody in whom we refer; partners may say so themselves',
  })
  readonly fullUntil?: string | null;

  @WholeNumber({
    ...detail,
    min: 1,
    max: 1095,
    example: 90,
    description: 'We mean to be in touch every so many days',
  })
  readonly cadenceDays?: number | null;

  @LocalDate({
    ...detail,
    example: '2026-11-02',
    description: 'The day on which somebody last saw that all this is still correct',
  })
  readonly lastVerifiedOn?: string | null;
}

export class ChangeContactDto extends PartialType(CreateContactDto, {
  skipNullProperties: false,
}) {}

export class ContactDto extends CreateContactDto {
  @Id()
  id!: string;

  @Choice(parties)
  party!: Party;

  @Instant({ nullable: true })
  archivedAt!: string | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListContactsQuery extends IntersectionType(ListQuery, ContactFiltersDto) {
  @Text({
    max: 200,
    optional: true,
    example: 'kow piek',
    description:
      'Words, or their beginnings, in any order and any alphabet, with or without diacritics: names, people, cities, ' +
      'tags, e-mail addresses, numbers and notes are searched. A word that nothing has is taken for a mistyped one. ' +
      'The best matches come first',
  })
  readonly q?: string;

  @FlagInQuery({ optional: true, description: 'The archived ones instead of those at work' })
  readonly archived?: boolean;

  @Choice(contactSorts, {
    optional: true,
    description:
      "By name, in the order of the library's alphabet, if left out; `q` has an order of its own",
  })
  readonly sort?: ContactSort;
}

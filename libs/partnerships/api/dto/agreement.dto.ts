import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  Choice,
  Id,
  Instant,
  ListQuery,
  LocalDate,
  Text,
  WebAddress,
  WholeNumber,
} from '#platform/http';
import {
  type AgreementKind,
  agreementKinds,
  type AgreementRenewal,
  agreementRenewals,
} from '../../domain/agreement';
import { AgreedTermsDto } from './agreed-terms.dto';
import { NamedDto } from './partnership.dto';
import { Fingerprint } from './fingerprint';

const detail = { optional: true, nullable: true } as const;
const words = { ...detail, max: 5000 } as const;

export class CreateAgreementDto extends PartialType(AgreedTermsDto, { skipNullProperties: false }) {
  @Id({ list: { min: 1, max: 50 }, description: 'With whom: contacts' })
  readonly contactIds!: string[];

  @Choice(agreementKinds, { example: 'cooperation_agreement' })
  readonly kind!: AgreementKind;

  @LocalDate({ example: '2026-01-01', description: 'The first day on which it holds' })
  readonly inForceFrom!: string;

  @LocalDate({ ...detail, example: '2027-12-31', description: 'The last day; null: none was set' })
  readonly inForceTo?: string | null;

  @LocalDate({
    ...detail,
    description: 'The last day, where it was ended before its time or by notice',
  })
  readonly endedOn?: string | null;

  @Id({ ...detail, description: 'The partnership it belongs to' })
  readonly partnershipId?: string | null;

  @Text({ ...detail, max: 100, example: '7/2026' })
  readonly number?: string | null;

  @LocalDate({ ...detail, description: 'Until it is signed it is a draft, and never in force' })
  readonly signedOn?: string | null;

  @Text({ ...detail, max: 300, description: 'Who signed for the library' })
  readonly signedForUs?: string | null;

  @Text({ ...detail, max: 300, description: 'Who signed for the others' })
  readonly signedForThem?: string | null;

  @WholeNumber({ ...detail, min: 0, max: 730, example: 30, description: 'The notice it asks for' })
  readonly noticeDays?: number | null;

  @Choice(agreementRenewals, {
    optional: true,
    description:
      'What becomes of it on its last day: `ends`, if left out. What `renews_itself` holds until it is ended.',
  })
  readonly renewal?: AgreementRenewal;

  @Text({ ...words, description: 'What the library gives' })
  readonly weGive?: string | null;

  @Text({ ...words, description: 'What the others give' })
  readonly theyGive?: string | null;

  @Text({ ...words, description: 'How the library makes the others known' })
  readonly wePromote?: string | null;

  @Text({ ...words, description: 'How the others make the library known' })
  readonly theyPromote?: string | null;

  @WebAddress({ ...detail, description: 'Where the document is' })
  readonly documentUrl?: string | null;

  @Fingerprint(detail)
  readonly documentSha256?: string | null;
}

export class ChangeAgreementDto extends PartialType(CreateAgreementDto, {
  skipNullProperties: false,
}) {}

export class AgreementDto extends CreateAgreementDto {
  @Id()
  id!: string;

  @ApiProperty({ type: [NamedDto] })
  contacts!: NamedDto[];

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListAgreementsQuery extends ListQuery {
  @Id({ optional: true })
  readonly contactId?: string;

  @Id({ optional: true })
  readonly partnershipId?: string;

  @Choice(agreementKinds, { optional: true })
  readonly kind?: AgreementKind;

  @LocalDate({ optional: true, description: 'Those that hold on this day' })
  readonly inForceOn?: string;

  @LocalDate({ optional: true, description: 'Those whose last day is known, and not after this' })
  readonly endingBy?: string;
}

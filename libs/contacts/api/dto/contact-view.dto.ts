import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Choice, Flag, Id, Instant, Nested, Text } from '#platform/http';
import {
  type ContactColumn,
  contactColumns,
  contactSorts,
  type ContactSort,
} from '../../domain/contact-view';
import { ContactFiltersDto } from './contact-filters.dto';

/** As the list takes them; a body says `true` where an address can only spell it. */
export class ContactViewFiltersDto extends OmitType(ContactFiltersDto, ['hasOpenFollowUp']) {
  @Flag({ optional: true, description: 'Whether somebody has promised something' })
  readonly hasOpenFollowUp?: boolean;

  @Text({ max: 200, optional: true, description: 'What is searched for' })
  readonly q?: string;

  @Flag({ optional: true, description: 'The archived ones instead of those at work' })
  readonly archived?: boolean;
}

export class CreateContactViewDto {
  @Text({ max: 100, example: 'Partnerzy, z którymi dawno nie rozmawialiśmy' })
  readonly name!: string;

  @Flag({ optional: true, description: 'Whether the whole staff sees it; only you, if left out' })
  readonly isShared?: boolean;

  @Nested(() => ContactViewFiltersDto, {
    optional: true,
    description: 'As the list of contacts takes them',
    example: { kind: 'local_business', noContactSince: '2026-06-01T00:00:00Z' },
  })
  readonly filters?: ContactViewFiltersDto;

  @Choice(contactColumns, { optional: true, list: { max: 30 }, example: ['name', 'city', 'phone'] })
  readonly columns?: ContactColumn[];

  @Choice(contactSorts, { optional: true })
  readonly sort?: ContactSort;
}

export class ChangeContactViewDto extends PartialType(CreateContactViewDto, {
  skipNullProperties: false,
}) {}

export class ContactViewDto extends CreateContactViewDto {
  @Id()
  id!: string;

  @Id({ description: 'Who saved it' })
  ownerId!: string;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

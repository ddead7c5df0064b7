import { Choice, FlagInQuery, Id, Instant, Text } from '#platform/http';
import {
  type ContactKind,
  contactKindNames,
  parties,
  type Party,
  type Sector,
  sectors,
} from '../../domain/contact-kind';
import { contactStatuses, type ContactStatus } from '../../domain/contact-status';

const optional = { optional: true } as const;

/** Which contacts are wanted; all of it must be so. */
export class ContactFiltersDto {
  @Choice(contactKindNames, optional)
  readonly kind?: ContactKind;

  @Choice(parties, optional)
  readonly party?: Party;

  @Choice(sectors, optional)
  readonly sector?: Sector;

  @Choice(contactStatuses, optional)
  readonly status?: ContactStatus;

  @Text({ max: 200, optional: true })
  readonly city?: string;

  @Text({ max: 50, optional: true })
  readonly tag?: string;

  @Text({
    max: 5,
    optional: true,
    example: 'G',
    description: 'A code of NACE Rev. 2; `G` finds `47.61` too',
  })
  readonly industry?: string;

  @Id(optional)
  readonly ownerId?: string;

  @Id(optional)
  readonly deputyId?: string;

  @Id(optional)
  readonly branchId?: string;

  @Instant({ optional: true, description: 'There was a contact, and the last one was before this' })
  readonly lastContactBefore?: string;

  @Instant({ optional: true, description: 'The last contact was after this' })
  readonly lastContactAfter?: string;

  @Instant({ optional: true, description: 'There was no contact since then, or never one' })
  readonly noContactSince?: string;

  @FlagInQuery({ optional: true, description: 'Whether somebody has promised something' })
  readonly hasOpenFollowUp?: boolean;
}

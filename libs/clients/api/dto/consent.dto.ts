import { Choice, Id, Instant } from '#platform/http';
import { type ClientField, clientFields } from '../../domain/client';
import {
  type ConsentPurpose,
  consentPurposes,
  type ConsentWay,
  consentWays,
} from '../../domain/consent';

export class CreateConsentDto {
  @Choice(consentPurposes)
  readonly purpose!: ConsentPurpose;

  @Id({
    nullable: true,
    description: 'The contact that may know; null where it is the library itself',
  })
  readonly recipientContactId!: string | null;

  @Choice(clientFields, {
    list: { max: clientFields.length },
    example: ['name', 'phone'],
    description: 'What the recipient may know, and nothing else',
  })
  readonly fields!: ClientField[];

  @Choice(consentWays)
  readonly howGiven!: ConsentWay;

  @Instant()
  readonly givenAt!: string;

  @Instant({ optional: true, nullable: true, description: 'Without an end, if left out' })
  readonly until?: string | null;
}

export class ConsentDto extends CreateConsentDto {
  @Id()
  id!: string;

  @Instant({ nullable: true })
  withdrawnAt!: string | null;

  @Instant()
  createdAt!: string;
}

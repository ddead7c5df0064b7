import { type ClientField, clientFields, type ConsentWay, consentWays } from '#clients';
import { Choice, Instant, Nested, Text } from '#platform/http';
import { PartnerClientDto } from './partner-referral.dto';

const detail = { optional: true, nullable: true } as const;

class StatedConsentDto {
  @Choice(clientFields, {
    list: { max: clientFields.length },
    example: ['name', 'phone'],
    description:
      'What the client agreed that the library and you may know of them for this referral',
  })
  readonly fields!: ClientField[];

  @Choice(consentWays)
  readonly howGiven!: ConsentWay;

  @Instant()
  readonly givenAt!: string;

  @Instant({ ...detail, description: 'Without an end, if left out' })
  readonly until?: string | null;
}

export class SendReferralDto {
  @Nested(() => PartnerClientDto, {
    description: 'The client, by the fields that they consented to',
  })
  readonly client!: PartnerClientDto;

  @Nested(() => StatedConsentDto)
  readonly consent!: StatedConsentDto;

  @Text({
    max: 4000,
    example: 'Chce założyć zakład krawiecki',
    description: 'What the client needs',
  })
  readonly need!: string;

  @Text({ ...detail, max: 4000 })
  readonly note?: string | null;
}

import { type PartnerScope, partnerScopes } from '#identity';
import { Choice, Instant, Text } from '#platform/http';

export class CreatePartnerTokenDto {
  @Text({ max: 100, example: 'Case management system of the job agency' })
  readonly name!: string;

  @Choice(partnerScopes, { list: { max: partnerScopes.length } })
  readonly scopes!: PartnerScope[];

  @Instant({ optional: true, nullable: true, description: 'Never, if left out' })
  readonly expiresAt?: string | null;
}

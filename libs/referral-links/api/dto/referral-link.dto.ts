import { Choice, Id, Instant } from '#platform/http';
import { type LinkParty, linkParties } from '../../domain/referral-link';

export class CreateReferralLinkDto {
  @Choice(linkParties, {
    description: 'Who gets the mail: the partner, or the client of a `self_referral`',
  })
  readonly party!: LinkParty;
}

export class ReferralLinkDto extends CreateReferralLinkDto {
  @Id()
  id!: string;

  @Instant()
  createdAt!: string;

  @Instant({ nullable: true, description: 'To the minute' })
  lastUsedAt!: string | null;

  @Instant({ nullable: true })
  revokedAt!: string | null;
}

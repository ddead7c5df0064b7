import { ApiProperty } from '@nestjs/swagger';
import { type PartnerScope, partnerScopes } from '#identity';
import { Choice, Id, Instant, LocalDate, TimeZone } from '#platform/http';

class PartnerLibraryDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Miejska Biblioteka Publiczna w Kołobrzegu' })
  name!: string;

  @TimeZone()
  timeZone!: string;
}

class PartnerContactDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;

  @LocalDate({ nullable: true, description: 'The last day on which you take nobody in' })
  fullUntil!: string | null;
}

class PartnerTokenDto {
  @Id()
  id!: string;

  @Choice(partnerScopes, { list: { max: partnerScopes.length } })
  scopes!: PartnerScope[];

  @Instant({ nullable: true })
  expiresAt!: Date | null;
}

class WaitingReferralsDto {
  @ApiProperty({ type: 'integer', description: 'Sent to you and not answered' })
  toAnswer!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Waited for in vain: your answer, or news once you have accepted',
  })
  overdue!: number;

  @ApiProperty({ type: 'integer', description: 'Accepted by you and not ended' })
  underWay!: number;
}

export class PartnerAccountDto {
  @ApiProperty({ type: PartnerLibraryDto, description: 'The library that gave out the token' })
  library!: PartnerLibraryDto;

  @ApiProperty({ type: PartnerContactDto, description: 'You, as the library knows you' })
  contact!: PartnerContactDto;

  @ApiProperty({ type: PartnerTokenDto })
  token!: PartnerTokenDto;

  @ApiProperty({
    type: WaitingReferralsDto,
    nullable: true,
    description: 'The referrals that wait for you; null for a token without `referrals:read`',
  })
  waiting!: WaitingReferralsDto | null;
}

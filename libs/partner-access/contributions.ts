import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonDataContributors } from '#contacts';
import { TokensService } from '#identity';

/** What this feature answers for: a partner may be a person, whose tokens are theirs. */
@Injectable()
export class PartnerAccessContributions implements OnModuleInit {
  constructor(
    private readonly personData: PersonDataContributors,
    private readonly tokens: TokensService,
  ) {}

  onModuleInit(): void {
    this.personData.register({
      section: 'partnerTokens',
      exportOf: (...person) => this.tokens.exportOfContact(...person),
      erase: (...person) => this.tokens.forgetContact(...person),
    });
  }
}

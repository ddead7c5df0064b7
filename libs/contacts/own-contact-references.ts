import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TokensService } from '#identity';
import { ContactReferences } from './contact-references';
import { AffiliationRepository } from './data/affiliation.repository';

/** What refers to contacts in this feature and below it: affiliations and partners' tokens. */
@Injectable()
export class OwnContactReferences implements OnModuleInit {
  constructor(
    private readonly references: ContactReferences,
    private readonly affiliations: AffiliationRepository,
    private readonly tokens: TokensService,
  ) {}

  onModuleInit(): void {
    this.references.register({
      columns: ['affiliations.person_id', 'affiliations.organisation_id'],
      moveToSurvivor: (...merge) => this.affiliations.moveToSurvivor(...merge),
    });
    this.references.register({
      columns: ['contact_keys.contact_id', 'contact_words.contact_id', 'contact_tags.contact_id'],
      // Derived from the contact itself, which stays in the archive with what it says.
      moveToSurvivor: () => Promise.resolve(),
    });
    this.references.register({
      columns: ['tokens.contact_id'],
      moveToSurvivor: (...merge) => this.tokens.moveToContact(...merge),
    });
  }
}

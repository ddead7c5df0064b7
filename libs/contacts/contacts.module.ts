import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { AffiliationsService } from './affiliations.service';
import { ContactBatchesService } from './contact-batches.service';
import { ContactDuplicates } from './contact-duplicates';
import { ContactConditions } from './contact-conditions';
import { ContactTagRepository } from './data/contact-tag.repository';
import { ContactIndex } from './contact-index';
import { ContactIndexService } from './contact-index.service';
import { ContactSearchReader } from './data/contact-search.reader';
import { OlderContactReader } from './data/older-contact.reader';
import { ContactWordReader } from './data/contact-word.reader';
import { ContactWordRepository } from './data/contact-word.repository';
import { ContactListeners } from './contact-listeners';
import { ContactStore } from './contact-store';
import { ContactMergesService } from './contact-merges.service';
import { ContactDistinctionsService } from './contact-distinctions.service';
import { ContactPairs } from './contact-pairs';
import { ContactReferences } from './contact-references';
import { ContactsService } from './contacts.service';
import { AffiliationEntity } from './data/affiliation.entity';
import { AffiliationReader } from './data/affiliation.reader';
import { AffiliationRepository } from './data/affiliation.repository';
import { ContactKeyRepository } from './data/contact-key.repository';
import { ContactMergeEntity } from './data/contact-merge.entity';
import { ContactMergeReader } from './data/contact-merge.reader';
import { ContactMergeRepository } from './data/contact-merge.repository';
import { ContactMoveRepository } from './data/contact-move.repository';
import { ContactPairReader } from './data/contact-pair.reader';
import { ContactPairRepository } from './data/contact-pair.repository';
import { ContactEntity } from './data/contact.entity';
import { ContactReader } from './data/contact.reader';
import { ContactRepository } from './data/contact.repository';
import { ContactViewEntity } from './data/contact-view.entity';
import { ContactViewReader } from './data/contact-view.reader';
import { ContactViewRepository } from './data/contact-view.repository';
import { ContactViewsService } from './contact-views.service';
import { ContactStatistics } from './data/contact-statistics';
import { StaleContactReader } from './data/stale-contact.reader';
import { contactMessages } from './messages';
import { PersonDataContributors } from './person-data.contributors';
import { PersonDataService } from './person-data.service';
import { OwnContactReferences } from './own-contact-references';
import { StaleContactsService } from './stale-contacts.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ContactEntity,
      AffiliationEntity,
      ContactMergeEntity,
      ContactViewEntity,
    ]),
    IdentityModule,
    NotificationsModule,
  ],
  providers: [
    ContactRepository,
    ContactReader,
    ContactKeyRepository,
    ContactTagRepository,
    ContactConditions,
    PersonDataContributors,
    PersonDataService,
    ContactViewRepository,
    ContactViewReader,
    ContactViewsService,
    ContactStatistics,
    StaleContactReader,
    StaleContactsService,
    ContactWordRepository,
    ContactWordReader,
    OlderContactReader,
    ContactSearchReader,
    ContactIndex,
    ContactIndexService,
    ContactStore,
    AffiliationRepository,
    AffiliationReader,
    ContactReferences,
    ContactListeners,
    OwnContactReferences,
    ContactDuplicates,
    ContactPairRepository,
    ContactPairReader,
    ContactPairs,
    ContactDistinctionsService,
    ContactMergeRepository,
    ContactMoveRepository,
    ContactMergeReader,
    ContactMergesService,
    ContactsService,
    ContactBatchesService,
    AffiliationsService,
  ],
  exports: [
    ContactDistinctionsService,
    ContactPairReader,
    ContactDuplicates,
    ContactMergeReader,
    ContactMergesService,
    ContactReader,
    ContactViewReader,
    ContactViewsService,
    ContactStatistics,
    StaleContactsService,
    ContactConditions,
    PersonDataContributors,
    PersonDataService,
    ContactIndexService,
    AffiliationReader,
    ContactReferences,
    ContactListeners,
    ContactsService,
    ContactBatchesService,
    AffiliationsService,
  ],
})
export class ContactsModule {
  constructor(messages: Messages) {
    messages.add(contactMessages);
  }
}

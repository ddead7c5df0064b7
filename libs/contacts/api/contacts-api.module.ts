import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ContactsModule } from '../contacts.module';
import { AffiliationsController } from './affiliations.controller';
import { ContactBatchesController } from './contact-batches.controller';
import { ContactMergesController } from './contact-merges.controller';
import { ContactPairsController } from './contact-pairs.controller';
import { ContactViewsController } from './contact-views.controller';
import { ContactsController } from './contacts.controller';
import { PersonDataController } from './person-data.controller';
import { PersonExportPage } from './person-export.page';
import { PersonExports } from './person-exports';
import { StaleContactsController } from './stale-contacts.controller';

@Module({
  imports: [ContactsModule, IdentityModule],
  providers: [PersonExportPage, PersonExports],
  controllers: [
    // Before the contacts: `stale` and `duplicates` are no contact's id.
    StaleContactsController,
    ContactPairsController,
    ContactsController,
    ContactBatchesController,
    ContactMergesController,
    PersonDataController,
    ContactViewsController,
    AffiliationsController,
  ],
})
export class ContactsApiModule {}

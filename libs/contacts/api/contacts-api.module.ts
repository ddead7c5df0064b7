import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts.module';
import { AffiliationsController } from './affiliations.controller';
import { ContactViewsController } from './contact-views.controller';
import { ContactsController } from './contacts.controller';
import { PersonDataController } from './person-data.controller';
import { StaleContactsController } from './stale-contacts.controller';

@Module({
  imports: [ContactsModule],
  controllers: [
    // Before the contacts: `stale` is no contact's id.
    StaleContactsController,
    ContactsController,
    PersonDataController,
    ContactViewsController,
    AffiliationsController,
  ],
})
export class ContactsApiModule {}

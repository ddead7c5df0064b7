import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts.module';
import { AffiliationsController } from './affiliations.controller';
import { ContactMergesController } from './contact-merges.controller';
import { ContactPairsController } from './contact-pairs.controller';
import { ContactsController } from './contacts.controller';

@Module({
  imports: [ContactsModule],
  controllers: [
    ContactPairsController,
    ContactsController,
    ContactMergesController,
    AffiliationsController,
  ],
})
export class ContactsApiModule {}

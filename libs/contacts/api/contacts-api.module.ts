import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts.module';
import { AffiliationsController } from './affiliations.controller';
import { ContactsController } from './contacts.controller';

@Module({ imports: [ContactsModule], controllers: [ContactsController, AffiliationsController] })
export class ContactsApiModule {}

import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts.module';
import { ContactIndexSweep } from './contact-index.sweep';

/** What the worker does for contacts. */
@Module({ imports: [ContactsModule], providers: [ContactIndexSweep] })
export class ContactsJobsModule {}

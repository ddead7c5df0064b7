import { Module } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { ClientsModule } from '../clients.module';
import { ErasureNoticeMail } from './erasure-notice.mail';

/** Teaches the worker to write this feature's mails. */
@Module({
  imports: [ClientsModule, IdentityModule, ContactsModule, NotificationsModule],
  providers: [ErasureNoticeMail],
})
export class ClientsJobsModule {}

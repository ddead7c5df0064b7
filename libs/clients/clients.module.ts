import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { ClientDataContributors } from './client-data.contributors';
import { ClientDataService } from './client-data.service';
import { ClientPartingsService } from './client-partings.service';
import { ClientDuplicates } from './client-duplicates';
import { ClientReaches } from './client-reaches';
import { ClientsService } from './clients.service';
import { ConsentDependants } from './consent-dependants';
import { ConsentsService } from './consents.service';
import { ClientEntity } from './data/client.entity';
import { ClientReader } from './data/client.reader';
import { ClientRepository } from './data/client.repository';
import { ConsentEntity } from './data/consent.entity';
import { ConsentReader } from './data/consent.reader';
import { ConsentRepository } from './data/consent.repository';
import { clientsMessages } from './messages';
import { DisclosureEntity } from './data/disclosure.entity';
import { DisclosureReader } from './data/disclosure.reader';
import { DisclosureRepository } from './data/disclosure.repository';
import { ErasureNoticeEntity } from './data/erasure-notice.entity';
import { ErasureNoticeReader } from './data/erasure-notice.reader';
import { ErasureNoticeRepository } from './data/erasure-notice.repository';
import { ErasureNoticesService } from './erasure-notices.service';
import { DisclosuresService } from './disclosures.service';
import { ClientsContributions } from './contributions';

@Module({
  imports: [
    TypeOrmModule.forFeature([ClientEntity, ConsentEntity, DisclosureEntity, ErasureNoticeEntity]),
    ContactsModule,
    IdentityModule,
    NotificationsModule,
  ],
  providers: [
    ClientRepository,
    ConsentRepository,
    DisclosureRepository,
    ErasureNoticeRepository,
    ClientReader,
    ConsentReader,
    DisclosureReader,
    ErasureNoticeReader,
    ErasureNoticesService,
    ClientReaches,
    ClientPartingsService,
    ClientDuplicates,
    ClientsService,
    ConsentsService,
    ConsentDependants,
    DisclosuresService,
    ClientDataContributors,
    ClientDataService,
    ClientsContributions,
  ],
  exports: [
    ClientReader,
    ConsentReader,
    DisclosureReader,
    ErasureNoticeReader,
    ErasureNoticesService,
    ClientReaches,
    ClientPartingsService,
    ClientDuplicates,
    ClientsService,
    ConsentsService,
    ConsentDependants,
    DisclosuresService,
    ClientDataContributors,
    ClientDataService,
  ],
})
export class ClientsModule {
  constructor(messages: Messages) {
    messages.add(clientsMessages);
  }
}

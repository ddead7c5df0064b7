import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactsModule } from '#contacts';
import { Messages } from '#platform/messages';
import { ClientDataContributors } from './client-data.contributors';
import { ClientDataService } from './client-data.service';
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
import { DisclosuresService } from './disclosures.service';
import { ClientsContributions } from './contributions';

@Module({
  imports: [
    TypeOrmModule.forFeature([ClientEntity, ConsentEntity, DisclosureEntity]),
    ContactsModule,
  ],
  providers: [
    ClientRepository,
    ConsentRepository,
    DisclosureRepository,
    ClientReader,
    ConsentReader,
    DisclosureReader,
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

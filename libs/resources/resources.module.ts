import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { PartnershipsModule } from '#partnerships';
import { Messages } from '#platform/messages';
import { ResourcesContributions } from './contributions';
import { MapReader } from './data/map.reader';
import { PartnershipThereReader } from './data/partnership-there.reader';
import { PossibleHelperReader } from './data/possible-helper.reader';
import { ResourceEntryBranchEntity, ResourceEntryEntity } from './data/resource-entry.entity';
import { ResourceEntryReader } from './data/resource-entry.reader';
import { ResourceEntryRepository } from './data/resource-entry.repository';
import { ResourceTermEntity } from './data/resource-term.entity';
import { ResourceTermReader } from './data/resource-term.reader';
import { ResourceTermRepository } from './data/resource-term.repository';
import { GapWords } from './gap-words';
import { GapsService } from './gaps.service';
import { HelpersService } from './helpers.service';
import { resourcesMessages } from './messages';
import { ResourceEntriesService } from './resource-entries.service';
import { ResourceTermsService } from './resource-terms.service';
import { ShownResourceTerms } from './shown-resource-terms';

const services = [
  ResourceTermReader,
  ResourceTermsService,
  ShownResourceTerms,
  ResourceEntryReader,
  ResourceEntriesService,
  HelpersService,
  GapsService,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([ResourceTermEntity, ResourceEntryEntity, ResourceEntryBranchEntity]),
    IdentityModule,
    ContactsModule,
    ClientsModule,
    PartnershipsModule,
  ],
  providers: [
    ResourceTermRepository,
    ResourceEntryRepository,
    MapReader,
    PossibleHelperReader,
    PartnershipThereReader,
    GapWords,
    ResourcesContributions,
    ...services,
  ],
  exports: services,
})
export class ResourcesModule {
  constructor(messages: Messages) {
    messages.add(resourcesMessages);
  }
}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactsModule } from '#contacts';
import { Messages } from '#platform/messages';
import { ColumnLabels } from './column-labels';
import { ExternalIdReferences } from './contact-references';
import { ExternalIdRepository } from './data/external-id.repository';
import { ImportFaultRepository } from './data/import-fault.repository';
import { ImportFileRepository } from './data/import-file.repository';
import { ImportEntity } from './data/import.entity';
import { ImportReader } from './data/import.reader';
import { ImportRepository } from './data/import.repository';
import { StaffReader } from './data/staff.reader';
import { WorkplaceReader } from './data/workplace.reader';
import { ExportsService } from './exports.service';
import { FailedRowsService } from './failed-rows.service';
import { NoticesModule } from '#notices';
import { ImportFaultsService } from './import-faults.service';
import { ImportNotices } from './import-notices';
import { ImportsService } from './imports.service';
import { exchangeMessages } from './messages';

const providers = [
  ColumnLabels,
  ImportRepository,
  ImportReader,
  ImportFileRepository,
  ImportFaultRepository,
  ExternalIdRepository,
  ImportsService,
  ImportFaultsService,
  FailedRowsService,
  StaffReader,
  WorkplaceReader,
  ExportsService,
];

@Module({
  imports: [TypeOrmModule.forFeature([ImportEntity]), ContactsModule, NoticesModule],
  providers: [...providers, ExternalIdReferences, ImportNotices],
  exports: providers,
})
export class ExchangeModule {
  constructor(messages: Messages) {
    messages.add(exchangeMessages);
  }
}

import { Module } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { QueueModule } from '#platform/queue';
import { BatchWriter } from '../batch-writer.service';
import { CandidateReader } from '../data/candidate.reader';
import { ImportWorkRepository } from '../data/import-work.repository';
import { ExchangeModule } from '../exchange.module';
import { ImportBatches } from '../import-batches.service';
import { ImportEnds } from '../import-ends';
import { ImportLeases, ImportPolicy } from '../import-leases.service';
import { ImportWorkService } from '../import-work.service';
import { Workplaces } from '../workplaces.service';
import { DueImportsSweep } from './due-imports.sweep';
import { ForgottenImportsSweep } from './forgotten-imports.sweep';
import { ImportNotice } from './import-notice';
import { importQueue } from './import-queue';
import { ImportProcessor } from './import.processor';

/** The importing; a process that imports this takes files in. */
@Module({
  imports: [
    ExchangeModule,
    ContactsModule,
    IdentityModule,
    NotificationsModule,
    QueueModule.queue(importQueue),
  ],
  providers: [
    { provide: ImportPolicy, useFactory: () => new ImportPolicy() },
    ImportWorkRepository,
    CandidateReader,
    ImportEnds,
    ImportLeases,
    Workplaces,
    BatchWriter,
    ImportBatches,
    ImportWorkService,
    ImportProcessor,
    DueImportsSweep,
    ForgottenImportsSweep,
    ImportNotice,
  ],
})
export class ExchangeJobsModule {}

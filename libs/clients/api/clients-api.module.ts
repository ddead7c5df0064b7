import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { ClientsModule } from '../clients.module';
import { ClientAudiences } from './client-audiences';
import { ClientDataController } from './client-data.controller';
import { ClientExportPage } from './client-export.page';
import { ClientExports } from './client-exports';
import { ClientsController } from './clients.controller';
import { ConsentsController } from './consents.controller';
import { DisclosuresController } from './disclosures.controller';
import { ErasureNoticesController } from './erasure-notices.controller';

@Module({
  imports: [ClientsModule, IdentityModule],
  providers: [ClientAudiences, ClientExports, ClientExportPage],
  controllers: [
    ClientsController,
    ConsentsController,
    DisclosuresController,
    ClientDataController,
    ErasureNoticesController,
  ],
})
export class ClientsApiModule {}

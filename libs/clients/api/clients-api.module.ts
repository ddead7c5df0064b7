import { Module } from '@nestjs/common';
import { ClientsModule } from '../clients.module';
import { ClientsController } from './clients.controller';
import { ConsentsController } from './consents.controller';
import { DisclosuresController } from './disclosures.controller';

@Module({
  imports: [ClientsModule],
  controllers: [ClientsController, ConsentsController, DisclosuresController],
})
export class ClientsApiModule {}

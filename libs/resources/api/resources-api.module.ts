import { Module } from '@nestjs/common';
import { ResourcesModule } from '../resources.module';
import { ResourceEntriesController } from './resource-entries.controller';
import { ResourceGapsController } from './resource-gaps.controller';
import { ResourceTermsController } from './resource-terms.controller';

@Module({
  imports: [ResourcesModule],
  controllers: [ResourceTermsController, ResourceEntriesController, ResourceGapsController],
})
export class ResourcesApiModule {}

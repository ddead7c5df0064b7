import { Module } from '@nestjs/common';
import { IdeasModule } from '../ideas.module';
import { IdeaPages } from './idea-pages';
import { IdeaPagesController } from './idea-pages.controller';
import { IdeasController } from './ideas.controller';
import { PartnerIdeasController } from './partner-ideas.controller';

@Module({
  imports: [IdeasModule],
  controllers: [IdeasController, PartnerIdeasController, IdeaPagesController],
  providers: [IdeaPages],
})
export class IdeasApiModule {}

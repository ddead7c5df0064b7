import { Module } from '@nestjs/common';
import { MentoringModule } from '#mentoring';
import { MentoringLinksModule } from '../mentoring-links.module';
import { MatchPages } from './match-pages';
import { MatchPagesController } from './match-pages.controller';

@Module({
  imports: [MentoringModule, MentoringLinksModule],
  controllers: [MatchPagesController],
  providers: [MatchPages],
})
export class MentoringLinksApiModule {}

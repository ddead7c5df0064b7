import { Module } from '@nestjs/common';
import { MentoringModule } from '#mentoring';
import { MentoringLinksModule } from '../mentoring-links.module';
import { MatchAnswers } from './match-answers';
import { MatchPages } from './match-pages';
import { MatchPagesController } from './match-pages.controller';

@Module({
  imports: [MentoringModule, MentoringLinksModule],
  controllers: [MatchPagesController],
  providers: [MatchPages, MatchAnswers],
})
export class MentoringLinksApiModule {}

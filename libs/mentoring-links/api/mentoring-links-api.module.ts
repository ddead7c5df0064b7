import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { MentoringModule } from '#mentoring';
import { MentoringLinksModule } from '../mentoring-links.module';
import { FormAnswers } from './form-answers';
import { FormPages } from './form-pages';
import { FormPagesController } from './form-pages.controller';
import { MatchAnswers } from './match-answers';
import { MatchPages } from './match-pages';
import { MatchPagesController } from './match-pages.controller';
import { MentoringFormsController } from './mentoring-forms.controller';

@Module({
  imports: [ClientsModule, MentoringModule, MentoringLinksModule],
  controllers: [MatchPagesController, MentoringFormsController, FormPagesController],
  providers: [MatchPages, MatchAnswers, FormPages, FormAnswers],
})
export class MentoringLinksApiModule {}

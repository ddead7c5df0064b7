import { Module } from '@nestjs/common';
import { CalendarsModule } from '#calendars';
import { Messages } from '#platform/messages';
import { CandidateReader } from './data/candidate.reader';
import { partnerSuggestionsMessages } from './messages';
import { PartnerSuggestionsService } from './partner-suggestions.service';

@Module({
  imports: [CalendarsModule],
  providers: [CandidateReader, PartnerSuggestionsService],
  exports: [PartnerSuggestionsService],
})
export class PartnerSuggestionsModule {
  constructor(messages: Messages) {
    messages.add(partnerSuggestionsMessages);
  }
}

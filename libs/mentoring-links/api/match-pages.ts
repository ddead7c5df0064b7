import { Injectable } from '@nestjs/common';
import { spokenLanguage } from '#contacts';
import { type LinkCaller } from '#identity';
import { ShownTerms } from '#mentoring';
import { type Failure } from '#platform/http';
import { Messages, pageLanguage } from '#platform/messages';
import { MatchVisitsService } from '../match-visits.service';
import { type PagesWithForms } from './form.filter';
import { type PageRequest } from './page-request';
import { drawMatchPage } from './pages/match-page';
import { PageVoice } from './pages/page-voice';

/** Draws the page behind a link to a match. */
@Injectable()
export class MatchPages implements PagesWithForms {
  constructor(
    private readonly visits: MatchVisitsService,
    private readonly terms: ShownTerms,
    private readonly messages: Messages,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async draw(caller: LinkCaller, request: PageRequest, failure?: Failure): Promise<string> {
    const visit = await this.visits.receive(caller);
    const { party, mentor, clientLanguage } = visit;
    const onFile = party === 'mentor' ? spokenLanguage(mentor) : clientLanguage;
    const language = pageLanguage(request, onFile, caller.libraryLanguage);
    return drawMatchPage({
      visit,
      voice: new PageVoice(this.messages, language, request, failure),
      terms: await this.terms.inWords(visit.request, language),
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { spokenLanguage } from '#contacts';
import { type LinkCaller } from '#identity';
import { ShownTerms } from '#mentoring';
import { type Failure } from '#platform/http';
import { Messages, preferredLanguage } from '#platform/messages';
import { type MatchVisit, MatchVisitsService } from '../match-visits.service';
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
    const language = languageFor(visit, request, caller.libraryLanguage);
    return drawMatchPage({
      visit,
      voice: new PageVoice(this.messages, language, request, failure),
      terms: await this.terms.inWords(visit.request, language),
    });
  }
}

/** The language that the switch names, else the one on file, else the browser's, else the library's. */
function languageFor(
  { party, mentor, clientLanguage }: MatchVisit,
  { language, acceptLanguage }: PageRequest,
  libraryLanguage: Language,
): Language {
  const onFile = party === 'mentor' ? spokenLanguage(mentor) : clientLanguage;
  return language ?? onFile ?? preferredLanguage(acceptLanguage, libraryLanguage);
}

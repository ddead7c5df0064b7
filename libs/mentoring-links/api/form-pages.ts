import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { spokenLanguage } from '#contacts';
import { type LinkCaller } from '#identity';
import { ShownTerms } from '#mentoring';
import { type Failure } from '#platform/http';
import { Messages, pageLanguage } from '#platform/messages';
import { BranchNamesReader } from '../data/branch-names.reader';
import { FormVisitsService, type ProfileVisit, type RequestVisit } from '../form-visits.service';
import { type PagesWithForms } from './form.filter';
import { type PageRequest } from './page-request';
import { PageVoice } from './pages/page-voice';
import { drawProfilePage } from './pages/profile-page';
import { drawRequestPage } from './pages/request-page';

/** Draws the form behind a mentor's or a client's link. */
@Injectable()
export class FormPages implements PagesWithForms {
  constructor(
    private readonly visits: FormVisitsService,
    private readonly terms: ShownTerms,
    private readonly branches: BranchNamesReader,
    private readonly messages: Messages,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async draw(caller: LinkCaller, request: PageRequest, failure?: Failure): Promise<string> {
    const { libraryId, libraryLanguage } = caller;
    const visit = await this.visits.receive(caller);
    const onFile = languageOnFile(visit);
    const language = pageLanguage(request, onFile, libraryLanguage);
    const offered = {
      voice: new PageVoice(this.messages, language, request, failure),
      topics: await this.terms.byTopic(libraryId, language),
      branches: await this.branches.find(libraryId),
    };
    return visit.kind === 'profile'
      ? drawProfilePage({ visit, ...offered })
      : drawRequestPage({ visit, ...offered });
  }
}

function languageOnFile(visit: ProfileVisit | RequestVisit): Language | null | undefined {
  return visit.kind === 'profile' ? spokenLanguage(visit.contact) : visit.client.language;
}

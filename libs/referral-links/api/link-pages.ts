import { Injectable } from '@nestjs/common';
import { type Language } from '#kernel';
import { spokenLanguage } from '#contacts';
import { type LinkCaller } from '#identity';
import { type Failure } from '#platform/http';
import { Messages, pageLanguage } from '#platform/messages';
import { ClientPageService } from '../client-page.service';
import { LinkVisitsService } from '../link-visits.service';
import { PartnerPageService } from '../partner-page.service';
import { type PageRequest } from './page-request';
import { drawClientPage } from './pages/client-page';
import { drawOverPage } from './pages/over-page';
import { PageVoice } from './pages/page-voice';
import { drawPartnerPage } from './pages/partner-page';

/** The page behind a link, for whomever the link was made. */
@Injectable()
export class LinkPages {
  constructor(
    private readonly visits: LinkVisitsService,
    private readonly partners: PartnerPageService,
    private readonly clients: ClientPageService,
    private readonly messages: Messages,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async draw(
    caller: LinkCaller,
    request: PageRequest,
    failure?: Failure,
  ): Promise<{ page: string; status: number }> {
    const visit = await this.visits.receive(caller);
    const voice = (language?: Language): PageVoice =>
      this.voice(caller, request, failure, language);
    if (visit.isOver) {
      return { page: drawOverPage(voice()), status: request.done === 'fresh' ? 200 : 410 };
    }
    if (visit.link.party === 'client') {
      const shown = await this.clients.read(visit.referral);
      return { page: drawClientPage(shown, voice(shown.language)), status: 200 };
    }
    const shown = await this.partners.read(caller, visit.referral);
    const language = spokenLanguage(shown.contact);
    return { page: drawPartnerPage(shown, voice(language)), status: 200 };
  }

  /** In the language that the switch names, else the one on file, else the browser's, else the library's. */
  private voice(
    { libraryLanguage, libraryTimeZone }: LinkCaller,
    request: PageRequest,
    failure: Failure | undefined,
    onFile: Language | undefined,
  ): PageVoice {
    const language = pageLanguage(request, onFile, libraryLanguage);
    return new PageVoice(this.messages, { language, timeZone: libraryTimeZone }, request, failure);
  }
}

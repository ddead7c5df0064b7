import { Injectable } from '@nestjs/common';
import { type UserCaller } from '#identity';
import { Messages } from '#platform/messages';
import { ClientPageService } from '../client-page.service';
import { Voice } from './pages/page-voice';
import { drawSlip } from './pages/slip';

/** Slips to be printed. */
@Injectable()
export class Slips {
  constructor(
    private readonly pages: ClientPageService,
    private readonly messages: Messages,
  ) {}

  /** In the client's language, or in the library's where that is not known. */
  async draw(caller: UserCaller, referralId: string): Promise<string> {
    const slip = await this.pages.readSlip(caller, referralId);
    const { language: libraryLanguage, timeZone } = slip.library;
    const language = slip.language ?? libraryLanguage;
    return drawSlip(slip, new Voice(this.messages, { language, timeZone }));
  }
}

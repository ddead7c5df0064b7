import { Injectable } from '@nestjs/common';
import { LibrariesService, TokensService } from '#identity';
import { Messages } from '#platform/messages';
import { MentoringFormRepository } from '../data/mentoring-form.repository';
import { MailAddresses } from './mail-addresses';
import { MentoringFormsService } from '../mentoring-forms.service';

/** What the mails about forms are written from. */
@Injectable()
export class FormMailParts {
  constructor(
    readonly forms: MentoringFormRepository,
    readonly service: MentoringFormsService,
    readonly tokens: TokensService,
    readonly addresses: MailAddresses,
    readonly libraries: LibrariesService,
    readonly messages: Messages,
  ) {}
}

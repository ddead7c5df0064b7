import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { spokenLanguage } from '#contacts';
import { type LinkCaller } from '#identity';
import { IdempotencyStore } from '#platform/http';
import { Messages, pageLanguage } from '#platform/messages';
import { IdeaLinksService } from '../idea-links.service';
import { type IdeaForm } from './dto/idea-form.dto';
import { drawIdeaPage } from './pages/idea-page';

/** The page as it is asked for. */
export interface AskedPage {
  readonly token: string;
  readonly language?: unknown;
  readonly done?: unknown;
  readonly acceptLanguage?: string | undefined;
}

/** Draws the page behind a partner's link for ideas, and takes its form, each once. */
@Injectable()
export class IdeaPages {
  constructor(
    private readonly links: IdeaLinksService,
    private readonly messages: Messages,
    private readonly idempotency: IdempotencyStore,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async draw(
    caller: LinkCaller,
    asked: AskedPage,
    refused?: { readonly form: IdeaForm; readonly failure: DomainError },
  ): Promise<string> {
    const visit = await this.links.receive(caller);
    const language = pageLanguage(asked, spokenLanguage(visit.contact), caller.libraryLanguage);
    return drawIdeaPage({
      ...{ visit, language, address: `/l/ideas/${asked.token}` },
      isDone: asked.done === 'yes' && !refused,
      refusal: refused && this.messages.text(language, `problem.${refused.failure.code}`),
      typed: refused?.form,
      say: (key, parameters) => this.messages.text(language, `page.ideas.${key}`, parameters),
    });
  }

  /** @returns the page with the reason and with what was typed, where the form cannot be taken. */
  async drop(caller: LinkCaller, asked: AskedPage, form: IdeaForm): Promise<string | undefined> {
    const { key, subject, idea, senderName } = form;
    const request = [subject, idea, senderName];
    try {
      await this.idempotency.once(caller, { key, request, secret: false }, async () => {
        await this.links.drop(caller, { subject, idea, senderName });
        return null;
      });
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return this.draw(caller, asked, { form, failure: error });
    }
  }
}

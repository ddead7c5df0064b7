import { Injectable } from '@nestjs/common';
import { DomainError, isLanguage, type Language } from '#kernel';
import { spokenLanguage } from '#contacts';
import { type LinkCaller } from '#identity';
import { ShownTerms } from '#mentoring';
import { IdempotencyStore } from '#platform/http';
import { Messages, preferredLanguage } from '#platform/messages';
import { type MatchVisit, MatchVisitsService } from '../match-visits.service';
import { type MatchForm } from './dto/match-form.dto';
import { drawMatchPage } from './pages/match-page';

/** The page as it is asked for. */
export interface AskedPage {
  readonly token: string;
  readonly language?: unknown;
  readonly done?: unknown;
  readonly acceptLanguage?: string | undefined;
}

/** Draws the page behind a link to a match, and takes its forms, each once. */
@Injectable()
export class MatchPages {
  constructor(
    private readonly visits: MatchVisitsService,
    private readonly terms: ShownTerms,
    private readonly messages: Messages,
    private readonly idempotency: IdempotencyStore,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async draw(caller: LinkCaller, asked: AskedPage, failure?: DomainError): Promise<string> {
    const visit = await this.visits.receive(caller);
    const language = languageFor(visit, asked, caller.libraryLanguage);
    return drawMatchPage({
      ...{ visit, language, address: `/l/matches/${asked.token}` },
      isDone: asked.done === 'yes' && !failure,
      refusal: failure && this.sentence(failure, language),
      terms: await this.terms.inWords(visit.request, language),
      say: (key, parameters) => this.messages.text(language, key, parameters),
    });
  }

  /** @returns the page with the reason, where the form cannot be taken. */
  async move(
    caller: LinkCaller,
    asked: AskedPage,
    { key, ...move }: MatchForm,
  ): Promise<{ readonly page: string; readonly status: number } | undefined> {
    try {
      await this.idempotency.once(caller, { key, request: [move], secret: false }, async () => {
        await this.visits.move(caller, move);
        return null;
      });
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError) || !['conflict', 'invalid'].includes(error.kind)) {
        throw error;
      }
      const status = error.kind === 'invalid' ? 400 : 409;
      return { page: await this.draw(caller, asked, error), status };
    }
  }

  private sentence({ code, faults }: DomainError, language: Language): string {
    const [fault] = faults;
    return this.messages.text(language, fault ? `invalid.${fault.code}` : `problem.${code}`);
  }
}

/** The language that the switch names, else the one on file, else the browser's, else the library's. */
function languageFor(
  { party, mentor, clientLanguage }: MatchVisit,
  { language, acceptLanguage }: AskedPage,
  libraryLanguage: Language,
): Language {
  if (isLanguage(language)) return language;
  const onFile = party === 'mentor' ? spokenLanguage(mentor) : clientLanguage;
  return onFile ?? preferredLanguage(acceptLanguage, libraryLanguage);
}

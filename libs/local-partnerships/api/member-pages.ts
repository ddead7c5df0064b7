import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { spokenLanguage } from '#contacts';
import { type LinkCaller } from '#identity';
import { IdempotencyStore } from '#platform/http';
import { Messages, pageLanguage } from '#platform/messages';
import { MemberVisitsService } from '../member-visits.service';
import { type ConfirmationForm, type WithdrawalForm } from './dto/member-form.dto';
import { drawMemberPage } from './pages/member-page';

/** The page as it is asked for. */
export interface AskedPage {
  readonly token: string;
  readonly language?: unknown;
  readonly done?: unknown;
  readonly acceptLanguage?: string | undefined;
}

/** The page with the reason why a form was not taken. */
export interface RefusedForm {
  readonly page: string;
  readonly status: number;
}

/** Draws the page behind a member's link, and takes its forms, each once. */
@Injectable()
export class MemberPages {
  constructor(
    private readonly visits: MemberVisitsService,
    private readonly messages: Messages,
    private readonly idempotency: IdempotencyStore,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async draw(caller: LinkCaller, asked: AskedPage, failure?: DomainError): Promise<string> {
    const visit = await this.visits.receive(caller);
    const language = pageLanguage(asked, spokenLanguage(visit.contact), caller.libraryLanguage);
    return drawMemberPage({
      ...{ visit, language, address: `/l/local-partnerships/${asked.token}` },
      isDone: asked.done === 'yes' && !failure,
      refusal: failure && this.messages.text(language, `problem.${failure.code}`),
      say: (key, parameters) => this.messages.text(language, key, parameters),
    });
  }

  confirm(
    caller: LinkCaller,
    asked: AskedPage,
    { key, goalsVersion, personName }: ConfirmationForm,
  ): Promise<RefusedForm | undefined> {
    return this.once(caller, asked, { key, said: [goalsVersion, personName] }, () =>
      this.visits.confirm(caller, Number(goalsVersion), personName),
    );
  }

  withdraw(
    caller: LinkCaller,
    asked: AskedPage,
    { key, note }: WithdrawalForm,
  ): Promise<RefusedForm | undefined> {
    return this.once(caller, asked, { key, said: [note] }, () =>
      this.visits.withdraw(caller, note),
    );
  }

  private async once(
    caller: LinkCaller,
    asked: AskedPage,
    { key, said }: { readonly key: string; readonly said: readonly unknown[] },
    work: () => Promise<void>,
  ): Promise<RefusedForm | undefined> {
    try {
      await this.idempotency.once(caller, { key, request: [...said], secret: false }, async () => {
        await work();
        return null;
      });
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      return { page: await this.draw(caller, asked, error), status: 409 };
    }
  }
}

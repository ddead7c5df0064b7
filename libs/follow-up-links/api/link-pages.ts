import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { type LinkCaller } from '#identity';
import { Settings } from '#platform/config';
import { Messages } from '#platform/messages';
import { LinkVisitsService } from '../link-visits.service';
import { drawLinkPage, type Wish, wishes } from './link-page';

/** The page as it is asked for. */
interface Asked {
  readonly token: string;
  readonly wish?: unknown;
  readonly said?: unknown;
  readonly failure?: DomainError;
}

export interface DrawnPage {
  readonly page: string;
  readonly status: number;
}

/** Draws the page behind a link in a reminder, in the language of whom the link is for. */
@Injectable()
export class LinkPages {
  constructor(
    private readonly visits: LinkVisitsService,
    private readonly messages: Messages,
    private readonly settings: Settings,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async draw(caller: LinkCaller, { token, wish, said, failure }: Asked): Promise<DrawnPage> {
    const visit = await this.visits.receive(caller);
    const { language } = caller;
    const page = drawLinkPage({
      visit,
      address: `/l/follow-ups/${token}`,
      language,
      wish: wishOf(wish),
      said: wishOf(said),
      refusal: failure && this.sentence(failure, caller),
      url: new URL(`/follow-ups/${visit.followUp.id}`, this.settings.publicUrl).toString(),
      say: (key, parameters) =>
        this.messages.text(language, `page.follow_up_link.${key}`, parameters),
    });
    return { page, status: failure ? statusOf(failure) : visit.state === 'over' ? 410 : 200 };
  }

  /** Does what a form asks; where that cannot be, the page says why, and shows how it is now. */
  async attempt(
    caller: LinkCaller,
    token: string,
    work: Promise<void>,
  ): Promise<DrawnPage | undefined> {
    try {
      await work;
      return undefined;
    } catch (error) {
      if (!(error instanceof DomainError) || !['conflict', 'invalid'].includes(error.kind)) {
        throw error;
      }
      return this.draw(caller, { token, failure: error });
    }
  }

  private sentence({ code, faults }: DomainError, { language }: LinkCaller): string {
    const [fault] = faults;
    return this.messages.text(language, fault ? `invalid.${fault.code}` : `problem.${code}`);
  }
}

function wishOf(value: unknown): Wish | undefined {
  return wishes.find((wish) => wish === value);
}

function statusOf({ kind }: DomainError): number {
  return kind === 'invalid' ? 422 : 409;
}

import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Caller, DomainError, invalidField } from '#kernel';
import { type LinkCaller } from '#identity';
import { IdempotencyStore } from '#platform/http';
import { ReferralMessagesService, ReferralMovesService } from '#referrals';
import { LinkMailingService } from '../link-mailing.service';
import { type LinkVisit, LinkVisitsService } from '../link-visits.service';
import { type MessageForm, type MoveForm, type UndoForm } from './dto/answer.dto';

/** What is answered through a link: the moves and words of every other door, each form once. */
@Injectable()
export class LinkAnswers {
  constructor(
    private readonly visits: LinkVisitsService,
    private readonly moves: ReferralMovesService,
    private readonly messages: ReferralMessagesService,
    private readonly mailing: LinkMailingService,
    private readonly idempotency: IdempotencyStore,
  ) {}

  async move(caller: LinkCaller, form: MoveForm): Promise<void> {
    const { from, to, reason, outcome, note, scheduledAt, scheduledPlace } = form;
    const request = { from, to, reason, outcome, note, scheduledPlace };
    await this.once(caller, form, ({ party, referral }, named) =>
      this.moves.move(named, party, referral.id, {
        ...request,
        scheduledAt: scheduledAt === undefined ? null : instantOf(scheduledAt, caller),
      }),
    );
  }

  async undo(caller: LinkCaller, form: UndoForm): Promise<void> {
    await this.once(caller, form, ({ party, referral }, named) =>
      this.moves.undo(named, party, referral.id, form.from),
    );
  }

  async write(caller: LinkCaller, form: MessageForm): Promise<void> {
    const { text, clientContacted } = form;
    await this.once(caller, form, ({ party, referral }, named) =>
      this.messages.write(named, party, referral.id, { text, clientContacted }),
    );
  }

  /** Has a fresh link mailed to the address on file; what a link that still opens its referral asks for is nothing. */
  async freshLink(caller: LinkCaller): Promise<void> {
    const { isOver, referral, link } = await this.visits.receive(caller);
    if (isOver) await this.mailing.mailFresh(caller, referral, link.party);
  }

  /** @throws DomainError gone `referral_link_over`; invalid at `/name` where a partner does not say who answers. */
  private async once(
    caller: LinkCaller,
    form: MoveForm | UndoForm | MessageForm,
    answer: (visit: LinkVisit, named: Caller) => Promise<unknown>,
  ): Promise<void> {
    const { key, name = null, ...rest } = form;
    const request = [form.constructor.name, name, rest];
    await this.idempotency.once(caller, { key, request, secret: false }, async () => {
      const visit = await this.visits.receive(caller);
      if (visit.isOver) throw new DomainError('gone', 'referral_link_over');
      const isPartner = visit.link.party === 'partner';
      if (isPartner && name === null) throw invalidField('/name', 'required');
      // Who the client is we know, and must be able to forget.
      await answer(visit, { ...caller, actor: { ...caller.actor, name: isPartner ? name : null } });
    });
  }
}

/** What the library's clocks show is a moment; one that they skip in spring is the one after. */
function instantOf(local: string, { libraryTimeZone }: LinkCaller): Date {
  return new Date(
    Temporal.PlainDateTime.from(local).toZonedDateTime(libraryTimeZone).epochMilliseconds,
  );
}

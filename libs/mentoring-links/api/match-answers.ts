import { Injectable } from '@nestjs/common';
import { type LinkCaller } from '#identity';
import { IdempotencyStore } from '#platform/http';
import { MatchVisitsService } from '../match-visits.service';
import { type MatchForm } from './dto/match-form.dto';
import { type RatingForm, type SessionForm } from './dto/match-told.form';

/** Takes the forms of the page behind a link to a match, each once. */
@Injectable()
export class MatchAnswers {
  constructor(
    private readonly visits: MatchVisitsService,
    private readonly idempotency: IdempotencyStore,
  ) {}

  move(caller: LinkCaller, { key, ...move }: MatchForm): Promise<void> {
    return this.once(caller, key, ['move', move], () => this.visits.move(caller, move));
  }

  tell(caller: LinkCaller, { key, ...session }: SessionForm): Promise<void> {
    return this.once(caller, key, ['session', session], () => this.visits.tell(caller, session));
  }

  rate(caller: LinkCaller, { key, ...answers }: RatingForm): Promise<void> {
    return this.once(caller, key, ['rating', answers], () => this.visits.rate(caller, answers));
  }

  private async once(
    caller: LinkCaller,
    key: string,
    request: readonly unknown[],
    effect: () => Promise<void>,
  ): Promise<void> {
    await this.idempotency.once(caller, { key, request: [...request], secret: false }, async () => {
      await effect();
      return null;
    });
  }
}

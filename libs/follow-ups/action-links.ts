import { Injectable } from '@nestjs/common';
import { type FollowUp } from './domain/follow-up';

/** Where the links in a mail lead: pages on which a follow-up is marked done, or put off. */
export interface FollowUpActions {
  readonly done: string;
  readonly snooze: string;
}

/** Makes private links for whoever is told of a follow-up by mail. */
export interface ActionLinkMaker {
  /** Inside the unit of work in which the mail is written. */
  actionsFor(
    followUp: Pick<FollowUp, 'libraryId' | 'id'>,
    userId: string,
  ): Promise<FollowUpActions>;
}

/** The links to act from a mail; the feature that has pages behind them registers itself. */
@Injectable()
export class ActionLinks {
  private maker: ActionLinkMaker | undefined;

  register(maker: ActionLinkMaker): void {
    if (this.maker) throw new Error('Two features make links to act from a mail');
    this.maker = maker;
  }

  /** Undefined where nobody makes any. */
  async actionsFor(
    followUp: Pick<FollowUp, 'libraryId' | 'id'>,
    userId: string,
  ): Promise<FollowUpActions | undefined> {
    return this.maker?.actionsFor(followUp, userId);
  }
}

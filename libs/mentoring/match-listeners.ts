import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type Match } from './domain/match/match';

/** What else is to be done when a match is proposed or moved; inside the unit of work that does so. */
export type MatchListener = (caller: Caller, match: Match) => Promise<void>;

/** Whoever wants to know what happens to matches. */
@Injectable()
export class MatchListeners {
  private readonly listeners: MatchListener[] = [];

  register(listener: MatchListener): void {
    this.listeners.push(listener);
  }

  async happened(caller: Caller, match: Match): Promise<void> {
    for (const listener of this.listeners) await listener(caller, match);
  }
}

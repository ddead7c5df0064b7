import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import { ConsentDependants } from '#clients';
import { MatchRepository } from './data/match.repository';
import { type Match } from './domain/match/match';
import { MatchMovesService } from './match-moves.service';

/** Ends what is under way for a client who withdraws a consent, or is erased. */
@Injectable()
export class MatchStopsService implements OnModuleInit {
  constructor(
    private readonly consentDependants: ConsentDependants,
    private readonly matches: MatchRepository,
    private readonly moves: MatchMovesService,
  ) {}

  onModuleInit(): void {
    this.consentDependants.register({
      stop: async (caller, { libraryId, id }) => {
        const matches = await this.matches.findOpenByConsent(libraryId, id);
        await this.end(caller, matches, 'consent_withdrawn');
      },
    });
  }

  /** Inside a unit of work. */
  async stopAllOf(caller: Caller, clientId: string): Promise<void> {
    const matches = await this.matches.findOpenByClient(caller.libraryId, clientId);
    await this.end(caller, matches, 'client_request');
  }

  private async end(
    caller: Caller,
    matches: readonly Match[],
    reason: 'consent_withdrawn' | 'client_request',
  ): Promise<void> {
    for (const { id, status: from } of matches) {
      const to = from === 'active' ? 'ended_early' : 'cancelled';
      await this.moves.move(caller, 'library', id, { from, to, reason });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { CalendarsService } from '#calendars';
import { type ContactKind } from '#contacts';
import { CandidateReader } from './data/candidate.reader';
import { type PartnerSuggestion, suggest, type Wish } from './domain/suggestion.rules';

const millisecondsOfYear = 365 * 24 * 60 * 60 * 1000;

/** Says whom to refer somebody to, and why. */
@Injectable()
export class PartnerSuggestionsService {
  constructor(
    private readonly candidates: CandidateReader,
    private readonly calendars: CalendarsService,
    private readonly clock: Clock,
  ) {}

  /** The best first. */
  async suggest(
    libraryId: string,
    kind: ContactKind,
    wish: Wish,
    most: number,
  ): Promise<PartnerSuggestion[]> {
    const now = this.clock.now();
    const today = (await this.calendars.of(libraryId)).dayOf(now);
    const since = new Date(now.getTime() - millisecondsOfYear);
    const found = await this.candidates.find(libraryId, kind, since);
    const candidates = found.map(({ fullUntil, ...candidate }) => ({
      ...candidate,
      isFull: fullUntil !== null && today <= fullUntil,
    }));
    return suggest(candidates, wish).slice(0, most);
  }
}

import { Blank, Choice, LocalDate, Text } from '#platform/http';
import {
  type MatchOutcome,
  matchOutcomes,
  type MatchReason,
  matchReasons,
  type MatchStatus,
  matchStatuses,
} from '#mentoring';

/** A move through a link. `from` is the status that the page showed. */
export class MatchForm {
  /** Made with the page, so that a form that is sent twice has one effect. */
  @Text({ max: 200 })
  readonly key!: string;

  @Choice(matchStatuses)
  readonly from!: MatchStatus;

  @Choice(matchStatuses)
  readonly to!: MatchStatus;

  @Blank()
  @Choice(matchReasons, { optional: true })
  readonly reason?: MatchReason;

  @Blank()
  @Choice(matchOutcomes, { optional: true })
  readonly outcome?: MatchOutcome;

  @Blank()
  @Text({ optional: true, max: 4000 })
  readonly note?: string;

  @Blank()
  @LocalDate({ optional: true })
  readonly fullUntil?: string;
}

import { Blank, Choice, FlagInQuery, LocalTime, Text } from '#platform/http';
import {
  type ReferralOutcome,
  referralOutcomes,
  type ReferralReason,
  referralReasons,
  type ReferralStatus,
  referralStatuses,
} from '#referrals';

/** What every form behind a link carries. */
class AnswerForm {
  /** Made with the page, so that a form that is sent twice has one effect. */
  @Text({ max: 200 })
  readonly key!: string;

  /** Who answers. */
  @Blank()
  @Text({ optional: true, max: 200 })
  readonly name?: string;
}

/** A move. `from` is the status that the page showed. */
export class MoveForm extends AnswerForm {
  @Choice(referralStatuses)
  readonly from!: ReferralStatus;

  @Choice(referralStatuses)
  readonly to!: ReferralStatus;

  @Blank()
  @Choice(referralReasons, { optional: true })
  readonly reason?: ReferralReason;

  @Blank()
  @Choice(referralOutcomes, { optional: true })
  readonly outcome?: ReferralOutcome;

  @Blank()
  @Text({ optional: true, max: 4000 })
  readonly note?: string;

  /** On the library's clocks. */
  @Blank()
  @LocalTime({ optional: true })
  readonly scheduledAt?: string;

  @Blank()
  @Text({ optional: true, max: 300 })
  readonly scheduledPlace?: string;
}

export class UndoForm extends AnswerForm {
  @Choice(referralStatuses)
  readonly from!: ReferralStatus;
}

export class MessageForm extends AnswerForm {
  @Text({ max: 4000 })
  readonly text!: string;

  @Blank()
  @FlagInQuery({ optional: true })
  readonly clientContacted?: boolean;
}

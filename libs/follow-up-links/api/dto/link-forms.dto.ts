import { type SnoozeChoice, snoozeChoices } from '#follow-ups';
import { Choice, Text, WholeNumberInQuery } from '#platform/http';

/** What every form behind a link carries. */
export class DoneForm {
  /** Made with the page, so that a form that is sent twice has one effect. */
  @Text({ max: 200 })
  readonly key!: string;

  /** The follow-up's version that the page showed. */
  @WholeNumberInQuery({ min: 1, max: 999_999_999 })
  readonly version!: number;
}

export class SnoozeForm extends DoneForm {
  @Choice(snoozeChoices)
  readonly until!: SnoozeChoice;
}

import { Blank, Text } from '#platform/http';

/** That a member confirms the goals which the page showed. */
export class ConfirmationForm {
  /** Made with the page, so that a form that is sent twice has one effect. */
  @Text({ max: 200 })
  readonly key!: string;

  @Text({ max: 9 })
  readonly goalsVersion!: string;

  @Blank()
  @Text({ optional: true, max: 200 })
  readonly personName?: string;
}

export class WithdrawalForm {
  @Text({ max: 200 })
  readonly key!: string;

  @Blank()
  @Text({ optional: true, max: 2000 })
  readonly note?: string;
}

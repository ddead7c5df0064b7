import { businessStages } from '#contacts';
import { Blank, Choice, LocalDate, Text, WholeNumberInQuery } from '#platform/http';
import { FilledForm } from './filled-form';
import { Listed } from './listed';

/** What a mentor says of themselves. */
export class ProfileForm extends FilledForm {
  @Blank()
  @Text({ optional: true, max: 4000 })
  readonly about?: string;

  @Listed()
  @Text({ max: 5, list: { max: 20 } })
  readonly industries: string[] = [];

  @Listed()
  @Text({ max: 5, list: { max: 20 } })
  readonly conflictIndustries: string[] = [];

  @Listed()
  @Choice(businessStages, { list: { max: businessStages.length } })
  readonly stages: string[] = [];

  /** Each `uk:fluent`. */
  @Listed()
  @Text({ max: 12, list: { max: 40 } })
  readonly languages: string[] = [];

  @Listed()
  @Text({ max: 36, list: { max: 50 } })
  readonly branchIds: string[] = [];

  @WholeNumberInQuery({ min: 0, max: 50 })
  readonly capacity!: number;

  @Blank()
  @LocalDate({ optional: true })
  readonly pausedUntil?: string;
}

import { type BusinessStage, businessStages } from '#contacts';
import { Blank, Choice, Text } from '#platform/http';
import { FilledForm } from './filled-form';
import { Listed } from './listed';

/** What a client asks for. */
export class RequestForm extends FilledForm {
  @Blank()
  @Text({ optional: true, max: 4000 })
  readonly goals?: string;

  @Blank()
  @Text({ optional: true, max: 5 })
  readonly industry?: string;

  @Blank()
  @Choice(businessStages, { optional: true })
  readonly stage?: BusinessStage;

  @Listed()
  @Text({ min: 2, max: 3, list: { max: 10 } })
  readonly languages: string[] = [];

  @Blank()
  @Text({ optional: true, max: 36 })
  readonly branchId?: string;
}

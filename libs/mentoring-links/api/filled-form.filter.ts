import { Catch } from '@nestjs/common';
import { ProblemFilter } from '#platform/http';
import { FormFilter } from './form.filter';
import { FormPages } from './form-pages';

@Catch()
export class FilledFormFilter extends FormFilter {
  constructor(
    protected readonly pages: FormPages,
    problems: ProblemFilter,
  ) {
    super(problems);
  }
}

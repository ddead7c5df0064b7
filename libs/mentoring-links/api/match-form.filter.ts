import { Catch } from '@nestjs/common';
import { ProblemFilter } from '#platform/http';
import { FormFilter } from './form.filter';
import { MatchPages } from './match-pages';

@Catch()
export class MatchFormFilter extends FormFilter {
  constructor(
    protected readonly pages: MatchPages,
    problems: ProblemFilter,
  ) {
    super(problems);
  }
}

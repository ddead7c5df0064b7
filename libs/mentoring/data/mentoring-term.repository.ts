import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { OwnTermRepository } from '#platform/vocabulary';
import { termExists } from '../domain/mentoring.errors';
import { MentoringTermEntity } from './mentoring-term.entity';

@Injectable()
export class MentoringTermRepository extends OwnTermRepository {
  constructor(unitOfWork: UnitOfWork) {
    super(unitOfWork, {
      entity: MentoringTermEntity,
      codeKey: 'mentoring_terms_code_key',
      exists: termExists,
    });
  }
}

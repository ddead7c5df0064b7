import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { OwnTermRepository } from '#platform/vocabulary';
import { resourceTermExists } from '../domain/resources.errors';
import { ResourceTermEntity } from './resource-term.entity';

@Injectable()
export class ResourceTermRepository extends OwnTermRepository {
  constructor(unitOfWork: UnitOfWork) {
    super(unitOfWork, {
      entity: ResourceTermEntity,
      codeKey: 'resource_terms_code_key',
      exists: resourceTermExists,
    });
  }
}

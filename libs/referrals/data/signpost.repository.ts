import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Signpost } from '../domain/signpost';
import { SignpostEntity } from './signpost.entity';

@Injectable()
export class SignpostRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(signpost: Signpost): Promise<void> {
    await this.unitOfWork.manager.insert(SignpostEntity, signpost);
  }
}

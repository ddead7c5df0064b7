import { Injectable } from '@nestjs/common';
import { Clock, invalidField } from '#kernel';
import { type UserCaller } from '#identity';
import { type FollowUpListRequest } from '../data/follow-up.reader';
import { type ListFollowUpsQuery } from './dto/follow-up.dto';

/** What a query of the list asks for, once it is known who asks and when. */
@Injectable()
export class ListRequests {
  constructor(private readonly clock: Clock) {}

  /** @throws DomainError invalid at `/owner` when somebody else is named besides. */
  of({ actor }: UserCaller, { owner, overdue, ...query }: ListFollowUpsQuery): FollowUpListRequest {
    const ownerId = owner === 'me' ? actor.id : query.ownerId;
    if (query.ownerId !== undefined && ownerId !== query.ownerId) {
      throw invalidField('/owner', 'one_owner');
    }
    return {
      ...query,
      ...(ownerId !== null && { ownerId }),
      ...(overdue === true && { overdueAt: this.clock.now().toISOString() }),
    };
  }
}

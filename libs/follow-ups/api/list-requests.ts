import { Injectable } from '@nestjs/common';
import { Clock, invalidField } from '#kernel';
import { type UserCaller } from '#identity';
import { type FollowUpListRequest } from '../data/follow-up.reader';
import { type FollowUpSubject, followUpSubjects } from '../domain/follow-up-subject';
import { type ListFollowUpsQuery } from './dto/follow-up.dto';

/** What a query of the list asks for, once it is known who asks and when. */
@Injectable()
export class ListRequests {
  constructor(private readonly clock: Clock) {}

  /**
   * @throws DomainError invalid at `/owner` when somebody else is named besides, at `/subjectId` or `/subjectType`
   * when one comes without the other, at the subject's field when that names something else.
   */
  of(
    { actor }: UserCaller,
    { owner, overdue, subjectType, subjectId, ...query }: ListFollowUpsQuery,
  ): FollowUpListRequest {
    const ownerId = owner === 'me' ? actor.id : query.ownerId;
    if (query.ownerId !== undefined && ownerId !== query.ownerId) {
      throw invalidField('/owner', 'one_owner');
    }
    return {
      ...query,
      ...aboutOnly(query, subjectType, subjectId),
      ...(ownerId !== null && { ownerId }),
      ...(overdue === true && { overdueAt: this.clock.now().toISOString() }),
    };
  }
}

function aboutOnly(
  query: ListFollowUpsQuery,
  kind?: FollowUpSubject['kind'],
  id?: string,
): Partial<FollowUpListRequest> {
  if (kind === undefined && id === undefined) return {};
  if (kind === undefined) throw invalidField('/subjectType', 'required');
  if (id === undefined) throw invalidField('/subjectId', 'required');
  const { field } = followUpSubjects[kind];
  if ((query[field] ?? id) !== id) throw invalidField(`/${field}`, 'one_subject');
  return { [field]: id };
}

import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Lease, newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type WebhookResult } from '../domain/attempt-outcome';
import { type WebhookMessage } from '../domain/webhook-message';
import { WebhookAttemptEntity } from './webhook-attempt.entity';

@Injectable()
export class WebhookAttemptRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async begin({ work, attempt }: Lease<WebhookMessage>, now: Date): Promise<void> {
    await this.unitOfWork.manager.insert(WebhookAttemptEntity, {
      libraryId: work.libraryId,
      id: newId(),
      messageId: work.id,
      number: attempt,
      startedAt: now,
    });
  }

  async finish(
    { work: { libraryId, id }, attempt }: Lease<WebhookMessage>,
    result: WebhookResult,
    now: Date,
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      WebhookAttemptEntity,
      { libraryId, messageId: id, number: attempt },
      { ...result, finishedAt: now },
    );
  }

  /** Closes the attempt whose worker never came back. */
  async interrupt({ libraryId, id }: WebhookMessage, now: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      WebhookAttemptEntity,
      { libraryId, messageId: id, outcome: IsNull() },
      { outcome: 'interrupted', finishedAt: now },
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, type Lease, mayStillAttempt } from '#kernel';
import { isUnavailable, UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { MailFailure, type MailFailureKind, Mailer, MailLimits } from '#platform/mail';
import { type AttemptOutcome, type AttemptResult, shortenReply } from './domain/attempt-outcome';
import { type Delivery } from './domain/delivery';
import { DeliveryPolicy } from './domain/delivery-policy';
import { LeasesService } from './leases.service';
import { type ComposedMessage, MessageKinds } from './message-kinds';

const outcomeOfFailure = {
  later: 'deferred',
  never: 'refused',
} as const satisfies Record<MailFailureKind, AttemptOutcome>;

/** Sends one delivery: once, if it is due, free and wanted. No transaction is open while it talks to a mail server. */
@Injectable()
export class SendingService {
  constructor(
    private readonly leases: LeasesService,
    private readonly kinds: MessageKinds,
    private readonly mailer: Mailer,
    private readonly limits: MailLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: Log,
    policy: DeliveryPolicy,
  ) {
    if (policy.leaseMilliseconds <= limits.wholeMilliseconds) {
      throw new Error('A lease must outlast the sending of a mail');
    }
  }

  async send(libraryId: string, deliveryId: string): Promise<void> {
    const lease = await this.leases.take(libraryId, deliveryId);
    if (lease) await this.leases.record(lease, await this.attempt(lease));
  }

  private async attempt({ work: delivery, until }: Lease<Delivery>): Promise<AttemptResult> {
    try {
      const message = await this.compose(delivery);
      if (!message) return { outcome: 'unwanted', reply: null };
      if (!mayStillAttempt(until, this.clock.now(), this.limits.wholeMilliseconds)) {
        return { outcome: 'deferred', reply: 'Composing the message took too long' };
      }
      const reply = await this.mailer.send({ ...message, id: delivery.id });
      return { outcome: 'sent', reply: shortenReply(reply) };
    } catch (error) {
      return this.explain(delivery, error);
    }
  }

  /** The message, or undefined when it is no longer wanted. */
  private async compose(delivery: Delivery): Promise<ComposedMessage | undefined> {
    const kind = this.kinds.get(delivery.kind);
    return this.unitOfWork.run(delivery.libraryId, async () =>
      (await kind.isWanted(delivery)) ? kind.compose(delivery) : undefined,
    );
  }

  private explain({ id, kind }: Delivery, error: unknown): AttemptResult {
    if (error instanceof MailFailure) {
      return { outcome: outcomeOfFailure[error.kind], reply: shortenReply(error.message) };
    }
    if (isUnavailable(error)) return { outcome: 'deferred', reply: 'The database was away' };
    this.log.error({ error, deliveryId: id, kind }, 'A message could not be composed');
    return { outcome: 'not_composed', reply: shortenReply(String(error)) };
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, type Lease, mayStillAttempt } from '#kernel';
import { LibrariesService, type Library } from '#identity';
import { ReminderTimesService } from '#preferences';
import { isUnavailable, UnitOfWork } from '#platform/database';
import { Gathering } from '#platform/leases';
import { Log } from '#platform/logging';
import { MailFailure, type MailFailureKind, Mailer, MailLimits } from '#platform/mail';
import { type AttemptOutcome, type AttemptResult, shortenReply } from './domain/attempt-outcome';
import { type Delivery } from './domain/delivery';
import { DeliveryPolicy } from './domain/delivery-policy';
import { LeasesService } from './leases.service';
import { asMailOf, type MailOfLibrary } from './mail-of-library';
import { MessageKinds } from './message-kinds';

const outcomeOfFailure = {
  later: 'deferred',
  never: 'refused',
} as const satisfies Record<MailFailureKind, AttemptOutcome>;

/** What its feature no longer wants sent, and why. */
interface Unwanted {
  readonly unwantedBecause: string | undefined;
}

/** What would reach its reader within their quiet hours. */
interface Postponed {
  readonly postponedUntil: Date;
  readonly standInId: string | undefined;
}

type Composed = MailOfLibrary | Unwanted | Postponed;

/** Sends one delivery: once, if it is due, free and wanted. No transaction is open while it talks to a mail server. */
@Injectable()
export class SendingService {
  private readonly composing: Gathering<Delivery, Composed>;

  constructor(
    private readonly leases: LeasesService,
    private readonly kinds: MessageKinds,
    private readonly libraries: LibrariesService,
    private readonly mailer: Mailer,
    private readonly limits: MailLimits,
    private readonly times: ReminderTimesService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly log: Log,
    policy: DeliveryPolicy,
  ) {
    if (policy.leaseMilliseconds <= limits.wholeMilliseconds) {
      throw new Error('A lease must outlast the sending of a mail');
    }
    this.composing = new Gathering(
      (libraryId, deliveries) => this.composeTogether(libraryId, deliveries),
      policy.atMostTogether,
    );
  }

  async send(libraryId: string, deliveryId: string): Promise<void> {
    const lease = await this.leases.take(libraryId, deliveryId);
    if (lease) await this.leases.record(lease, await this.attempt(lease));
  }

  private async attempt({ work: delivery, until }: Lease<Delivery>): Promise<AttemptResult> {
    try {
      const message = await this.composing.add(delivery.libraryId, delivery);
      if ('unwantedBecause' in message) return { outcome: 'unwanted', reply: null, ...message };
      if ('postponedUntil' in message) return { outcome: 'postponed', reply: null, ...message };
      const { standInId } = message;
      if (!mayStillAttempt(until, this.clock.now(), this.limits.wholeMilliseconds)) {
        return { outcome: 'deferred', reply: 'Composing the message took too long', standInId };
      }
      return { ...(await this.hand(delivery, message)), standInId };
    } catch (error) {
      return this.explain(delivery, error);
    }
  }

  private async hand(delivery: Delivery, message: MailOfLibrary): Promise<AttemptResult> {
    try {
      const reply = await this.mailer.send({ ...message, id: delivery.id });
      return { outcome: 'sent', reply: shortenReply(reply) };
    } catch (error) {
      return this.explain(delivery, error);
    }
  }

  /** The messages of one library's deliveries, read at the same time, or why they are no longer wanted. */
  private composeTogether(libraryId: string, deliveries: readonly Delivery[]): Promise<Composed[]> {
    return this.unitOfWork.run(libraryId, async () => {
      const library = await this.libraries.find(libraryId);
      const composing = deliveries.map((delivery) => this.compose(delivery, library));
      // All must have ended before the transaction does, also when one has failed.
      await Promise.allSettled(composing);
      return this.outsideQuietHours(libraryId, deliveries, await Promise.all(composing));
    });
  }

  /** They were over when it was to go out first; since then it may have waited, or become somebody else's to read. */
  private async outsideQuietHours(
    libraryId: string,
    deliveries: readonly Delivery[],
    composed: readonly (MailOfLibrary | Unwanted)[],
  ): Promise<Composed[]> {
    const readers = deliveries.map((delivery, index) => readerOf(delivery, composed[index]));
    const userIds = [...new Set(readers.flatMap((id) => id ?? []))];
    if (userIds.length === 0) return [...composed];
    const now = this.clock.now();
    const moments = await this.times.momentsFor(libraryId, userIds, now);
    return composed.map((message, index) => {
      const postponedUntil = moments.get(readers[index] ?? '') ?? now;
      if (postponedUntil <= now || 'unwantedBecause' in message) return message;
      return { postponedUntil, standInId: message.standInId };
    });
  }

  private async compose(delivery: Delivery, library: Library): Promise<MailOfLibrary | Unwanted> {
    const kind = this.kinds.get(delivery.kind);
    if (await kind.isWanted(delivery)) return asMailOf(library, await kind.compose(delivery));
    return { unwantedBecause: await kind.whyUnwanted?.(delivery) };
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

/** The user who reads it, if it may not reach them at every hour. */
function readerOf(
  { recipient, isUrgent }: Delivery,
  message: MailOfLibrary | Unwanted | undefined,
): string | undefined {
  if (recipient.kind !== 'user' || isUrgent || !message || 'unwantedBecause' in message) return;
  return message.standInId ?? recipient.id;
}

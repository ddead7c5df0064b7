import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Clock, type Settlement } from '#kernel';
import { Metrics } from '#platform/metrics';
import { DueDeliveriesReader } from './data/due-deliveries.reader';
import { type DeliveryStatus } from './domain/delivery-status';

/** What became of the attempts of this process, and what waits in all libraries. No label names a library or a person. */
@Injectable()
export class DeliveryMetrics {
  private readonly attempts: Counter<'kind' | 'outcome'>;

  constructor({ registry }: Metrics, deliveries: DueDeliveriesReader, clock: Clock) {
    const registers = [registry];
    this.attempts = new Counter({
      name: 'liaison_delivery_attempts_total',
      help: 'Attempts at sending that ended in this process: sent, unwanted, failed for good, or to be retried',
      labelNames: ['kind', 'outcome'],
      registers,
    });
    // The first one measures both: they are one question.
    const due = new Gauge({
      name: 'liaison_deliveries_due',
      help: 'Deliveries that are due and not sent, in all libraries',
      registers,
      collect: async () => {
        const now = clock.now();
        const backlog = await deliveries.backlog(now);
        due.set(backlog.due);
        lag.set(backlog.longestDue ? (now.getTime() - backlog.longestDue.getTime()) / 1000 : 0);
      },
    });
    const lag = new Gauge({
      name: 'liaison_deliveries_lag_seconds',
      help: 'For how long the longest due delivery has waited; 0 when none does',
      registers,
    });
  }

  /** Counts an attempt by what became of its delivery. */
  count(kind: string, settlement: Settlement<Exclude<DeliveryStatus, 'pending'>>): void {
    const outcome = settlement.status === 'pending' ? 'retried' : settlement.status;
    this.attempts.inc({ kind, outcome });
  }
}

import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import { Clock, type Settlement } from '#kernel';
import { Metrics } from '#platform/metrics';
import { DueMessagesReader } from './data/due-messages.reader';
import { type MessageStatus } from './domain/webhook-message';

/** What became of this process' attempts at webhooks, and what waits in all libraries. No label names anybody. */
@Injectable()
export class WebhookMetrics {
  private readonly attempts: Counter<'outcome'>;

  constructor({ registry }: Metrics, messages: DueMessagesReader, clock: Clock) {
    const registers = [registry];
    this.attempts = new Counter({
      name: 'liaison_webhook_attempts_total',
      help: 'Attempts at webhooks that ended in this process: sent, unwanted, failed for good, or to be retried',
      labelNames: ['outcome'],
      registers,
    });
    // The first one measures both: they are one question.
    const due = new Gauge({
      name: 'liaison_webhooks_due',
      help: 'Webhook messages that are due and not sent, in all libraries',
      registers,
      collect: async () => {
        const now = clock.now();
        const backlog = await messages.backlog(now);
        due.set(backlog.due);
        lag.set(backlog.longestDue ? (now.getTime() - backlog.longestDue.getTime()) / 1000 : 0);
      },
    });
    const lag = new Gauge({
      name: 'liaison_webhooks_lag_seconds',
      help: 'For how long the longest due webhook message has waited; 0 when none does',
      registers,
    });
  }

  /** Counts an attempt by what became of its message. */
  count({ status }: Settlement<Exclude<MessageStatus, 'pending'>>): void {
    this.attempts.inc({ outcome: status === 'pending' ? 'retried' : status });
  }
}

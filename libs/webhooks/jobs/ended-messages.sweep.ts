import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { ReadPath, type Statement } from '#platform/database';
import { type Sweep, Sweeps } from '#platform/queue';
import { WebhookPolicy } from '../domain/webhook-policy';

const hour = 60 * 60 * 1000;

const batch = 5000;

const forget: Statement = {
  name: 'forget_webhook_messages',
  text: 'select forget_webhook_messages($1, $2) as forgotten',
};

/** Forgets the messages that ended long ago, with their attempts. */
@Injectable()
export class EndedMessagesSweep implements Sweep, OnModuleInit {
  readonly name = 'ended-webhook-messages';
  readonly everyMilliseconds = hour;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly reads: ReadPath,
    private readonly policy: WebhookPolicy,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async run(): Promise<void> {
    const endedBefore = new Date(this.clock.now().getTime() - this.policy.keptMilliseconds);
    let forgotten = batch;
    while (forgotten === batch) {
      const rows = await this.reads.acrossLibraries<{ forgotten: number }>(forget, [
        endedBefore,
        batch,
      ]);
      forgotten = rows[0]?.forgotten ?? 0;
    }
  }
}

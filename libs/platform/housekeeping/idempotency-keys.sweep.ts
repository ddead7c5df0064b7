import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { ReadPath, type Statement } from '#platform/database';
import { Sweeps } from '#platform/queue';

const HOUR = 60 * 60 * 1000;
/** As long as an answer is kept for a repeat of its request. */
const KEPT = 24 * HOUR;

const forget: Statement = {
  name: 'forget_idempotency_keys',
  text: 'select forget_idempotency_keys($1)',
};

/** Forgets the answers under idempotency keys when their day is over. */
@Injectable()
export class IdempotencyKeysSweep implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly reads: ReadPath,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'forget-idempotency-keys',
      everyMilliseconds: HOUR,
      run: () => this.run(),
    });
  }

  async run(): Promise<void> {
    await this.reads.acrossLibraries(forget, [new Date(this.clock.now().getTime() - KEPT)]);
  }
}

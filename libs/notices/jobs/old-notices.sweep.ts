import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { ReadPath, type Statement } from '#platform/database';
import { type Sweep, Sweeps } from '#platform/queue';
import { keptDays } from '../domain/notice';

const hour = 60 * 60 * 1000;

const forget: Statement = { name: 'forget_notices', text: 'select forget_notices($1)' };

/** Forgets notices that are old. */
@Injectable()
export class OldNoticesSweep implements Sweep, OnModuleInit {
  readonly name = 'forget-notices';
  readonly everyMilliseconds = hour;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly reads: ReadPath,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptDays * 24 * hour);
    await this.reads.acrossLibraries(forget, [before]);
  }
}

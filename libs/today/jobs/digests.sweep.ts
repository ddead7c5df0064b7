import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { DigestsService } from '../digests.service';

/** Looks for whose digest is due. */
@Injectable()
export class DigestsSweep implements Sweep, OnModuleInit {
  readonly name = 'digests';
  readonly everyMilliseconds = 60_000;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly digests: DigestsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  run(): Promise<void> {
    return this.digests.handOver();
  }
}

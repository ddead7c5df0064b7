import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { ContactIndexService } from '../contact-index.service';

@Injectable()
export class ContactIndexSweep implements Sweep, OnModuleInit {
  readonly name = 'index-contacts';
  readonly everyMilliseconds = 60_000;

  constructor(
    private readonly index: ContactIndexService,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  run(): Promise<void> {
    return this.index.bringOlderUpToDate();
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { ReadPath, type Statement } from '#platform/database';
import { Sweeps } from '#platform/queue';

const HOUR = 60 * 60 * 1000;
const KEPT = 30 * 24 * HOUR;

const forget: Statement = { name: 'forget_imports', text: 'select forget_imports($1)' };

/** Deletes the files of imports that are over, or that nobody came back to, with all that they hold of people. */
@Injectable()
export class ForgottenImportsSweep implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly reads: ReadPath,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'forget-imports',
      everyMilliseconds: HOUR,
      run: () => this.run(),
    });
  }

  async run(): Promise<void> {
    await this.reads.acrossLibraries(forget, [new Date(this.clock.now().getTime() - KEPT)]);
  }
}

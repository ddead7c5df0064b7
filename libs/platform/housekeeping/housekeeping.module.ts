import { Module } from '@nestjs/common';
import { SweepsModule } from '#platform/queue';
import { IdempotencyKeysSweep } from './idempotency-keys.sweep';

/** What the worker tidies up for the platform itself. */
@Module({ imports: [SweepsModule], providers: [IdempotencyKeysSweep] })
export class HousekeepingModule {}

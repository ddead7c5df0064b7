import 'reflect-metadata';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Settings } from '#platform/config';
import { Log } from '#platform/logging';
import { WorkerModule } from './worker.module';

/** The whole worker, at work. */
export async function createWorker(settings: Settings): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Log));
  return app;
}

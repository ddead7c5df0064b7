import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Settings } from '#platform/config';
import { configureHttp, httpAdapter } from '#platform/http';
import { Log } from '#platform/logging';
import { ApiModule } from './api.module';
import { serveOpenApi } from './openapi';

/** The whole API, ready to listen. */
export async function createApi(settings: Settings): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(settings),
    httpAdapter(settings),
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Log));
  configureHttp(app);
  serveOpenApi(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

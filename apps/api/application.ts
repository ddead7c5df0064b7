import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Settings } from '#platform/config';
import { StaleVersionFilter } from '#identity/api';
import { serveQueueBoard } from '#queue-board';
import { configureHttp, httpAdapter } from '#platform/http';
import { Log } from '#platform/logging';
import { ApiModule } from './api.module';
import { queueNames } from './queue-names';
import { serveOpenApi } from './openapi';
import { builtWebApp, serveWebApp } from './web-app';

/** The whole API, ready to listen; it serves the web app from where that was built. */
export async function createApi(
  settings: Settings,
  webApp = builtWebApp,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(settings),
    httpAdapter(settings),
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Log));
  configureHttp(app);
  app.useGlobalFilters(app.get(StaleVersionFilter));
  serveOpenApi(app);
  serveQueueBoard(app, queueNames);
  serveWebApp(app, webApp);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

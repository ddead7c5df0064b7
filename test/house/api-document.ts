import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import { readSettings } from '#platform/config';
import { httpAdapter } from '#platform/http';
import { ApiModule } from '../../apps/api/api.module';
import { openApiDocument } from '../../apps/api/openapi';

/** The API's description of itself, without a server, a database or a queue: its routes alone are read. */
export async function apiDocument(): Promise<OpenAPIObject> {
  const settings = readSettings({
    DATABASE_APP_URL: 'postgres://nowhere',
    REDIS_URL: 'redis://nowhere',
    SMTP_URL: 'smtp://nowhere',
    LIAISON_SECRET_KEY: 'a secret key that nothing is ever sealed with',
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with(settings),
    httpAdapter(settings),
    { preview: true, logger: false, abortOnError: false },
  );
  return openApiDocument(app);
}

import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import request, { type Test } from 'supertest';
import { type Settings } from '#platform/config';
import { createApi } from '../../apps/api/application';
import { freshDatabase, type TestDatabase } from './database';
import { testSettings } from './test-settings';

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** The whole API on a database of its own. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly settings: Settings,
  ) {}

  /** @param webApp the folder of the built web app, for tests that need it */
  static async start(
    environment: Readonly<Record<string, string>> = {},
    webApp?: string,
  ): Promise<TestApi> {
    const database = await freshDatabase();
    const settings = testSettings(database, environment);
    const app = await createApi(settings, webApp);
    await app.listen(0, '127.0.0.1');
    return new TestApi(app, database, settings);
  }

  /** Another process of the same installation: the same database, and nothing else in common. */
  async startAnother(): Promise<TestApi> {
    const app = await createApi(this.settings);
    await app.listen(0, '127.0.0.1');
    return new TestApi(app, { ...this.database, drop: () => Promise.resolve() }, this.settings);
  }

  get address(): Promise<string> {
    return this.app.getUrl();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** A request, with a token if one is given. */
  call(method: Method, path: string, token?: string): Test {
    const test = request(this.app.getHttpServer())[method](path);
    return token === undefined ? test : test.set('Authorization', `Bearer ${token}`);
  }
}

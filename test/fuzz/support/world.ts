import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { type ApiDescription, type Operation, operationsOf } from './operations';
import { Sender } from './send';
import { Stage } from './stage';

/** A running API with one library in it, and everything that its OpenAPI document says can be asked of it. */
export interface World {
  readonly api: TestApi;
  readonly library: TestLibrary;
  readonly sender: Sender;
  readonly operations: readonly Operation[];
  readonly stage: Stage;
}

export async function makeWorld(): Promise<World> {
  // What the API logs of a failure, the findings say as well.
  const api = await TestApi.start({ LOG_LEVEL: process.env.FUZZ_LOG ?? 'silent' });
  const library = await makeLibrary(api);
  const sender = new Sender(api);
  const { body } = await api.call('get', '/api/openapi.json').expect(200);
  const operations = operationsOf(body as ApiDescription);
  const stage = new Stage(api, library, sender, operations);
  await stage.build();
  return { api, library, sender, operations, stage };
}

export async function endWorld({ api, sender }: World): Promise<void> {
  sender.close();
  await api.stop();
}

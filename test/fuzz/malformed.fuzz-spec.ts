import * as fc from 'fast-check';
import { makeLibrary } from '#test';
import { type Malformation, malformationOf } from './support/malformations';
import { type Operation } from './support/operations';
import { Photographer, type Picture } from './support/picture';
import { render, type Setting } from './support/render';
import { faultOf } from './support/verdict';
import { endWorld, makeWorld, type World } from './support/world';

// The same requests each time, unless asked for others: FUZZ_SEED=<number> or FUZZ_SEED=random, FUZZ_RUNS=<more>.
const wish = process.env.FUZZ_SEED ?? '20261122';
const seed = wish === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(wish);
const batches = Number(process.env.FUZZ_RUNS ?? 4);
const REQUESTS_PER_BATCH = 12;
const PATIENCE = 120_000 + batches * 60_000;

let world: World;
let photographer: Photographer;

beforeAll(async () => {
  world = await makeWorld();
  photographer = new Photographer(world.api);
  await photographer.start();
  process.stdout.write(`fuzzing with FUZZ_SEED=${seed} FUZZ_RUNS=${batches}\n`);
}, PATIENCE);
afterAll(async () => {
  await photographer.stop();
  await endWorld(world);
});

/** Sends one malformed request. @returns its status. @throws Error with what is wrong with the answer. */
async function probe(
  operation: Operation,
  setting: Setting,
  malformation: Malformation,
): Promise<number> {
  const request = render(operation, setting, malformation);
  const answer = await world.sender.send(request);
  const fault = faultOf(request, answer);
  if (fault === undefined) return answer.status;
  throw new Error(`${request.method} ${request.target.slice(0, 150)}: ${fault}`);
}

/** Sends a batch at once. @throws Error with what is wrong with an answer, or with what a refusal left behind. */
async function probeAll(
  operation: Operation,
  setting: Setting,
  batch: readonly Malformation[],
): Promise<void> {
  const before = await photographer.take(world.library.id);
  const probes = await Promise.allSettled(batch.map((one) => probe(operation, setting, one)));
  for (const answered of probes) if (answered.status === 'rejected') throw answered.reason;
  if (probes.some((answered) => answered.status === 'fulfilled' && answered.value < 400)) return;
  const changed = differences(before, await photographer.take(world.library.id));
  if (changed.length > 0) throw new Error(`refused, and yet changed ${changed.join(', ')}`);
}

function differences(before: Picture, after: Picture): string[] {
  return Object.keys(after).filter((table) => before[table] !== after[table]);
}

/** What fast-check finds for each of these: the smallest batch that fails, readable and sendable again. */
async function findings<One extends Operation>(
  operations: readonly One[],
  settingFor: (operation: One) => Promise<Setting>,
): Promise<string[]> {
  const found: string[] = [];
  for (const [index, operation] of operations.entries()) {
    const malformations = fc.array(malformationOf(operation), {
      minLength: 1,
      maxLength: REQUESTS_PER_BATCH,
      size: 'max',
    });
    const result = await fc.check(
      fc.asyncProperty(malformations, async (batch) => {
        await probeAll(operation, await settingFor(operation), batch);
      }),
      { seed: seed + index, numRuns: batches, interruptAfterTimeLimit: 20_000 },
    );
    if (!result.failed) continue;
    const example = JSON.stringify(result.counterexample).slice(0, 300);
    const cause = result.errorInstance;
    const words = cause instanceof Error ? cause.message : 'failed';
    found.push(`${operation.name}\n  ${words}\n  with ${example}`);
  }
  return found;
}

it(
  'well-formed requests, of which the malformed ones are made, get through to what they ask for',
  async () => {
    const refused: string[] = [];
    const before = await photographer.take(world.library.id);
    for (const operation of world.operations) {
      const setting = await world.stage.settingFor(operation);
      const { status } = await world.sender.send(render(operation, setting));
      if ([400, 404, 412, 428].includes(status)) refused.push(`${operation.name}: ${status}`);
    }
    // A few may need more than their schema says; of most of them the inside must be reached.
    expect(refused.slice(world.operations.length / 20)).toEqual([]);
    expect(differences(before, await photographer.take(world.library.id))).toContain('contacts');
  },
  PATIENCE,
);

describe('malformed requests', () => {
  it(
    'to any operation are refused with a problem document, and change nothing',
    async () => {
      expect(world.operations.length).toBeGreaterThan(40);
      const stranger = await makeLibrary(world.api);
      const untouched = await photographer.take(stranger.id);
      const found = await findings(world.operations, (operation) =>
        world.stage.settingFor(operation),
      );
      expect(found).toEqual([]);
      expect(await photographer.take(stranger.id)).toEqual(untouched);
    },
    PATIENCE,
  );

  it(
    'to link pages are refused with a page, and change nothing',
    async () => {
      const pages = world.stage.linkPages();
      expect(pages.length).toBeGreaterThan(0);
      expect(await findings(pages, (page) => world.stage.settingForLink(page))).toEqual([]);
    },
    PATIENCE,
  );
});

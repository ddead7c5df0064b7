import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

it("every queue of the workers stands on the operators' board", () => {
  const code = readdirSync(join(root, 'libs'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.module.ts'))
    .map((file) => readFileSync(join(root, 'libs', file), 'utf8'))
    .join('\n');
  const queues = [...code.matchAll(/QueueModule\.queue\((\w+)\)/g)].map((match) => match[1]!);
  const list = readFileSync(join(root, 'apps/api/queue-names.ts'), 'utf8');
  const shown = /queueNames = \[([^\]]*)\]/.exec(list)![1]!.split(/[\s,]+/);
  expect(queues.length).toBeGreaterThan(4);
  expect(queues.filter((queue) => !shown.includes(queue))).toEqual([]);
});

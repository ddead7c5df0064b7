import { newOperatorKey } from '#queue-board';
import { type Command } from '../command';

export const createOperatorKey: Command = {
  name: 'create-operator-key',
  usage: 'create-operator-key',
  summary: 'Prints a key that opens the view of the queues, and what the API has to know of it.',
  run() {
    const { key, hash } = newOperatorKey();
    process.stdout.write(`Keep for yourself, it is shown this once:\n  ${key}\n`);
    process.stdout.write(`Give to the API, and start it anew:\n  OPERATOR_KEY_HASH=${hash}\n`);
    return Promise.resolve();
  },
};

import { type Command } from '../command';

export const seedDemo: Command = {
  name: 'seed-demo',
  usage: 'seed-demo',
  summary: 'Makes a demo library with lifelike data, once; prints how to get in.',
  run: () => Promise.resolve(),
};

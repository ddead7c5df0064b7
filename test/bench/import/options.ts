import { parseArgs } from 'node:util';
import { positive } from '../options';
import { UsageError } from '../run-bench';

export interface Options {
  readonly rows: number;
  readonly profile: boolean;
}

export const usage = `Usage: npm run bench:import -- [options]

  --rows 100000   how many rows the file has
  --profile       also say where the worker spends its time
`;

export function readOptions(argv: readonly string[]): Options {
  const { rows, profile } = parsed(argv);
  return { rows: positive('rows', rows), profile };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        rows: { type: 'string', default: '100000' },
        profile: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

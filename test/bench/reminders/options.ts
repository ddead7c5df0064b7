import { parseArgs } from 'node:util';
import { positive } from '../options';
import { UsageError } from '../run-bench';

export const partNames = ['burst', 'sweep'] as const;

export type PartName = (typeof partNames)[number];

export interface Options {
  readonly parts: readonly PartName[];
  readonly count: number;
  readonly existing: number;
  readonly profile: boolean;
}

export const usage = `Usage: npm run bench:reminders -- [options]

  --parts ${partNames.join(',')}
                      what to measure; both, if left out
  --count 50000       how many follow-ups fall due in the same moment
  --existing 1000000  how many open follow-ups the sweep has to leave alone
  --profile           also say where a worker spends its time in the burst
`;

export function readOptions(argv: readonly string[]): Options {
  const { values } = parsed(argv);
  return {
    parts: values.parts === undefined ? partNames : values.parts.split(',').map(partName),
    count: positive('count', values.count),
    existing: positive('existing', values.existing),
    profile: values.profile,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        parts: { type: 'string' },
        count: { type: 'string', default: '50000' },
        existing: { type: 'string', default: '1000000' },
        profile: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function partName(given: string): PartName {
  const known = partNames.find((name) => name === given);
  if (!known)
    throw new UsageError(`There is no part "${given}"; there are ${partNames.join(', ')}`);
  return known;
}

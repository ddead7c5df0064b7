import { parseArgs } from 'node:util';
import { type CaseName, caseNames } from './cases';
import { UsageError } from './run-bench';

export interface Options {
  readonly cases: readonly CaseName[];
  readonly rounds: number;
  readonly seconds: number;
  readonly profile: boolean;
}

export const usage = `Usage: npm run bench -- [options]

  --cases ${caseNames.join(',')}
                      which cases to measure; all of them, if left out
  --rounds 7          how often each side has its turn
  --seconds 4         how long a turn lasts
  --profile           also say where the API process spends its time in each case
`;

export function readOptions(argv: readonly string[]): Options {
  const { values } = parsed(argv);
  return {
    cases: values.cases === undefined ? caseNames : values.cases.split(',').map(caseName),
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    profile: values.profile,
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        cases: { type: 'string' },
        rounds: { type: 'string', default: '7' },
        seconds: { type: 'string', default: '4' },
        profile: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function caseName(given: string): CaseName {
  const known = caseNames.find((name) => name === given);
  if (!known)
    throw new UsageError(`There is no case "${given}"; there are ${caseNames.join(', ')}`);
  return known;
}

export function positive(name: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) {
    throw new UsageError(`--${name} must be a whole number of at least 1`);
  }
  return number;
}

import { type Comparison, type Spread } from './comparison';
import { type Program } from './program';

const width = 44;

/** The table of ratios: 1 is the bare server. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const lines = comparisons.map(
    ({ title, rate, cpu }) => `${title.padEnd(width)}${ratio(rate)}   ${ratio(cpu)}`,
  );
  return [
    `${'API against the bare server'.padEnd(width)}${'requests per second'.padEnd(22)}   CPU per request`,
    ...lines,
  ].join('\n');
}

function ratio({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`.padEnd(22);
}

const mebibyte = 1024 * 1024;

/** What each program holds in memory before anybody has asked it for anything. */
export async function idleMemory(programs: readonly (Program | undefined)[]): Promise<string> {
  const started = programs.filter((program) => program !== undefined);
  const sizes = await Promise.all(
    started.map(async (program) => {
      const { residentBytes } = await program.usage();
      return `${program.name} ${Math.round(residentBytes / mebibyte)} MiB`;
    }),
  );
  return `Idle memory (resident): ${sizes.join(', ')}`;
}

export function costsOf(title: string, costs: readonly { what: string; share: number }[]): string {
  const lines = costs.map(
    ({ what, share }) => `  ${(share * 100).toFixed(1).padStart(5)} %  ${what}`,
  );
  return [title, ...lines].join('\n');
}

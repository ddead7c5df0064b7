import { readFileSync } from 'node:fs';
import { type Profiler } from 'node:inspector/promises';

const longest = 15;

interface Cost {
  readonly what: string;
  readonly share: number;
}

/** Neither waiting counts, nor what the profiler itself needs to begin. */
const notWork = new Set(['(idle)', 'dispatch']);

/** V8 gives these no file: a write to a socket or a file is the system's time, up to whatever it wakes. */
const natives: Readonly<Record<string, string>> = {
  writev: 'writing to sockets',
  writeBuffer: 'writing to sockets',
  writeUtf8String: 'writing to sockets',
  writeLatin1String: 'writing to sockets',
  writeString: 'writing to files (the log)',
  '(garbage collector)': 'garbage collector',
};

/** Where the time of a CPU profile was spent: by package, and by function. */
export function summarise(file: string): { packages: Cost[]; functions: Cost[] } {
  const {
    nodes,
    samples = [],
    timeDeltas = [],
  } = JSON.parse(readFileSync(file, 'utf8')) as Profiler.Profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  samples.forEach((id, index) => {
    const frame = byId.get(id)?.callFrame;
    if (!frame || notWork.has(frame.functionName)) return;
    const spent = timeDeltas[index] ?? 0;
    const owner = ownerOf(frame);
    const place = `${frame.functionName || '(anonymous)'}  ${owner}${lineOf(frame)}`;
    packages.set(owner, (packages.get(owner) ?? 0) + spent);
    functions.set(place, (functions.get(place) ?? 0) + spent);
  });
  return { packages: greatest(packages), functions: greatest(functions) };
}

function greatest(costs: ReadonlyMap<string, number>): Cost[] {
  const total = [...costs.values()].reduce((sum, cost) => sum + cost, 0);
  return [...costs]
    .map(([what, cost]) => ({ what, share: cost / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, longest);
}

/** The package, or the folder of ours, that a function belongs to. */
function ownerOf({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (installed) return installed;
  const ours = /\/dist\/((?:libs\/)?[^/]+(?:\/[^/]+)?)/.exec(url)?.[1];
  if (ours) return `liaison ${ours}`;
  if (url.startsWith('node:')) return url.split('/').slice(0, 2).join('/');
  return natives[functionName] ?? 'V8 and the rest of Node';
}

function lineOf({ url, lineNumber }: Profiler.Profile['nodes'][number]['callFrame']): string {
  return url === '' ? '' : ` ${url.split('/').at(-1) ?? ''}:${lineNumber + 1}`;
}

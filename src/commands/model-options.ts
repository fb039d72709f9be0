import { BadInput } from '../bad-input.ts';
import type { ServerQuery } from '../power/server/index.ts';
import { parseOptions } from './options.ts';

export type ModelOptions = Readonly<{
  query: ServerQuery & Readonly<{ cpuModel: string }>;
  /** The share of a virtual machine; `null`: the whole host is asked about. */
  guest: Readonly<{ vcpus: number; memoryGb: number | null }> | null;
  loads: readonly number[];
  json: boolean;
}>;

const VALUED = ['cpu', 'sockets', 'cores', 'threads', 'tdp', 'memory-gb', 'vcpus', 'load'] as const;
type Name = (typeof VALUED)[number];

/** Beyond these nobody builds; a slip of the keyboard is likelier. */
const BOUNDS = {
  sockets: { least: 1, most: 16, whole: true, what: 'a whole number of sockets' },
  cores: { least: 1, most: 8192, whole: true, what: "a whole number of the host's cores" },
  threads: { least: 1, most: 16_384, whole: true, what: "a whole number of the host's threads" },
  tdp: { least: 4, most: 2000, whole: false, what: 'the TDP of one socket in watts' },
  'memory-gb': { least: 0.1, most: 100_000, whole: false, what: 'memory in GB' },
  vcpus: { least: 0.01, most: 16_384, whole: false, what: 'hardware threads of the host' },
  load: { least: 0, most: 1, whole: false, what: 'a share of full load (0.5 for 50 %)' },
} as const satisfies Partial<Record<Name, object>>;

const MAX_NAME_LENGTH = 128;

/** @throws BadInput on whatever is wrong with the options, before anything is computed */
export function parseModelOptions(argv: readonly string[]): ModelOptions {
  const { options, flags, positionals } = parseOptions(argv, VALUED, ['json']);
  const [stray] = positionals;
  if (stray !== undefined) {
    throw new BadInput(
      `unexpected ${JSON.stringify(stray)}: the CPU's name goes in quotes after --cpu, as in \`carbon-audit model --cpu 'AMD EPYC 7763'\``,
    );
  }
  const number = (name: keyof typeof BOUNDS) => parseNumber(name, options.get(name));
  const [sockets, cores, threads, tdpW] = [
    number('sockets'),
    number('cores'),
    number('threads'),
    number('tdp'),
  ];
  const [memoryGb, vcpus, load] = [number('memory-gb'), number('vcpus'), number('load')];
  requireFit(sockets, cores, threads);
  return {
    query: {
      cpuModel: nameOf(options.get('cpu')),
      ...(sockets === null ? {} : { sockets }),
      ...(cores === null ? {} : { cores }),
      ...(threads === null ? {} : { threads }),
      ...(tdpW === null ? {} : { tdpW }),
      ...(memoryGb === null || vcpus !== null ? {} : { memoryGb }),
    },
    guest: vcpus === null ? null : { vcpus, memoryGb },
    loads: load === null ? [0, 0.5, 1] : [load],
    json: flags.has('json'),
  };
}

function nameOf(name: string | undefined): string {
  if (name === undefined || name.trim() === '') {
    throw new BadInput("model needs a CPU, for example `carbon-audit model --cpu 'AMD EPYC 7763'`");
  }
  if (name.length > MAX_NAME_LENGTH || /\p{Cc}/u.test(name)) {
    throw new BadInput(
      `--cpu takes a name of ${MAX_NAME_LENGTH} characters at most, without control characters`,
    );
  }
  return name.trim();
}

function parseNumber(name: keyof typeof BOUNDS, text: string | undefined): number | null {
  if (text === undefined) return null;
  const { least, most, whole, what } = BOUNDS[name];
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
    throw new BadInput(
      `--${name} takes ${what}, from ${least} to ${most}, not ${JSON.stringify(text)}`,
    );
  }
  return value;
}

function requireFit(sockets: number | null, cores: number | null, threads: number | null): void {
  if (cores !== null && sockets !== null && cores < sockets) {
    throw new BadInput(
      `--cores counts the cores of the whole host: ${sockets} sockets cannot have ${cores}`,
    );
  }
  if (cores !== null && sockets !== null && cores % sockets !== 0) {
    throw new BadInput(
      `--cores counts the cores of the whole host: ${cores} cannot be shared evenly by ${sockets} sockets`,
    );
  }
  if (threads === null) return;
  if (cores !== null && (threads < cores || threads > 8 * cores)) {
    throw new BadInput(
      `--threads counts those of the whole host: ${cores} cores have from ${cores} to ${8 * cores} of them, not ${threads}`,
    );
  }
  if (sockets !== null && threads < sockets) {
    throw new BadInput(
      `--threads counts those of the whole host: ${sockets} sockets cannot have ${threads}`,
    );
  }
}

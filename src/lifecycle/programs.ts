import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, isAbsolute, join, sep } from 'node:path';
import { type Finding, finding } from '../finding.ts';
import { NVIDIA_LOOP_MS, NVIDIA_QUERIES } from '../probe/nvidia.ts';
import { POWERMETRICS_INTERVAL_MS } from '../probe/powermetrics.ts';
import type { Pipe } from '../sampling/directory.ts';
import { sudoPath } from './sudo.ts';

/** A program that runs beside the sampler and writes into a pipe for as long as the audit lasts. */
export type PipeProgram = Readonly<{
  pipe: Pipe;
  env: Readonly<Record<string, string>>;
  /** Each is tried when the one before has ended, after a pause; then no more. */
  attempts: readonly Readonly<{ afterS: number; command: readonly string[] }>[];
}>;

export type FoundPrograms = Readonly<{
  programs: readonly PipeProgram[];
  findings: readonly Finding[];
}>;

export type Surroundings = Readonly<{
  root: string;
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
  maxAgeMs: number;
  /** The processor's name, asked for only where it matters. */
  chip: () => string;
}>;

/** Which meters this machine has, by a few looks at its files: no program is run. Never throws. */
export function findPrograms(surroundings: Surroundings): FoundPrograms {
  const { root, platform, env } = surroundings;
  if (platform === 'linux') return nvidia(root, env);
  if (platform === 'darwin') return { programs: powermetrics(surroundings), findings: [] };
  if (
    platform === 'win32' &&
    existsSync(join(env['SystemRoot'] ?? 'C:\\Windows', NVIDIA_WINDOWS))
  ) {
    return { programs: [], findings: [NOT_ON_WINDOWS] };
  }
  return { programs: [], findings: [] };
}

/** A program that ended may have met a driver that was just being loaded, or one that is broken. */
const PAUSES_S = [0, 1, 5, 30, 120, 600];

/** Signs of the driver: without one there is nothing that nvidia-smi could ask. */
const NVIDIA_DEVICE = 'dev/nvidiactl';
/** Any GPU of the Windows around it. */
const WSL_DEVICE = 'dev/dxg';

/** Where drivers, cloud images and container runtimes put it, and its libraries where they stand apart. */
const NVIDIA_PLACES = [
  { bin: 'usr/bin', libraries: [] },
  { bin: 'usr/local/nvidia/bin', libraries: ['usr/local/nvidia/lib64', 'usr/local/nvidia/lib'] },
  { bin: 'usr/lib/wsl/lib', libraries: ['usr/lib/wsl/lib'] },
  { bin: 'usr/local/bin', libraries: [] },
  { bin: 'run/current-system/sw/bin', libraries: [] },
  { bin: 'opt/bin', libraries: [] },
] as const;
const NVIDIA_SMI = 'nvidia-smi';
const NVIDIA_WINDOWS = 'System32\\nvidia-smi.exe';

function nvidia(root: string, env: Surroundings['env']): FoundPrograms {
  const driver = existsSync(join(root, NVIDIA_DEVICE));
  if (!driver && !existsSync(join(root, WSL_DEVICE))) return { programs: [], findings: [] };
  const place = NVIDIA_PLACES.find(({ bin }) => isTrustworthy(join(root, bin, NVIDIA_SMI)));
  const path = place ? join(root, place.bin, NVIDIA_SMI) : onPath(NVIDIA_SMI, env);
  if (path === null) return { programs: [], findings: driver ? [NO_NVIDIA_SMI] : [] };
  const libraries = (place?.libraries ?? []).map((folder) => join(root, folder)).join(':');
  const commands = NVIDIA_QUERIES.map((query) => [
    path,
    `--query-gpu=${query}`,
    '--format=csv,noheader,nounits',
    `--loop-ms=${NVIDIA_LOOP_MS}`,
  ]);
  return {
    programs: [
      {
        pipe: 'nvidia',
        // Its time stamps are local time.
        env: { TZ: 'UTC0', ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }) },
        attempts: PAUSES_S.map((afterS, i) => ({
          afterS,
          command: commands[i % commands.length] ?? [],
        })),
      },
    ],
    findings: [],
  };
}

/**
 * A program in one of the PATH's absolute folders: none that the job's own files lie in, and nothing
 * that other users of the machine could have put there.
 */
function onPath(name: string, env: Surroundings['env']): string | null {
  const jobs = [env['GITHUB_WORKSPACE'], env['RUNNER_TEMP'], process.cwd(), tmpdir()];
  const forbidden = jobs.flatMap((path) => (path ? [path, real(path)] : []));
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  const paths = folders
    .filter((folder) => ![folder, real(folder)].some((one) => isWithin(one, forbidden)))
    .map((folder) => join(folder, name));
  return paths.find((path) => isTrustworthy(path) && !isWithin(real(path), forbidden)) ?? null;
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(join(folder, sep)));
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const OTHERS_MAY_WRITE = 0o022;

/** A program of root's or our own that nobody else can change, nor its folder. */
function isTrustworthy(path: string): boolean {
  try {
    const file = real(path);
    accessSync(file, constants.X_OK);
    const stats = [statSync(file), statSync(dirname(file))];
    return (
      stats[0]?.isFile() === true &&
      stats.every(
        ({ uid, mode }) =>
          (uid === 0 || uid === process.getuid?.()) && (mode & OTHERS_MAY_WRITE) === 0,
      )
    );
  } catch {
    return false;
  }
}

/** A virtual Mac has no such sensors; hosted runners are virtual, and their chip says so. */
function powermetrics({ root, maxAgeMs, chip }: Surroundings): PipeProgram[] {
  if (/virtual/i.test(chip())) return [];
  const samples = Math.ceil(maxAgeMs / POWERMETRICS_INTERVAL_MS);
  const command = [
    sudoPath(root),
    '-n',
    '/usr/bin/powermetrics',
    '--samplers',
    'cpu_power,gpu_power',
    '-i',
    String(POWERMETRICS_INTERVAL_MS),
    '-n',
    String(samples),
  ];
  return [{ pipe: 'powermetrics', env: {}, attempts: [{ afterS: 0, command }] }];
}

const NO_NVIDIA_SMI = finding(
  'meter-not-started',
  'There is an NVIDIA driver and no nvidia-smi that could be trusted, in the usual places or on the PATH: what its GPUs draw is not measured.',
);

const NOT_ON_WINDOWS = finding(
  'meter-not-started',
  'There is an NVIDIA GPU, and on Windows GPUs are not measured yet.',
);

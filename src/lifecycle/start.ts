import { closeSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finding, finding } from '../finding.ts';
import { asCounted, readMachine } from '../machine/read.ts';
import { findAmdgpuCards } from '../probe/amdgpu.ts';
import type { CounterOptions } from '../probe/counters.ts';
import { errorCode, readBeginning } from '../probe/files.ts';
import { chipName, nodeOs } from '../probe/os.ts';
import { identifyProcess } from '../probe/process.ts';
import { RECORDING_FORMAT, type RecordingHeader } from '../recording/format.ts';
import { PRIVATE_FILE, type SamplerConfig, samplerFile } from '../sampling/directory.ts';
import { TOOL } from '../tool.ts';
import { type Beginning, type RaplMeans, readStart } from './ends.ts';
import { samplerEnvironment } from './environment.ts';
import { launchSampler } from './launch.ts';
import { findPrograms, type PipeProgram } from './programs.ts';
import { DIRECTORY_PREFIX, removeAudit } from './remove.ts';
import type { StartedAudit } from './started.ts';
import { rootReader } from './sudo.ts';

export type StartOptions = Readonly<{
  /** The sampler's program, `dist/sampler/index.js`. */
  samplerPath: string;
  intervalMs: number;
  /** The caller's environment; the sampler gets an allow-listed part of it. */
  env: Readonly<Record<string, string | undefined>>;
  /** Where the private directory goes, such as RUNNER_TEMP; else, or if it cannot, the system's own. */
  baseDir?: string;
  /** The process whose end ends the sampler: by default the caller. `null`: there is none to watch. */
  runnerPid?: number | null;
  /** The sampler ends by itself after this, if nobody stops it. */
  maxAgeMs?: number;
  /** The Node that runs the sampler. */
  node?: string;
  counters?: CounterOptions;
  rapl?: RaplMeans;
  /** The runner's folder that changes as a step begins; without it, steps are not looked for. */
  stepsFolder?: string;
}>;

/** As long as a job may run on a runner of one's own: five days. */
const MAX_AGE_MS = 5 * 86_400_000;

/**
 * Reads the counters, starts the sampler and returns at once: whether it comes up is asked later, by
 * `stopAudit`. Never throws; what went wrong is a finding.
 */
export function startAudit(options: StartOptions): StartedAudit {
  const { findings: before, ...beginning } = readStart(options.counters, options.rapl);
  const { root, system } = options.counters ?? {};
  const machine = asCounted(readMachine(root, system), beginning.layout);
  const audit = { auditId: newAuditId(), ...beginning, machine };
  const { findings, ...outcome } = startSampler(options, audit);
  return { ...audit, ...outcome, findings: [...before, ...findings] };
}

/** The kernel's own source of such names: loading Node's takes longer than all else here. */
const KERNEL_UUID = '/proc/sys/kernel/random/uuid';

function newAuditId(): string {
  const uuid = readBeginning(KERNEL_UUID, 64)?.trim() ?? '';
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid)
    ? uuid
    : process.getBuiltinModule('node:crypto').randomUUID();
}

type Audit = Omit<Beginning, 'findings'> & Pick<StartedAudit, 'auditId' | 'machine'>;
type Outcome = Pick<StartedAudit, 'directory' | 'sampler' | 'findings'>;

/** Tries the caller's directory, then the system's own. */
function startSampler(options: StartOptions, audit: Audit): Outcome {
  const { maxAgeMs = MAX_AGE_MS, env } = options;
  const root = options.counters?.root ?? '/';
  const meters = findPrograms({
    root,
    platform: process.platform,
    env,
    maxAgeMs,
    chip: () => chipName(nodeOs),
  });
  const zones = audit.layout.raplZones;
  const bases = [...new Set([...(options.baseDir ? [options.baseDir] : []), tmpdir()])];
  const failures: string[] = [];
  for (const base of bases) {
    let directory: string | null = null;
    let programs: PipeProgram[] = [];
    try {
      directory = mkdtempSync(join(base, DIRECTORY_PREFIX));
      programs = [
        ...meters.programs,
        ...(audit.raplBySudo ? [rootReader(root, zones, directory, maxAgeMs)] : []),
      ];
      writeConfig(directory, options, audit, programs);
    } catch (error) {
      failures.push(`${base}: ${errorCode(error)}`);
      removeAudit({ directory });
      continue;
    }
    const { findings, sampler } = spawnSampler(directory, options, programs);
    return { directory, sampler, findings: [...findings, ...meters.findings] };
  }
  return { directory: null, sampler: null, findings: [notStarted(failures.join(', '))] };
}

/** The starter knows all of the header, so that it need not be read from a damaged recording. */
function headerOf(options: StartOptions, audit: Audit): RecordingHeader {
  const { auditId, layout, start } = audit;
  return {
    kind: 'header',
    format: RECORDING_FORMAT,
    tool: `${TOOL.name} ${TOOL.version}`,
    node: process.version,
    platform: process.platform,
    arch: process.arch,
    auditId,
    intervalMs: options.intervalMs,
    wallMs: start.wallMs,
    monotonicMs: start.monotonicMs,
    cpu: start.cpu,
    layout,
  };
}

function writeConfig(
  directory: string,
  options: StartOptions,
  audit: Audit,
  programs: readonly PipeProgram[],
): void {
  const { maxAgeMs = MAX_AGE_MS, runnerPid = process.pid } = options;
  const config: SamplerConfig = {
    header: headerOf(options, audit),
    maxAgeMs,
    runner: runnerPid === null ? null : identifyProcess(runnerPid),
    unreadable: audit.unreadable.map(({ id, code }) => `${id} (${code})`),
    root: options.counters?.root ?? '/',
    pipes: programs.map(({ pipe }) => pipe),
    amdgpu: findAmdgpuCards(options.counters?.root ?? '/').length > 0,
    stepsFolder: options.stepsFolder ?? null,
  };
  const path = samplerFile(directory, 'config');
  writeFileSync(path, JSON.stringify(config), { mode: PRIVATE_FILE, flag: 'wx' });
}

function spawnSampler(
  directory: string,
  options: StartOptions,
  programs: readonly PipeProgram[],
): Omit<Outcome, 'directory'> {
  let log: number | null = null;
  try {
    log = openSync(samplerFile(directory, 'log'), 'ax', PRIVATE_FILE);
    const { node = process.execPath, samplerPath } = options;
    const child = launchSampler(node, samplerPath, directory, programs, {
      cwd: directory,
      // Nothing of the caller's: a runner waits for its pipes to close.
      stdio: ['ignore', log, log],
      env: samplerEnvironment(options.env),
    });
    child.unref();
    const sampler = identifyProcess(child.pid ?? 0);
    return sampler === null ? failed('no such program') : { sampler, findings: [] };
  } catch (error) {
    return failed(errorCode(error));
  } finally {
    if (log !== null) closeSync(log);
  }
}

function failed(why: string): Omit<Outcome, 'directory'> {
  return { sampler: null, findings: [notStarted(why)] };
}

function notStarted(why: string): Finding {
  return finding(
    'sampler-not-started',
    `The sampler could not be started (${why}): the energy follows from the counters at start and ` +
      'end alone.',
  );
}

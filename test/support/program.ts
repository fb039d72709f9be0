import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach } from 'vitest';

const RUNNER_NODE = resolve('node_modules/.bin/node');

/** The Node that `npm run` finds first: scripts that read TypeScript need a newer one than `dist/`. */
export const SCRIPTS_NODE = existsSync(RUNNER_NODE) ? RUNNER_NODE : process.execPath;

/** The Node that runs the built program: the one named by the environment, else the runner's 24. */
export const NODE = process.env['CARBON_AUDIT_NODE'] ?? SCRIPTS_NODE;

export const CLI = resolve('dist/cli/index.js');
export const SAMPLER = resolve('dist/sampler/index.js');

export type Finished = Readonly<{
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}>;

export type Running = Readonly<{ child: ChildProcess; finished: Promise<Finished> }>;

/** Starts the built command line as a process of its own, in an environment made from scratch. */
export function startCli(
  args: readonly string[],
  options: Readonly<{ cwd: string; env?: Readonly<Record<string, string>>; stdin?: string }>,
): Running {
  const child = spawn(NODE, [CLI, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], TMPDIR: options.cwd, ...options.env },
    stdio: 'pipe',
  });
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  child.stdin.end(options.stdin ?? '');
  const finished = new Promise<Finished>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => done({ code, signal, stdout: out(), stderr: err() }));
  });
  return { child, finished };
}

export function runCli(...given: Parameters<typeof startCli>): Promise<Finished> {
  return startCli(...given).finished;
}

/** A directory of the test's own, gone after it. */
export function ownDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'carbon-audit-test-'));
  directories.push(path);
  return path;
}

const directories: string[] = [];

afterEach(() => {
  for (const path of directories.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** Processes whose command line names the path, by pid. */
export function processesNaming(path: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandLine(pid).includes(path))
    .map(Number);
}

/** Waits until no process names the path any more: the killed ones may take a moment to go. */
export function silenceAbout(path: string): Promise<true> {
  return until(
    () => (processesNaming(path).length === 0 ? true : undefined),
    `silence about ${path}`,
  );
}

function commandLine(pid: string): string {
  try {
    return readFileSync(join('/proc', pid, 'cmdline'), 'utf8');
  } catch {
    return '';
  }
}

/** Below a test's own limit, so that it is said what was waited for; long, as this only ends what hangs. */
const LONGEST_WAIT_MS = 90_000;

/** Waits until `find` answers, looking every few milliseconds. */
export async function until<T>(find: () => T | undefined, what: string): Promise<T> {
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

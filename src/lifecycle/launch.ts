import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { ENDED_MARK, IDENTIFY_FLAG, STARTED_MARK, samplerFile } from '../sampling/directory.ts';
import type { PipeProgram } from './programs.ts';

/**
 * One sample a second never gets hot enough to be worth compiling; without its compilers Node takes
 * 4 MB less.
 */
const NODE_FLAGS = ['--jitless'];

/** Short audits end before they are worth asking who the machine is. */
const IDENTIFY_AFTER_S = 1;

/** The first descriptor that a shell gives away; one digit is all that some take. */
const FIRST_PIPE = 3;

/**
 * The shell becomes the sampler, and leaves behind a process that asks a second later who the machine
 * is, and the programs that write into pipes. The sampler cannot start them itself: loading what starts
 * processes would cost it 3 MB for good. `$0` is Node, `$1` the sampler's program, `$2` the private
 * directory, `$$` the number of the shell and so of the sampler; the outer brackets end at once, so
 * that nobody need wait for the inner.
 */
function launchScript(directory: string, programs: readonly PipeProgram[]): string {
  return [
    `( (sleep ${IDENTIFY_AFTER_S}; exec "$0" "$1" ${IDENTIFY_FLAG} "$2" $$) & )`,
    ...programs.map((program, i) => pipeScript(directory, program, i, programs.length)),
    `exec "$0" ${NODE_FLAGS.join(' ')} "$1" "$2"`,
  ].join('\n');
}

/**
 * Opens the pipe for reading and writing, which never waits for the other side, and hands it to the
 * sampler: so the program finds a reader from its beginning to the sampler's end, however that comes,
 * and then its next line ends it. It has no reading end of its own.
 */
function pipeScript(directory: string, program: PipeProgram, i: number, count: number): string {
  const { pipe, env, attempts } = program;
  const path = quoted(samplerFile(directory, pipe));
  const closed = Array.from({ length: count }, (_, other) => `${FIRST_PIPE + other}>&-`).join(' ');
  const assigned = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)} `);
  const runs = attempts.flatMap(({ afterS, command }) => [
    ...(afterS > 0 ? [`sleep ${afterS}`] : []),
    `echo '${STARTED_MARK}' || exit`,
    `LC_ALL=C ${assigned.join('')}${command.map(quoted).join(' ')}`,
    `printf '\\n${ENDED_MARK} %s\\n' $? || exit`,
  ]);
  return [
    `if mkfifo -m 600 ${path}; then`,
    `exec ${FIRST_PIPE + i}<>${path}`,
    `( ( exec >${path} 2>&1 </dev/null ${closed}`,
    ...runs,
    `) & )`,
    'fi',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Starts the sampler in a process group of its own; `pid` is undefined if it cannot be started. */
export function launchSampler(
  node: string,
  samplerPath: string,
  directory: string,
  programs: readonly PipeProgram[],
  options: SpawnOptions,
): ChildProcess {
  if (process.platform !== 'win32') {
    const script = launchScript(directory, programs);
    const child = launch('/bin/sh', ['-c', script, node, samplerPath, directory], options);
    if (child.pid !== undefined) return child;
  }
  const child = launch(node, [...NODE_FLAGS, samplerPath, directory], options);
  const identify = [samplerPath, IDENTIFY_FLAG, directory, child.pid, IDENTIFY_AFTER_S * 1000];
  // Not in the private directory: Windows cannot remove one that a process stands in.
  launch(node, identify.map(String), { ...options, cwd: undefined }).unref();
  return child;
}

function launch(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { ...options, detached: true, windowsHide: true });
  // Without a listener the error would end the caller; that there is no pid says enough.
  child.on('error', () => {});
  return child;
}

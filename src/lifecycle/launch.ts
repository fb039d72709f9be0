import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { IDENTIFY_FLAG } from '../sampling/directory.ts';

/**
 * One sample a second never gets hot enough to be worth compiling; without its compilers Node takes
 * 4 MB less.
 */
const NODE_FLAGS = ['--jitless'];

/** Short audits end before they are worth asking who the machine is. */
const IDENTIFY_AFTER_S = 1;

/**
 * The shell becomes the sampler, and leaves behind a process that asks a second later who the machine
 * is. The sampler cannot start that one itself: loading what starts processes would cost it 3 MB for
 * good. `$0` is Node, `$1` the sampler's program, `$2` the private directory, `$$` the number of the
 * shell and so of the sampler; the outer brackets end at once, so that nobody need wait for the inner.
 */
const SCRIPT =
  `( (sleep ${IDENTIFY_AFTER_S}; exec "$0" "$1" ${IDENTIFY_FLAG} "$2" $$) & ); ` +
  `exec "$0" ${NODE_FLAGS.join(' ')} "$1" "$2"`;

/** Starts the sampler in a process group of its own; `pid` is undefined if it cannot be started. */
export function launchSampler(
  node: string,
  samplerPath: string,
  directory: string,
  options: SpawnOptions,
): ChildProcess {
  if (process.platform !== 'win32') {
    const child = launch('/bin/sh', ['-c', SCRIPT, node, samplerPath, directory], options);
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

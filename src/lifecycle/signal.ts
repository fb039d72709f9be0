import { execFileSync } from 'node:child_process';
import { isRunning, type ProcessIdentity } from '../probe/process.ts';

/**
 * Sends a signal to the sampler if the process with its number is still the sampler: by its start
 * time, or where the system does not tell that, by its command line, which names a directory that
 * nobody else can know. Never throws.
 */
export function signalSampler(
  sampler: ProcessIdentity,
  directory: string,
  signal: 'SIGTERM' | 'SIGKILL',
): void {
  try {
    if (!isRunning(sampler)) return;
    if (sampler.startTicks === null && !isOurs(sampler.pid, directory)) return;
    const whole = signal === 'SIGKILL' && process.platform !== 'win32';
    // The group's other member asks who the machine is; asked to end, the sampler ends it itself.
    process.kill(whole ? -sampler.pid : sampler.pid, signal);
  } catch {
    // Gone in the meantime.
  }
}

/** Asking who the machine is takes no longer; it ends by itself shortly after the sampler has. */
const SIBLING_MAX_AGE_MS = 15_000;

/**
 * Ends what a dead sampler may have left in its process group: for as long as it can be there, and
 * before the system could have given the group's number to anybody else. Never throws.
 */
export function endSiblings(sampler: ProcessIdentity, auditAgeMs: number): void {
  if (process.platform === 'win32' || auditAgeMs > SIBLING_MAX_AGE_MS) return;
  try {
    process.kill(-sampler.pid, 'SIGKILL');
  } catch {
    // There is none.
  }
}

function isOurs(pid: number, directory: string): boolean {
  // Windows keeps a number free for long, and has no cheap way of asking.
  if (process.platform === 'win32') return true;
  const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
    timeout: 1000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return command.includes(directory);
}

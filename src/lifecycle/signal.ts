import { isRunning, type ProcessIdentity, processesStandingIn } from '../probe/process.ts';

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
    // The group's other members are the sampler's to end when it is asked to.
    process.kill(whole ? -sampler.pid : sampler.pid, signal);
  } catch {
    // Gone in the meantime.
  }
}

/** Asking who the machine is takes no longer; it ends by itself shortly after the sampler has. */
const SIBLING_MAX_AGE_MS = 15_000;

/**
 * Ends what a dead sampler may have left in its process group: whoever asks who the machine is, and a
 * meter that hangs; others end by themselves with their next line. Where the system does not tell
 * whose a process is, only for as long as the group's number cannot be anybody else's. Never throws.
 */
export function endSiblings(sampler: ProcessIdentity, directory: string, auditAgeMs: number): void {
  if (process.platform === 'win32') return;
  const own = processesStandingIn(directory);
  if (own.length > 0) {
    for (const pid of own) send(pid, 'SIGKILL');
  } else if (auditAgeMs <= SIBLING_MAX_AGE_MS) {
    send(-sampler.pid, 'SIGKILL');
  }
}

function send(pid: number, signal: 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // There is none, or it is root's.
  }
}

function isOurs(pid: number, directory: string): boolean {
  // Windows keeps a number free for long, and has no cheap way of asking.
  if (process.platform === 'win32') return true;
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
    timeout: 1000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return command.includes(directory);
}

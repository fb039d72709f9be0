import { join } from 'node:path';
import { raplFile } from '../probe/rapl.ts';
import type { RaplZone } from '../recording/format.ts';
import { plainText } from '../recording/lines.ts';
import { samplerFile } from '../sampling/directory.ts';
import type { PipeProgram } from './programs.ts';

/** For one reading; a sudo that asks a server about its users may take longer, and is then left alone. */
const DEADLINE_MS = 2_000;

const ROOTS_PATH = '/usr/bin:/bin';

/** By its place, as the PATH is the job's. */
export function sudoPath(root: string): string {
  return join(root, 'usr/bin/sudo');
}

/** What root's shells do: a line for each file, its first one, or `-`. */
const READ_FILE = 'value=; read -r value <"$file" 2>/dev/null; [ -n "$value" ] || value=-';
const READ_ONCE = `for file do ${READ_FILE}; echo "$value"; done`;

/**
 * One line a second with the machine's uptime and all counters, never more often: whoever reads power
 * finely enough learns what other programs compute. It takes nothing in, and ends with whoever reads
 * it, when the audit is to end, when its directory is gone, or after so many seconds.
 */
const READ_ON = `
seconds=$1 uptime=$2 directory=$3 stop=$4
shift 4
while [ "$seconds" -gt 0 ] && [ -d "$directory" ] && [ ! -e "$stop" ]; do
  line=; read -r line rest <"$uptime"
  for file do ${READ_FILE}; line="$line $value"; done
  echo "$line" || exit
  seconds=$((seconds - 1))
  sleep 1
done`;

/** Root cannot be killed by us, so the wait for it is a process that can. */
const BOUNDED = '"$@" & wait $!';

export type RootReading =
  | Readonly<{ kind: 'read'; raplUj: readonly (number | null)[] }>
  | Readonly<{ kind: 'refused'; why: string }>;

/** Reads the counters as root, where sudo asks for no password. Never throws. */
export function readAsRoot(root: string, zones: readonly RaplZone[]): RootReading {
  const files = zones.map(({ id }) => raplFile(root, id));
  const command = [sudoPath(root), '-n', '/bin/sh', '-c', READ_ONCE, 'sh', ...files];
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr, error } = spawnSync(
    '/bin/sh',
    ['-c', BOUNDED, 'sh', ...command],
    {
      cwd: '/',
      env: { PATH: ROOTS_PATH, LC_ALL: 'C' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: DEADLINE_MS,
      killSignal: 'SIGKILL',
    },
  );
  if (error !== undefined) {
    return { kind: 'refused', why: `it did not answer within ${DEADLINE_MS / 1000} s` };
  }
  const values = stdout.split('\n').slice(0, -1);
  if (status !== 0 || values.length !== zones.length) {
    const [said = ''] = stderr.split('\n');
    return { kind: 'refused', why: plainText(said) || `exit code ${status}` };
  }
  const raplUj = values.map((text) => {
    const value = /^ *\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) ? value : null;
  });
  return raplUj.every((value) => value === null)
    ? { kind: 'refused', why: 'root cannot read them either' }
    : { kind: 'read', raplUj };
}

/** The root process that reads the counters while the audit runs. */
export function rootReader(
  root: string,
  zones: readonly RaplZone[],
  directory: string,
  maxAgeMs: number,
): PipeProgram {
  const seconds = String(Math.ceil(maxAgeMs / 1000));
  const uptime = join(root, 'proc/uptime');
  const files = zones.map(({ id }) => raplFile(root, id));
  const stop = samplerFile(directory, 'stop');
  const script = ['/bin/sh', '-c', READ_ON, 'sh', seconds, uptime, directory, stop, ...files];
  const command = [sudoPath(root), '-n', ...script];
  // Where sudo keeps the caller's PATH, root would run the job's `sleep`.
  return { pipe: 'rapl', env: { PATH: ROOTS_PATH }, attempts: [{ afterS: 0, command }] };
}

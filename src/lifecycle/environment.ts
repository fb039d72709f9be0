import { AWS_MARKS, AWS_REGIONS } from '../place/environment.ts';

/**
 * What the sampler inherits, and nothing else: where programs are (systeminformation starts some),
 * language and time zone, where temporary files go, what Windows cannot start a program without, the
 * id by which the runner of GitHub Actions collects what a job has left running, and what tells of the
 * machine's place. No tokens, and no NODE_OPTIONS, which would load the job's own code.
 */
const ALLOWED = new Set([
  'PATH',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'RUNNER_TRACKING_ID',
  'CI',
  'GITHUB_ACTIONS',
  'RUNNER_ENVIRONMENT',
  ...AWS_REGIONS,
]);

/** Only that they are there says something; what they hold names accounts and tasks. */
const MARKS: ReadonlySet<string> = new Set(AWS_MARKS);

type Environment = Readonly<Record<string, string | undefined>>;

export function samplerEnvironment(env: Environment): Record<string, string> {
  const allowed: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    // Windows does not tell names apart by case: there it is `Path`.
    const upper = name.toUpperCase();
    if (value !== undefined && (ALLOWED.has(upper) || upper.startsWith('LC_'))) {
      allowed[name] = value;
    } else if (value && MARKS.has(upper)) {
      allowed[name] = '1';
    }
  }
  return allowed;
}

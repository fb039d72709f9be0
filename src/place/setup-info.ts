import { readFileSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Clue, clueOf, rungOf } from './clues.ts';
import { type Rung, unanswered } from './ladder.ts';
import type { Provider } from './place.ts';
import { fileAt, type Surroundings } from './surroundings.ts';

/**
 * `.setup_info` at the runner's root: what whoever set the machine up tells in the job's log under
 * "Set up job" (actions/runner, docs/adrs/0354-runner-machine-info.md). GitHub's hosted runners name
 * their Azure region there, others their availability zone. The root holds credentials as well: this
 * one file is all that is ever opened there.
 */
const NAME = '.setup_info';
const MOST_BYTES = 64 * 1024;
const WHERE = "The runner's .setup_info";

/** A runner's worker is a near ancestor; shells and tools may stand between. */
const MOST_ANCESTORS = 16;

export function readSetupInfo(surroundings: Surroundings): Rung {
  const root = runnerRoot(surroundings);
  const file = root === null ? ABSENT : fileAt(join(root, NAME), MOST_BYTES + 1);
  if (file.kind === 'text') return parseSetupInfo(file.text);
  return file.kind === 'refused'
    ? unanswered('setup-info', 'ignored', `${WHERE} ${file.why}.`)
    : unanswered('setup-info', 'silent', 'There is no .setup_info of a runner to be seen.');
}

const ABSENT = { kind: 'absent' } as const;

/** The rung that the text of a `.setup_info` makes; never throws. */
export function parseSetupInfo(text: string): Rung {
  const ignored = (why: string) => unanswered('setup-info', 'ignored', `${WHERE} ${why}.`);
  if (text.length > MOST_BYTES) return ignored('is larger than 64 KB');
  let groups: unknown;
  try {
    groups = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return ignored('is not JSON');
  }
  if (!Array.isArray(groups)) return ignored('is not the list of groups that a runner reads');
  const lines = groups.flatMap((group: unknown) => detailOf(group).split(/\r?\n/));
  return rungOf('setup-info', WHERE, lines.flatMap(clueIn));
}

function detailOf(group: unknown): string {
  const detail = typeof group === 'object' && group !== null && 'detail' in group && group.detail;
  return typeof detail === 'string' ? detail : '';
}

const LINE = /^\s*(?:(azure|aws|gcp) )?(region|availability zone)\s*:(.*)$/i;

function clueIn(line: string): readonly Clue[] {
  const [, cloud, what = '', rest = ''] = LINE.exec(line) ?? [];
  const provider = (cloud?.toLowerCase() as Provider | undefined) ?? null;
  // Not trimmed by the pattern: many spaces would be tried in as many ways.
  return clueOf(provider, rest.trim(), what.toLowerCase() === 'region' ? 'region' : 'zone');
}

/**
 * The runner's root: that of the Node that the runner brought (`<root>/externals/node24/bin/node`),
 * else, in a step that another Node runs, that of the worker among its ancestors
 * (`<root>/bin/Runner.Worker`). `null`: there is none to be seen, as in a container.
 */
function runnerRoot({ env, execPath, pid, platform, root }: Surroundings): string | null {
  const own = /^(.+)[/\\]externals[/\\][^/\\]+[/\\]bin[/\\]node(?:\.exe)?$/i.exec(execPath)?.[1];
  if (own !== undefined) return own;
  if (platform !== 'linux' || env['GITHUB_ACTIONS'] !== 'true') return null;
  const worker = /^(.+)\/bin\/Runner\.Worker$/;
  return ancestorsOf(pid, root).flatMap((program) => worker.exec(program)?.[1] ?? [])[0] ?? null;
}

/** The programs of a process's ancestors, as far as /proc tells. */
function ancestorsOf(pid: number, root: string): readonly string[] {
  const programs: string[] = [];
  let current = pid;
  for (let i = 0; i < MOST_ANCESTORS && current > 1; i++) {
    try {
      const stat = readFileSync(posix.join(root, 'proc', String(current), 'stat'), 'latin1');
      // The name in brackets may hold anything, brackets too: the fields begin after the last one.
      current = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      programs.push(readlinkSync(posix.join(root, 'proc', String(current), 'exe')));
    } catch {
      // Another user's program; its own ancestors may be ours.
    }
  }
  return programs;
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { quoted } from '../nearest.ts';
import { readPlainFile } from '../plain-file.ts';

/** What a workflow's file tells of itself and of the jobs that it starts. */
export type WorkflowFile = Readonly<{
  /** From the root of its repository: `.github/workflows/train.yml`. */
  path: string;
  /** As GitHub calls it: its path, where the file gives it no name. */
  name: string;
  /** Whether other workflows alone start it, so that its jobs are theirs. */
  isOnlyCalled: boolean;
  jobs: readonly WorkflowJob[];
}>;

export type WorkflowJob = Readonly<{
  /** Its key in the file; `null`: it stands in a file that is not here. */
  job: string | null;
  /** The file of the reusable workflow that it stands in; empty: in none. */
  reusablePath: string;
  /** `null`: the file does not tell them, or only by an expression. */
  runnerLabels: readonly string[] | null;
}>;

/** Where GitHub looks for workflows. */
const FOLDER = '.github/workflows';

/** Far above any that people keep. */
const MOST_BYTES = 1024 * 1024;

/**
 * The path of a workflow from the root of its repository, however its file was named: `train.yml`,
 * `../app/.github/workflows/train.yml`.
 */
export function workflowPathOf(given: string): string {
  const within = /(?:^|[/\\])\.github[/\\]workflows[/\\]([^/\\]+)$/u.exec(given);
  if (within !== null) return `${FOLDER}/${within[1]}`;
  return /[/\\]/u.test(given) ? given : `${FOLDER}/${given}`;
}

/**
 * Reads a workflow's file, and those of the same repository whose jobs it calls.
 *
 * @param given as somebody named it, from the working directory
 * @returns `null` where there is no such file
 * @throws BadInput for one that cannot be read, or is no workflow
 */
export async function readWorkflow(given: string, cwd: string): Promise<WorkflowFile | null> {
  const path = workflowPathOf(given);
  const root = resolve(cwd, given.endsWith(path) ? given.slice(0, -path.length) || '.' : '.');
  if (!existsSync(join(root, path))) return null;
  const read = await reader(root);
  const content = read(path);
  const jobs = jobsOf(path, '', read, new Set([path]));
  if (jobs.length === 0) throw new BadInput(`the workflow ${path} has no jobs of its own`);
  const { name } = content;
  return {
    path,
    name: typeof name === 'string' && name !== '' ? name : path,
    isOnlyCalled: eventsOf(content).every((event) => event === 'workflow_call'),
    jobs,
  };
}

type Content = Readonly<Record<string, unknown>>;
type Read = (path: string) => Content;

async function reader(root: string): Promise<Read> {
  const { parse } = await import('yaml');
  return (path) => {
    try {
      const bytes = readPlainFile(join(root, path), MOST_BYTES + 1, 'followed');
      if (bytes.length > MOST_BYTES) throw new Error(`it has more than ${MOST_BYTES} bytes`);
      const content: unknown = parse(bytes.toString('utf8'), { schema: 'core' });
      if (isMap(content) && isMap(content['jobs'])) return content;
      throw new Error('it has no `jobs`');
    } catch (error) {
      const [why] = (error as Error).message.split('\n');
      throw new BadInput(`the workflow ${path} cannot be read: ${why}`);
    }
  };
}

/** @param seen files whose jobs are told already: one that calls itself has no end */
function jobsOf(path: string, reusablePath: string, read: Read, seen: Set<string>): WorkflowJob[] {
  const { jobs } = read(path);
  return Object.entries(jobs as Content).flatMap(([job, content]): WorkflowJob[] => {
    const uses = isMap(content) ? content['uses'] : undefined;
    if (typeof uses !== 'string') {
      return [{ job, reusablePath, runnerLabels: labelsIn(isMap(content) ? content : {}) }];
    }
    const called = /^\.\/(.+)$/u.exec(uses)?.[1];
    if (called !== undefined && seen.has(called)) return [];
    if (called !== undefined) {
      seen.add(called);
      return jobsOf(called, called, read, seen);
    }
    const elsewhere = /^[^/]+\/[^/]+\/(.+?)@/u.exec(uses)?.[1];
    if (elsewhere === undefined) {
      throw new BadInput(
        `the job ${quoted(job)} of ${path} uses ${quoted(uses)}, which is no file`,
      );
    }
    return [{ job: null, reusablePath: elsewhere, runnerLabels: null }];
  });
}

/** `runs-on` is a label, a list of them, or a map that may have one of the two. */
function labelsIn(job: Content): readonly string[] | null {
  const runsOn = job['runs-on'];
  const labels = [isMap(runsOn) ? runsOn['labels'] : runsOn].flat();
  const isTold = labels.every((label) => typeof label === 'string' && !label.includes('${{'));
  return isTold ? (labels as string[]) : null;
}

/** `on` is an event, a list of them, or a map by event. */
function eventsOf({ on }: Content): readonly unknown[] {
  return isMap(on) ? Object.keys(on) : [on].flat();
}

function isMap(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

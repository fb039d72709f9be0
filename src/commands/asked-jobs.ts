import { BadInput } from '../bad-input.ts';
import { UNKNOWN_SUBJECT } from '../history/point.ts';
import { nearestNames, quoted } from '../nearest.ts';
import { eventMeant, isEventName } from '../policy/events.ts';
import { ACTOR_KINDS, type Subject } from '../policy/verdict.ts';
import {
  readWorkflow,
  type WorkflowFile,
  type WorkflowJob,
  workflowPathOf,
} from './workflow-file.ts';

/** What can be said of a job. */
export const NAMES = [
  'workflow',
  'reusable-workflow',
  'job',
  'event',
  'branch',
  'actor',
  'on',
] as const;

/** What a job may have several of. */
export const LISTS = ['path', 'runner-label'] as const;

export type Asked = Readonly<{
  options: ReadonlyMap<string, string>;
  lists: ReadonlyMap<string, readonly string[]>;
}>;

/** Whether a workflow, or a glob of them, is given by its file and not by its name. */
export function isPath(workflow: string): boolean {
  return /[/]|\.ya?ml$/u.test(workflow);
}

/** The workflow's file, where one was named and is there. */
export async function workflowOf(
  given: string | undefined,
  cwd: string,
): Promise<WorkflowFile | null> {
  return given === undefined || !isPath(given) ? null : readWorkflow(given, cwd);
}

export type Asking = Readonly<{ job: WorkflowJob | null; subject: Subject }>;

/** What is asked about: each job of the workflow's file, or what was said of one. */
export function subjectsOf(asked: Asked, workflow: WorkflowFile | null): readonly Asking[] {
  const said = subjectOf(asked);
  if (workflow === null) return [{ job: null, subject: said }];
  const { path, name, isOnlyCalled, jobs } = workflow;
  const wanted = said.job;
  const named = jobs.filter(({ job }) => wanted === null || job === wanted);
  // A job that is none of those here may be one of a file that is not.
  const meant = named.length > 0 ? named : jobs.filter(({ job }) => job === null);
  if (meant.length === 0) {
    const known = jobs.flatMap(({ job }) => job ?? []);
    const near = nearestNames(wanted ?? '', known);
    const hint = near.length === 0 ? `it has ${listed(known)}` : `did you mean ${listed(near)}?`;
    throw new BadInput(`${path} has no job ${quoted(wanted ?? '')}: ${hint}`);
  }
  return meant.map((job) => ({
    job,
    subject: {
      ...said,
      // Which workflow calls it is not known; that one does tells its jobs from a command.
      ...(isOnlyCalled
        ? { workflowPath: null, workflowName: '' }
        : { workflowPath: path, workflowName: name }),
      job: job.job ?? said.job,
      reusablePath:
        said.reusablePath ?? (job.reusablePath === '' && isOnlyCalled ? path : job.reusablePath),
      runnerLabels: said.runnerLabels ?? job.runnerLabels,
    },
  }));
}

/** What is not said of the job is not known, and so fits everything. */
function subjectOf({ options, lists }: Asked): Subject {
  const given = (name: (typeof NAMES)[number]) => options.get(name) ?? null;
  const workflow = given('workflow');
  const isFile = workflow !== null && isPath(workflow);
  const actor = given('actor');
  const actorKind = ACTOR_KINDS.find((kind) => kind === actor) ?? null;
  if (actor !== null && actorKind === null) {
    throw new BadInput(`--actor cannot be ${quoted(actor)}: expected ${ACTOR_KINDS.join(' or ')}`);
  }
  requireEvent(given('event'));
  requireBranch(given('branch'));
  const isJob =
    [...options.keys()].some((name) => name !== 'on') || LISTS.some((name) => lists.has(name));
  return {
    ...UNKNOWN_SUBJECT,
    workflowPath: isFile ? workflowPathOf(workflow) : null,
    workflowName: isFile ? null : workflow,
    reusablePath: given('reusable-workflow'),
    job: given('job'),
    // A job has one, and that tells it from a command; any glob but an empty one may fit it.
    event: given('event'),
    ...(isJob && given('job') === null && given('event') === null && workflow === null
      ? { workflowName: '' }
      : {}),
    branch: given('branch'),
    actorKind,
    changedPaths: lists.get('path') ?? null,
    runnerLabels: lists.get('runner-label') ?? null,
  };
}

/** A misspelt one would seem to be bound by nothing. One that nothing is near to may be new. */
function requireEvent(event: string | null): void {
  if (event === null || isEventName(event)) return;
  const meant = eventMeant(event);
  if (meant === null) return;
  throw new BadInput(
    `--event cannot be ${quoted(event)}: no event is called that; did you mean \`${meant}\`?`,
  );
}

/** As a policy's `branches` go: by names, but for tags. */
function requireBranch(branch: string | null): void {
  const [, kind, name = ''] = /^refs\/(heads|pull|remotes)\/(.*)$/u.exec(branch ?? '') ?? [];
  if (branch === null || kind === undefined) return;
  const hint =
    kind === 'heads'
      ? `leave off \`refs/heads/\`, as in \`--branch ${quoted(name)}\``
      : 'branches go by their names; of a pull request it is the one that it would go into, for example `main`';
  throw new BadInput(`--branch cannot be ${quoted(branch)}: ${hint}`);
}

/** What was said of the job, for people. */
export function described({ options, lists }: Asked): string {
  const said = [
    ...[...options].filter(([name]) => name !== 'on'),
    ...LISTS.flatMap((name) => (lists.get(name) ?? []).map((value) => [name, value] as const)),
  ];
  if (said.length === 0) return 'a command outside of workflows';
  return said.map(([name, value]) => `${name.replace('-', ' ')} ${quoted(value)}`).join(', ');
}

export function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

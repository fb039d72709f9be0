import { isCommand } from '../history/point.ts';
import { globFits } from './glob.ts';
import type { ActorKind, Subject } from './verdict.ts';

/**
 * Which audits something is for. Every part that names anything must fit, and of what a part names
 * one is enough; a part that names nothing takes every audit in.
 */
export type Match = Readonly<
  Partial<{
    workflows: readonly string[];
    reusableWorkflows: readonly string[];
    jobs: readonly string[];
    events: readonly string[];
    branches: readonly string[];
    actors: readonly ActorKind[];
    paths: readonly string[];
    pathsIgnore: readonly string[];
    runnerLabels: readonly string[];
  }>
>;

/**
 * Whether a budget is for this audit. Law 4: what is not known about a job fits everything, so that
 * nobody gets around a budget by keeping something dark. A command has no event, branch or the like:
 * only `*` and `**` take it in.
 */
export function matches(match: Match, subject: Subject): boolean {
  return MATCH_PARTS.every(({ key, fits }) => isEmpty(match[key]) || fits(match, subject));
}

/** Whether a part of a match names nothing, and so takes every audit in. */
export function isEmpty(part: readonly string[] | undefined): boolean {
  return part === undefined || part.length === 0;
}

/** One part of a match: what it looks at of a subject, and whether that fits. */
type MatchPart = Readonly<{
  key: keyof Match;
  seen: (subject: Subject) => unknown;
  fits: (match: Match, subject: Subject) => boolean;
}>;

export const MATCH_PARTS: readonly MatchPart[] = [
  {
    key: 'workflows',
    seen: ({ workflowPath, workflowName }) => [workflowPath, workflowName],
    fits: ({ workflows = [] }, subject) => workflows.some((glob) => workflowFits(glob, subject)),
  },
  {
    key: 'reusableWorkflows',
    seen: ({ reusablePath }) => reusablePath,
    fits: (match, subject) =>
      fits(match.reusableWorkflows, subject.reusablePath, subject, reusableFits),
  },
  {
    key: 'jobs',
    seen: ({ job }) => job,
    fits: (match, subject) => fits(match.jobs, subject.job, subject, nameFits),
  },
  {
    key: 'events',
    seen: ({ event }) => event,
    fits: (match, subject) => fits(match.events, subject.event, subject, nameFits),
  },
  {
    key: 'branches',
    seen: ({ branch }) => branch,
    fits: (match, subject) => fits(match.branches, subject.branch, subject, globFits),
  },
  {
    key: 'actors',
    seen: ({ actorKind }) => actorKind,
    fits: (match, subject) =>
      fits(match.actors, subject.actorKind, subject, (one, kind) => one === kind),
  },
  {
    key: 'paths',
    seen: ({ changedPaths }) => changedPaths ?? null,
    fits: (match, subject) =>
      fits(match.paths, subject.changedPaths ?? null, subject, (glob, paths) =>
        paths.some((one) => globFits(glob, one)),
      ),
  },
  {
    key: 'pathsIgnore',
    seen: ({ changedPaths }) => changedPaths ?? null,
    fits: ({ pathsIgnore = [] }, { changedPaths }) => !isIgnored(pathsIgnore, changedPaths ?? null),
  },
  {
    key: 'runnerLabels',
    seen: labelsOf,
    fits: (match, subject) => fits(match.runnerLabels, labelsOf(subject), subject, labelFits),
  },
];

/** Whether a change is known to touch nothing but these. */
function isIgnored(globs: readonly string[], changed: readonly string[] | null): boolean {
  return (
    changed !== null &&
    changed.length > 0 &&
    changed.every((path) => globs.some((glob) => globFits(glob, path)))
  );
}

/** Whether one of the globs fits one of the labels; labels know no difference of case. */
export function labelFits(glob: string, labels: readonly string[]): boolean {
  return labels.some((label) =>
    globFits(glob.toLowerCase(), label.toLowerCase(), { slashes: false }),
  );
}

/** What is known of the labels of its runner; of a past audit one at most. */
export function labelsOf({ runnerLabels, runnerLabel }: Subject): readonly string[] | null {
  return runnerLabels ?? (runnerLabel === null ? null : [runnerLabel]);
}

/** Whether something is for this audit, and nothing that is not known of the audit rules it out. */
export function isSurelyFor(match: Match, subject: Subject): boolean {
  return unknownParts(match, subject).length === 0 && matches(match, subject);
}

/** The parts of a match that go by what is not known of the audit. */
export function unknownParts(match: Match, subject: Subject): readonly (keyof Match)[] {
  const changed = subject.changedPaths ?? null;
  const known: Readonly<Record<keyof Match, unknown>> = {
    workflows: subject.workflowPath,
    reusableWorkflows: subject.reusablePath,
    jobs: subject.job,
    events: subject.event,
    branches: subject.branch,
    actors: subject.actorKind,
    paths: changed,
    pathsIgnore: changed,
    runnerLabels: labelsOf(subject),
  };
  return MATCH_PARTS.map(({ key }) => key).filter(
    (key) => known[key] === null && !isEmpty(match[key]) && !match[key]?.some(isAnything),
  );
}

function fits<G extends string, T>(
  wanted: readonly G[] | undefined,
  value: T | null,
  subject: Subject,
  one: (wanted: G, value: T) => boolean,
): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  if (value !== null) return wanted.some((glob) => one(glob, value));
  return !isCommand(subject) || wanted.some(isAnything);
}

/** Whether a glob takes in whatever there is, and what has none of it. */
export function isAnything(glob: string): boolean {
  return glob === '*' || glob === '**';
}

function nameFits(glob: string, name: string): boolean {
  return globFits(glob, name, { slashes: false });
}

/** A job that stands in no reusable workflow is like a command there. */
function reusableFits(glob: string, path: string): boolean {
  return path === '' ? isAnything(glob) : pathFits(glob, path);
}

/** A glob without a slash is about the file's name, wherever it lies. */
function pathFits(glob: string, path: string): boolean {
  return globFits(glob, glob.includes('/') ? path : fileName(path));
}

/**
 * A glob with a slash is about the workflow's path; one without is about the file's name, wherever
 * it lies, or the name that people gave the workflow.
 */
function workflowFits(glob: string, subject: Subject): boolean {
  const { workflowPath, workflowName } = subject;
  if (isAnything(glob)) return true;
  if (workflowPath === null && !isCommand(subject)) return true;
  if (workflowPath !== null && pathFits(glob, workflowPath)) return true;
  return !glob.includes('/') && workflowName !== null && nameFits(glob, workflowName);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

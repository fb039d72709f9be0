import { nearestNames } from '../nearest.ts';
import { globFits } from './glob.ts';

/** Events that start workflows on GitHub, by the documentation of 2026. */
const EVENTS: readonly string[] = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'project',
  'project_card',
  'project_column',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_dispatch',
  'workflow_run',
];

/** What people call some of them. */
const NICKNAMES: Readonly<Record<string, string>> = {
  cron: 'schedule',
  scheduled: 'schedule',
  nightly: 'schedule',
  manual: 'workflow_dispatch',
  dispatch: 'workflow_dispatch',
  pr: 'pull_request',
  merge_queue: 'merge_group',
  tag: 'push',
  commit: 'push',
};

/** Whether a glob fits an event that there is. */
export function isEvent(glob: string): boolean {
  return EVENTS.some((event) => globFits(glob, event, { slashes: false }));
}

/** Whether there is an event of that very name. */
export function isEventName(name: string): boolean {
  return EVENTS.includes(name);
}

/** The event that was probably meant; `null`: none is near. */
export function eventMeant(name: string): string | null {
  const plain = name.toLowerCase().replaceAll(/[- ]/g, '_');
  return NICKNAMES[plain] ?? nearestNames(plain, EVENTS, 1)[0] ?? null;
}

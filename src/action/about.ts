import type { About } from '../render/section.ts';
import type { Job } from './job.ts';
import type { Publication } from './publish.ts';

/** What a section about the job's audit is told beside the report. */
export function aboutOf({ state, world }: Pick<Publication, 'state' | 'world'>): About {
  const { job } = state;
  const workflow = job.workflowName ?? job.workflowPath;
  return { job: job.key, workflow, helpUrl: helpUrlOf(job, world.env) };
}

/**
 * Where the very version that runs explains the policy's language, as its runner names it; `null` where
 * the action is used from a checkout.
 */
export function helpUrlOf(
  { serverUrl }: Pick<Job, 'serverUrl'>,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const [repository, ref] = [env['GITHUB_ACTION_REPOSITORY'], env['GITHUB_ACTION_REF']];
  return repository && ref ? `${serverUrl}/${repository}/blob/${ref}/docs/policy.md` : null;
}

import { globFits } from './glob.ts';
import type { Match } from './policy.ts';
import type { Subject } from './verdict.ts';

/** Whether a budget is for this audit: it names no workflow, or one of its globs fits. */
export function matches({ workflows }: Match, subject: Subject): boolean {
  return workflows.length === 0 || workflows.some((glob) => workflowFits(glob, subject));
}

/**
 * A glob with a slash is about the workflow's path; one without is about the file's name, wherever
 * it lies, or the name that people gave the workflow. What is no workflow is any workflow's equal
 * for `*` and `**`, and none's for the rest.
 */
function workflowFits(glob: string, { workflowPath, workflowName }: Subject): boolean {
  if (glob === '*' || glob === '**') return true;
  if (glob.includes('/')) return workflowPath !== null && globFits(glob, workflowPath);
  const fileName = workflowPath?.slice(workflowPath.lastIndexOf('/') + 1) ?? null;
  return (
    (fileName !== null && globFits(glob, fileName)) ||
    (workflowName !== null && globFits(glob, workflowName, { slashes: false }))
  );
}

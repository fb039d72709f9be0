import type { Subject } from '../verdict.ts';

/** Events of what is not merged yet. */
const PROPOSALS: readonly (string | null)[] = [
  'pull_request',
  'pull_request_target',
  'merge_group',
];

/** Whether the audit is of a change that is only proposed, and so answers for itself alone. */
export function isProposal({ event }: Subject): boolean {
  return PROPOSALS.includes(event);
}

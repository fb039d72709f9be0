import { type Finding, type FindingId, finding } from '../finding.ts';
import type { Runner } from './runner.ts';

const FAILED: Readonly<Partial<Record<FindingId, string>>> = {
  'report-directory-unusable': 'The report could not be written to disk',
  'summary-not-written': 'The job summary could not be written',
  'artifact-not-kept': 'The evidence could not be kept as an artifact',
  'comment-not-written': 'The pull request could not be told',
  'outputs-not-set': 'The outputs could not be set',
};

/** Goes one way of publishing: that it failed is a trouble, and the others go on. */
export async function attempt(
  troubles: Finding[],
  id: FindingId,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    troubles.push(finding(id, `${FAILED[id]}: ${(error as Error).message}.`));
  }
}

/** What went wrong with publishing, as the log and the annotations have it. */
export function sayTroubles(runner: Runner, troubles: readonly Finding[]): void {
  for (const { severity, message } of troubles) {
    if (severity === 'info') runner.notice(message);
    else runner.warn(message);
  }
}

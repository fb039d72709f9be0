import { type Finding, finding } from '../finding.ts';
import { readBeginning } from '../probe/files.ts';
import { plainText } from '../recording/lines.ts';
import { samplerFile } from '../sampling/directory.ts';
import { readFields } from '../sampling/handover.ts';
import type { StartedAudit } from './started.ts';

/** Later than this, a sampler that has not greeted is a finding. */
export const GREETING_DEADLINE_MS = 1_000;

/** Whether the sampler has come up and its first sample stands in the recording. */
export function hasGreeted(started: StartedAudit): boolean {
  if (started.directory === null) return false;
  const greeting = readFields(samplerFile(started.directory, 'ready'));
  return greeting?.['auditId'] === started.auditId;
}

export function noGreeting(afterMs: number): Finding {
  return finding(
    'sampler-no-greeting',
    `The sampler had not come up after ${(afterMs / 1000).toFixed(1)} s; until it does, only the ` +
      'counters at start and end are there.',
  );
}

/** It was started, and ended before it came up. */
export function crashed(started: StartedAudit): Finding {
  const why = lastWords(started.directory);
  return finding(
    'sampler-not-started',
    `The sampler ended before it came up${why === null ? '' : ` (${why})`}: the energy follows ` +
      'from the counters at start and end alone.',
  );
}

/** Node's own message in the sampler's log, without the stack around it. */
function lastWords(directory: string | null): string | null {
  const log = directory === null ? null : readBeginning(samplerFile(directory, 'log'), 8_192);
  const message = /^\w*(Error|error)\b.*$/m.exec(log ?? '')?.[0];
  return message === undefined ? null : plainText(message);
}

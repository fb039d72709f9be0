import { dirname } from 'node:path';
import { ARTIFACT_FILES, readArtifactFile } from '../audit/artifact.ts';
import { serialise } from '../audit/serialise.ts';
import { readEvidence } from '../evidence/read.ts';
import { type Finding, finding } from '../finding.ts';
import { audit } from '../pipeline/audit.ts';
import { end } from './end.ts';
import { finishedEvidence } from './register.ts';
import { type AuditState, loadState } from './state.ts';
import type { World } from './world.ts';

/** The post stage: ends the audit that main began, unless `mode: finish` has done so. */
export async function post(world: World): Promise<void> {
  const state = loadState(world.runner);
  // Main has failed, or this step was a `finish`: there is nothing to end.
  if (state === null) return;
  const finished = finishedEvidence(state);
  if (finished === null) {
    await end(state, world, []);
  } else if (await isCredible(state, dirname(finished))) {
    world.runner.say('carbon-audit: the audit was finished earlier; nothing is left to do.');
  } else {
    await end(state, world, [NOT_CREDIBLE]);
  }
}

/**
 * Any step can write that an audit was finished. It counts if the evidence is of this very audit, was
 * judged by the same policies, and gives the report that lies with it.
 */
async function isCredible(state: AuditState, directory: string): Promise<boolean> {
  try {
    const inputs = await readEvidence(directory);
    const { context } = inputs;
    const { auditId, start } = state.started;
    const { frozen } = state.policies;
    const judgedBy = inputs.policies.slice(0, frozen.length).map(({ source, bytes }) => ({
      source,
      base64: bytes === null ? null : Buffer.from(bytes).toString('base64'),
    }));
    return (
      context.auditId === auditId &&
      serialise(context.start) === serialise(start) &&
      serialise(judgedBy) === serialise(frozen) &&
      readArtifactFile(directory, ARTIFACT_FILES.report) === serialise(audit(inputs))
    );
  } catch {
    return false;
  }
}

const NOT_CREDIBLE: Finding = finding(
  'finish-not-credible',
  'A step claims that the audit was finished earlier, but its evidence does not bear that out: the audit ends here.',
);

import { join } from 'node:path';
import { policyFileName } from '../audit/artifact.ts';
import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { readPlainFile } from '../plain-file.ts';
import { MOST_BYTES } from '../policy/decode.ts';
import { loadPolicy } from '../policy/load.ts';
import type { PolicySource } from '../policy/policy.ts';
import type { FrozenPolicy } from './policies.ts';
import type { AuditState } from './state.ts';

/** The policies at the end of the job. */
export type Thawed = Readonly<{
  policies: readonly LoadedPolicy[];
  findings: readonly Finding[];
  /** What is wrong with a policy that was to decide: bad input, that fails the job once all is kept. */
  badInput: string | null;
}>;

/** The policies that main froze, and the checkout's own where main could read none. */
export async function thawPolicies({ policies, inputs, job }: AuditState): Promise<Thawed> {
  const loaded = await Promise.all(policies.frozen.map(thaw));
  if (policies.fromCheckout === null) return { policies: loaded, findings: [], badInput: null };

  const { path: name, why } = policies.fromCheckout;
  const bytes = readIfThere(join(job.workspace, name));
  if (bytes === null) {
    const badInput =
      inputs.policyPath === null ? null : `policy ${name}: there is no such file in the checkout`;
    return { policies: loaded, findings: [unprotected(why, NO_COPY)], badInput };
  }
  const source: PolicySource = {
    role: 'deciding',
    name,
    budget: null,
    file: policyFileName('deciding'),
    commit: null,
    isProtected: false,
    enforcedAtLeast: inputs.enforcedAtLeast,
  };
  try {
    const policy = await loadPolicy(source, bytes);
    return {
      policies: [...loaded, { source, policy, bytes }],
      findings: [unprotected(why, COPY_DECIDES)],
      badInput: null,
    };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const { message } = error;
    return { policies: loaded, findings: [finding('policy-invalid', message)], badInput: message };
  }
}

async function thaw({ source, base64 }: FrozenPolicy): Promise<LoadedPolicy> {
  const bytes = base64 === null ? null : new Uint8Array(Buffer.from(base64, 'base64'));
  return { source, bytes, policy: await loadPolicy(source, bytes) };
}

/** Never through a link: what it leads to would be quoted where the policy's mistakes are shown. */
function readIfThere(path: string): Uint8Array | null {
  try {
    return readPlainFile(path, MOST_BYTES + 1);
  } catch {
    return null;
  }
}

const COPY_DECIDES =
  'the copy in the checkout decides, which the job itself can change. A broken budget still fails; a pass is worth less';
const NO_COPY = 'the checkout holds none: if there is a policy, it was not applied';

function unprotected(why: string, instead: string): Finding {
  return finding(
    'policy-unprotected',
    `Policy not protected: it could not be read from the repository (${why}); ${instead}.`,
  );
}

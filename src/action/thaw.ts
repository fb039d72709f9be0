import { join } from 'node:path';
import { parentSource, policyFileName } from '../audit/artifact.ts';
import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { readPlainFile } from '../plain-file.ts';
import { MOST_BYTES } from '../policy/decode.ts';
import { loadParents, loadPolicy } from '../policy/load.ts';
import type { PolicySource } from '../policy/policy.ts';
import type { FrozenPolicy } from './freeze-policy.ts';
import { DEFAULT_POLICY_PATH, OTHER_DEFAULT_PATH } from './policy-file.ts';
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
  const loaded = await thawFrozen(policies.frozen);
  if (policies.fromCheckout === null) return { policies: loaded, findings: [], badInput: null };

  const { path, why } = policies.fromCheckout;
  const readHere = (name: string) => readIfThere(join(job.workspace, name));
  const name =
    path === DEFAULT_POLICY_PATH && readHere(path) === null && readHere(OTHER_DEFAULT_PATH) !== null
      ? OTHER_DEFAULT_PATH
      : path;
  const bytes = readHere(name);
  if (bytes === null) return { policies: loaded, findings: [unread(why)], badInput: null };
  const parents = await loadParents(name, bytes, async (reference) => {
    if (reference.kind === 'remote') return { bytes: null, commit: null, why };
    const found = reference.path.startsWith('../') ? null : readHere(reference.path);
    return { bytes: found, commit: null, why: found === null ? 'there is no such file' : null };
  });
  const source: PolicySource = {
    role: 'deciding',
    name,
    budget: null,
    file: policyFileName('deciding'),
    commit: null,
    isProtected: false,
    enforcedAtLeast: inputs.enforcedAtLeast,
    parents: parents.map((parent, index) => parentSource('deciding', parent, index)),
  };
  try {
    const policy = await loadPolicy(source, bytes, parents);
    return {
      policies: [...loaded, { source, policy, bytes, parents }],
      findings: [unprotected(why)],
      badInput: null,
    };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const { message } = error;
    return { policies: loaded, findings: [finding('policy-invalid', message)], badInput: message };
  }
}

/** The policies as they were found, whatever has become of their files since. */
export function thawFrozen(frozen: readonly FrozenPolicy[]): Promise<LoadedPolicy[]> {
  return Promise.all(frozen.map(thaw));
}

async function thaw({ source, base64, parentsBase64 }: FrozenPolicy): Promise<LoadedPolicy> {
  const bytes = fromBase64(base64);
  const parents = source.parents.map(({ reference, commit, why }, index) => ({
    reference,
    commit,
    why,
    bytes: fromBase64(parentsBase64[index] ?? null),
  }));
  return { source, bytes, parents, policy: await loadPolicy(source, bytes, parents) };
}

function fromBase64(base64: string | null): Uint8Array | null {
  return base64 === null ? null : new Uint8Array(Buffer.from(base64, 'base64'));
}

/** Never through a link: what it leads to would be quoted where the policy's mistakes are shown. */
function readIfThere(path: string): Uint8Array | null {
  try {
    return readPlainFile(path, MOST_BYTES + 1);
  } catch {
    return null;
  }
}

function unprotected(why: string): Finding {
  return finding(
    'policy-unprotected',
    `Policy not protected: it could not be read from the repository (${why}); the copy in the checkout decides, which the job itself can change. A broken budget still fails; a pass is worth less.`,
  );
}

function unread(why: string): Finding {
  return finding(
    'policy-unread',
    `The policy could not be read from the repository (${why}), and the checkout holds none: if there is one, nothing was judged by it.`,
  );
}

import { parentSource, policyFileName } from '../audit/artifact.ts';
import { BadInput } from '../bad-input.ts';
import { loadParents, loadPolicy } from '../policy/load.ts';
import type { ReadParent } from '../policy/parents.ts';
import type { PolicyRole, PolicySource } from '../policy/policy.ts';
import type { Inputs } from './inputs.ts';
import type { Change, Job } from './job.ts';
import type { Found, Given, PolicyFile, Repositories } from './policy-file.ts';

/** A policy as main found it, kept so that nothing the job does can change it. */
export type FrozenPolicy = Readonly<{
  source: PolicySource;
  base64: string | null;
  /** In the order of the source's parents. */
  parentsBase64: readonly (string | null)[];
}>;

/** The commit that a policy is recorded with, and what its files are read at. */
export type Where = Readonly<{ commit: string | null; ref: string }>;

/**
 * A policy and what it extends, as they are now.
 *
 * @throws BadInput with the policy's mistakes
 */
export async function freeze(
  given: Given,
  role: PolicyRole,
  { name, bytes, problem }: Extract<Found, { kind: 'file' }>,
  { commit, ref }: Where,
): Promise<FrozenPolicy> {
  if (problem !== null) throw new BadInput(`policy ${name}: ${problem}`);
  const { enforcedAtLeast } = given.inputs;
  const parents = await loadParents(name, bytes, parentReader(given.repositories, ref));
  await loadPolicy({ name, budget: null, enforcedAtLeast: null }, bytes, parents);
  const source: PolicySource = {
    role,
    name,
    budget: null,
    file: policyFileName(role),
    commit,
    isProtected: true,
    enforcedAtLeast,
    parents: parents.map((parent, index) => parentSource(role, parent, index)),
  };
  return {
    source,
    base64: toBase64(bytes),
    parentsBase64: parents.map((parent) => (parent.bytes === null ? null : toBase64(parent.bytes))),
  };
}

/** Files beside the policy are read where the policy was read. */
function parentReader({ readAt, readElsewhere }: Repositories, ref: string): ReadParent {
  return async (reference) => {
    if (reference.kind === 'remote') return readElsewhere(reference);
    const { path } = reference;
    const file: PolicyFile = path.startsWith('../')
      ? { kind: 'unreadable', why: 'it lies outside the repository' }
      : await readAt(path, ref);
    if (file.kind === 'file') return { bytes: file.bytes, commit: null, why: null };
    const why = file.kind === 'absent' ? 'there is no such file' : file.why;
    return { bytes: null, commit: null, why };
  };
}

/** Whether a change leaves the policy and all that it extends as they are. */
export async function isSame(
  given: Given,
  base: Extract<Found, { kind: 'file' }>,
  head: FrozenPolicy,
  { baseSha }: Change,
): Promise<boolean> {
  if (toBase64(base.bytes) !== head.base64 || base.name !== head.source.name) return false;
  if (head.parentsBase64.length === 0) return true;
  const before = await freeze(given, 'proposed', base, { commit: baseSha, ref: baseSha });
  return before.parentsBase64.join() === head.parentsBase64.join();
}

/** The budget of one line that the workflow gives. */
export function budgetOf({ budget }: Inputs, { change }: Job): FrozenPolicy[] {
  if (budget === null) return [];
  const source: PolicySource = {
    role: 'deciding',
    name: 'input budget',
    budget,
    file: null,
    commit: null,
    // The workflow file of a pull request is its author's.
    isProtected: change === null,
    enforcedAtLeast: null,
    parents: [],
  };
  return [{ source, base64: null, parentsBase64: [] }];
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

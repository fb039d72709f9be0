import { parentSource, policyFileName } from '../audit/artifact.ts';
import { BadInput } from '../bad-input.ts';
import { loadParents, loadPolicy } from '../policy/load.ts';
import type { ReadParent } from '../policy/parents.ts';
import type { PolicyRole, PolicySource } from '../policy/policy.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import type { Found, PolicyFile, Repositories } from './policy-file.ts';

/** A policy as main found it, kept so that nothing the job does can change it. */
export type FrozenPolicy = Readonly<{
  source: PolicySource;
  base64: string | null;
  /** In the order of the source's parents. */
  parentsBase64: readonly (string | null)[];
}>;

/** A policy that is there, whether it can be read as one or not. */
export type There = Extract<Found, { kind: 'file' | 'flawed' }>;

/**
 * A policy and what it extends, as they are at its commit.
 *
 * @param isProtected whether it is beyond the reach of whoever wrote what is measured
 * @throws BadInput with the policy's mistakes
 */
export async function freeze(
  { enforcedAtLeast }: Inputs,
  repositories: Repositories,
  role: PolicyRole,
  found: There,
  isProtected: boolean,
): Promise<FrozenPolicy> {
  const { name } = found;
  if (found.kind === 'flawed') throw new BadInput(`policy ${name}: ${found.why}`);
  const { bytes, commit } = found;
  const parents = await loadParents(name, bytes, parentReader(repositories, commit));
  await loadPolicy({ name, budget: null, enforcedAtLeast: null }, bytes, parents);
  const source: PolicySource = {
    role,
    name,
    budget: null,
    file: policyFileName(role),
    commit,
    isProtected,
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
function parentReader({ readAt, readElsewhere }: Repositories, commit: string): ReadParent {
  return async (reference) => {
    if (reference.kind === 'remote') return readElsewhere(reference);
    const { path } = reference;
    const file: PolicyFile = path.startsWith('../')
      ? { kind: 'unreadable', why: 'it lies outside the repository' }
      : await readAt(path, commit);
    if (file.kind === 'file') return { bytes: file.bytes, commit: null, why: null };
    const why = file.kind === 'absent' ? 'there is no such file' : file.why;
    return { bytes: null, commit: null, why };
  };
}

/** Whether two policies, and all that they extend, are the same bytes under the same names. */
export function isSame(one: FrozenPolicy, other: FrozenPolicy): boolean {
  return (
    one.source.name === other.source.name &&
    one.base64 === other.base64 &&
    one.parentsBase64.join() === other.parentsBase64.join()
  );
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

import type { Parent } from '../policy/parents.ts';
import type { Reference } from '../policy/reference.ts';
import type { Inputs } from './inputs.ts';

/** A file of the repository at a commit or branch, as the API gives it. */
export type PolicyFile =
  | Readonly<{ kind: 'file'; bytes: Uint8Array }>
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'unreadable'; why: string }>;

export type ReadAt = (path: string, ref: string) => Promise<PolicyFile>;

/** Reads a file of any repository: at a commit that one of its protected branches holds, or at a branch. */
export type ReadElsewhere = (
  reference: Extract<Reference, { kind: 'remote' }>,
) => Promise<Omit<Parent, 'reference'>>;

/** The repository, and others that its policies build on. */
export type Repositories = Readonly<{ readAt: ReadAt; readElsewhere: ReadElsewhere }>;

/** Where policies lie that nobody names; two of them at once are a mistake. */
export const DEFAULT_POLICY_PATH = '.github/carbon-policy.yml';
export const OTHER_DEFAULT_PATH = '.github/carbon-policy.yaml';

/** `path`: the policy that was asked for; `null`: the usual one. */
export type Given = Readonly<{ path: string | null; inputs: Inputs; repositories: Repositories }>;

/** A policy file as it was looked for: `problem` is what makes it one that cannot decide. */
export type Found =
  | Readonly<{ kind: 'file'; name: string; bytes: Uint8Array; problem: string | null }>
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'unreadable'; why: string }>;

/** The policy at a commit or branch; where nobody names one, either of the usual ones. */
export async function look({ path, repositories }: Given, ref: string): Promise<Found> {
  const { readAt } = repositories;
  if (path !== null) return named(await readAt(path, ref), path);
  const [usual, other] = await Promise.all([
    readAt(DEFAULT_POLICY_PATH, ref),
    readAt(OTHER_DEFAULT_PATH, ref),
  ]);
  const found = named(usual, DEFAULT_POLICY_PATH);
  if (other.kind !== 'file') return found;
  if (found.kind !== 'file') return named(other, OTHER_DEFAULT_PATH);
  return { ...found, problem: TWO_FILES };
}

function named(file: PolicyFile, name: string): Found {
  return file.kind === 'file' ? { ...file, name, problem: null } : file;
}

const TWO_FILES = `there are two policies, ${DEFAULT_POLICY_PATH} and ${OTHER_DEFAULT_PATH}: remove one`;

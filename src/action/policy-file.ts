import type { Parent } from '../policy/parents.ts';
import type { Reference } from '../policy/reference.ts';

/** A file of the repository at a commit, as the API gives it. `other`: it is there, and no file to read. */
export type PolicyFile =
  | Readonly<{ kind: 'file'; bytes: Uint8Array }>
  | Readonly<{ kind: 'other'; why: string }>
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'unreadable'; why: string }>;

export type ReadAt = (path: string, commit: string) => Promise<PolicyFile>;

/** Reads a file of any repository: at a commit that one of its protected branches holds, or at a branch. */
export type ReadElsewhere = (
  reference: Extract<Reference, { kind: 'remote' }>,
) => Promise<Omit<Parent, 'reference'>>;

/** What a server says of a branch or commit, or why it says nothing. */
export type Told =
  | Readonly<{ kind: 'told'; value: string }>
  | Readonly<{ kind: 'untold'; why: string }>;

/** The repository, and others that its policies build on. */
export type Repositories = Readonly<{
  /** The name of its default branch. */
  defaultBranch: () => Promise<Told>;
  /** The commit that a branch is at. */
  tipOf: (branch: string) => Promise<Told>;
  readAt: ReadAt;
  readElsewhere: ReadElsewhere;
}>;

/** Where policies lie that nobody names; two of them at once are a mistake. */
export const DEFAULT_POLICY_PATH = '.github/carbon-policy.yml';
export const OTHER_DEFAULT_PATH = '.github/carbon-policy.yaml';

/**
 * A policy as it was looked for. `flawed`: something is there that cannot be one, which is a mistake
 * and not the network's doing.
 */
export type Found =
  | Readonly<{ kind: 'file'; name: string; bytes: Uint8Array; commit: string }>
  | Readonly<{ kind: 'flawed'; name: string; why: string }>
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'unreadable'; why: string }>;

/** `path`: the policy that an input names; `null`: the usual one, under either of its names. */
export async function look(
  { readAt }: Repositories,
  path: string | null,
  at: Told,
): Promise<Found> {
  if (at.kind === 'untold') return { kind: 'unreadable', why: at.why };
  const found = async (name: string) => foundAs(await readAt(name, at.value), name, at.value);
  if (path !== null) return found(path);
  // One after the other: once a file of the commit was read, an absent one needs no second call.
  const usual = await found(DEFAULT_POLICY_PATH);
  if (usual.kind === 'unreadable') return usual;
  const other = await found(OTHER_DEFAULT_PATH);
  if (usual.kind === 'absent') return other;
  const isThere = other.kind === 'file' || other.kind === 'flawed';
  return isThere ? { kind: 'flawed', name: DEFAULT_POLICY_PATH, why: TWO_FILES } : usual;
}

function foundAs(file: PolicyFile, name: string, commit: string): Found {
  if (file.kind === 'other') return { kind: 'flawed', name, why: file.why };
  return file.kind === 'file' ? { ...file, name, commit } : file;
}

const TWO_FILES = `there are two policies, ${DEFAULT_POLICY_PATH} and ${OTHER_DEFAULT_PATH}: remove one`;

import { parentSource, policyFileName } from '../audit/artifact.ts';
import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import { loadParents, loadPolicy } from '../policy/load.ts';
import type { Parent, ReadParent } from '../policy/parents.ts';
import type { PolicyRole, PolicySource } from '../policy/policy.ts';
import type { Reference } from '../policy/reference.ts';
import type { Inputs } from './inputs.ts';
import type { Change, Job } from './job.ts';

/** A policy as main found it, kept so that nothing the job does can change it. */
export type FrozenPolicy = Readonly<{
  source: PolicySource;
  base64: string | null;
  /** In the order of the source's parents. */
  parentsBase64: readonly (string | null)[];
}>;

export type FrozenPolicies = Readonly<{
  frozen: readonly FrozenPolicy[];
  /** Where to look in the checkout at the end, and why it could not be read from the repository. */
  fromCheckout: Readonly<{ path: string; why: string }> | null;
  findings: readonly Finding[];
}>;

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

/**
 * Finds the policies that will judge the job. A pull request is judged by its base, with the default
 * branch's policy as the floor; what it makes of the policy itself is judged for information.
 *
 * @throws BadInput when a policy that only this job's author can put right has mistakes, or when the
 *   one asked for is nowhere in the repository
 */
export async function gatherPolicies(
  inputs: Inputs,
  job: Job,
  repositories: Repositories,
): Promise<FrozenPolicies> {
  const given = { inputs, repositories, path: inputs.policyPath };
  const found = await gatherAt(given, job);
  const isNowhere =
    found.frozen.length === 0 && found.fromCheckout === null && found.findings.length === 0;
  if (inputs.policyPath !== null && isNowhere) {
    throw new BadInput(`policy ${inputs.policyPath}: there is no such file in the repository`);
  }
  const standard =
    inputs.policyPath === null || inputs.policyPath === DEFAULT_POLICY_PATH
      ? []
      : await standardPolicies({ ...given, path: null }, job, found);
  return { ...found, frozen: [...budgetOf(inputs, job), ...found.frozen, ...standard] };
}

/** `path`: the policy that was asked for; `null`: the usual one. */
type Given = Readonly<{ path: string | null; inputs: Inputs; repositories: Repositories }>;

/** A policy file as it was looked for: `problem` is what makes it one that cannot decide. */
type Found =
  | Readonly<{ kind: 'file'; name: string; bytes: Uint8Array; problem: string | null }>
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'unreadable'; why: string }>;

async function look({ path, repositories }: Given, ref: string): Promise<Found> {
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

function gatherAt(given: Given, job: Job): Promise<FrozenPolicies> {
  return job.change === null
    ? gatherForCommit(given, job)
    : gatherForChange(given, job.change, job);
}

/**
 * A change that names another policy than the usual one must not get around the usual one thereby:
 * where its base does not have the policy named, the usual one of the base decides.
 */
async function standardPolicies(
  given: Given,
  job: Job,
  found: FrozenPolicies,
): Promise<readonly FrozenPolicy[]> {
  const isDecided = found.frozen.some(({ source }) => source.isProtected);
  if (job.change === null || isDecided || found.fromCheckout !== null) return [];
  const { frozen } = await gatherForChange(given, job.change, job);
  return frozen.filter(({ source }) => source.isProtected);
}

async function gatherForCommit(given: Given, job: Job): Promise<FrozenPolicies> {
  const { defaultBranch } = job;
  // Whoever may push to a branch of their own may write any policy there.
  const needsFloor = defaultBranch !== null && job.ref !== `refs/heads/${defaultBranch}`;
  const [file, floor] = await Promise.all([
    look(given, job.sha),
    needsFloor ? look(given, defaultBranch) : ABSENT,
  ]);
  const floors = await standing(given, 'floor', floor, { commit: null, ref: defaultBranch ?? '' });
  const common = {
    fromCheckout: file.kind === 'unreadable' ? fromCheckout(given, file.why) : null,
    findings: [...unreadableFloor(floor), ...floors.flatMap((one) => one.finding ?? [])],
  };
  const below = floors.flatMap((one) => one.policy ?? []);
  if (file.kind !== 'file') return { ...common, frozen: below };
  const own = await freeze(given, 'deciding', file, { commit: job.sha, ref: job.sha });
  const deciding = { ...own, source: { ...own.source, isProtected: !needsFloor } };
  return { ...common, frozen: [deciding, ...below] };
}

async function gatherForChange(
  given: Given,
  change: Change,
  { defaultBranch }: Job,
): Promise<FrozenPolicies> {
  const needsFloor = defaultBranch !== null && defaultBranch !== change.baseBranch;
  const [base, floor, head] = await Promise.all([
    look(given, change.baseSha),
    needsFloor ? look(given, defaultBranch) : ABSENT,
    look(given, change.headSha),
  ]);
  const protectedOnes = [
    ...(await standing(given, 'deciding', base, { commit: change.baseSha, ref: change.baseSha })),
    ...(await standing(given, 'floor', floor, { commit: null, ref: defaultBranch ?? '' })),
  ];
  const decides = protectedOnes.flatMap((one) => one.policy ?? []);
  const proposed = await proposedBy(given, change, base, head, decides.length > 0);
  return {
    frozen: [...decides, ...proposed],
    fromCheckout: base.kind === 'unreadable' ? fromCheckout(given, base.why) : null,
    findings: [...unreadableFloor(floor), ...protectedOnes.flatMap((one) => one.finding ?? [])],
  };
}

type Standing = Readonly<{ policy?: FrozenPolicy; finding?: Finding }>;

/**
 * A policy that stands already. One with mistakes cannot decide; it must not stop the pull request
 * that puts it right either.
 */
async function standing(
  given: Given,
  role: PolicyRole,
  file: Found,
  where: Where,
): Promise<Standing[]> {
  if (file.kind !== 'file') return [];
  try {
    return [{ policy: await freeze(given, role, file, where) }];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return [
      { finding: finding('policy-invalid', `The policy in force has mistakes:\n${error.message}`) },
    ];
  }
}

/** The change's own version, where it differs; it decides only where nothing else can. */
async function proposedBy(
  given: Given,
  change: Change,
  base: Found,
  head: Found,
  somethingDecides: boolean,
): Promise<FrozenPolicy[]> {
  if (head.kind !== 'file') return [];
  const takesOver = base.kind === 'file' && !somethingDecides;
  // Whoever proposes a policy can put it right: its mistakes are said before anything runs.
  const own = await freeze(given, takesOver ? 'deciding' : 'proposed', head, {
    commit: change.headSha,
    ref: change.headSha,
  });
  if (base.kind === 'file' && somethingDecides && (await isSame(given, base, own, change)))
    return [];
  return [{ ...own, source: { ...own.source, isProtected: false } }];
}

/** The commit that a policy is recorded with, and what its files are read at. */
type Where = Readonly<{ commit: string | null; ref: string }>;

/**
 * A policy and what it extends, as they are now.
 *
 * @throws BadInput with the policy's mistakes
 */
async function freeze(
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

function fromCheckout({ path }: Given, why: string): NonNullable<FrozenPolicies['fromCheckout']> {
  return { path: path ?? DEFAULT_POLICY_PATH, why };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function budgetOf({ budget }: Inputs, { change }: Job): FrozenPolicy[] {
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

/** Whether a change leaves the policy and all that it extends as they are. */
async function isSame(
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

const ABSENT: Found = { kind: 'absent' };

function unreadableFloor(floor: Found): Finding[] {
  if (floor.kind !== 'unreadable') return [];
  return [
    finding(
      'policy-floor-unreadable',
      `The default branch's policy could not be read (${floor.why}), so it does not bind.`,
    ),
  ];
}

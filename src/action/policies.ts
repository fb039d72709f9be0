import { policyFileName } from '../audit/artifact.ts';
import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import { loadPolicy } from '../policy/load.ts';
import type { PolicyRole, PolicySource } from '../policy/policy.ts';
import type { Inputs } from './inputs.ts';
import type { Change, Job } from './job.ts';

/** A policy as main found it, kept so that nothing the job does can change it. */
export type FrozenPolicy = Readonly<{ source: PolicySource; base64: string | null }>;

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

export const DEFAULT_POLICY_PATH = '.github/carbon-policy.yml';

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
  readAt: ReadAt,
): Promise<FrozenPolicies> {
  const given = { inputs, readAt, path: inputs.policyPath ?? DEFAULT_POLICY_PATH };
  const found = await gatherAt(given, job);
  const isNowhere =
    found.frozen.length === 0 && found.fromCheckout === null && found.findings.length === 0;
  if (inputs.policyPath !== null && isNowhere) {
    throw new BadInput(`policy ${given.path}: there is no such file in the repository`);
  }
  const standard =
    inputs.policyPath === null || inputs.policyPath === DEFAULT_POLICY_PATH
      ? []
      : await standardPolicies({ ...given, path: DEFAULT_POLICY_PATH }, job, found);
  return { ...found, frozen: [...budgetOf(inputs, job), ...found.frozen, ...standard] };
}

type Given = Readonly<{ path: string; inputs: Inputs; readAt: ReadAt }>;

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
    given.readAt(given.path, job.sha),
    needsFloor ? given.readAt(given.path, defaultBranch) : ABSENT,
  ]);
  const floors = await standing(given, 'floor', floor, null);
  const common = {
    fromCheckout: file.kind === 'unreadable' ? { path: given.path, why: file.why } : null,
    findings: [...unreadableFloor(floor), ...floors.flatMap((one) => one.finding ?? [])],
  };
  const below = floors.flatMap((one) => one.policy ?? []);
  if (file.kind !== 'file') return { ...common, frozen: below };
  await parsed(given, file.bytes);
  const own = frozen(given, 'deciding', file.bytes, job.sha);
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
    given.readAt(given.path, change.baseSha),
    needsFloor ? given.readAt(given.path, defaultBranch) : ABSENT,
    given.readAt(given.path, change.headSha),
  ]);
  const protectedOnes = [
    ...(await standing(given, 'deciding', base, change.baseSha)),
    ...(await standing(given, 'floor', floor, null)),
  ];
  const decides = protectedOnes.flatMap((one) => one.policy ?? []);
  const proposed = await proposedBy(given, change, base, head, decides.length > 0);
  return {
    frozen: [...decides, ...proposed],
    fromCheckout: base.kind === 'unreadable' ? { path: given.path, why: base.why } : null,
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
  file: PolicyFile,
  commit: string | null,
): Promise<Standing[]> {
  if (file.kind !== 'file') return [];
  try {
    await parsed(given, file.bytes);
    return [{ policy: frozen(given, role, file.bytes, commit) }];
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
  base: PolicyFile,
  head: PolicyFile,
  somethingDecides: boolean,
): Promise<FrozenPolicy[]> {
  if (head.kind !== 'file') return [];
  if (base.kind === 'file' && somethingDecides && same(base.bytes, head.bytes)) return [];
  // Whoever proposes a policy can put it right: its mistakes are said before anything runs.
  await parsed(given, head.bytes);
  const takesOver = base.kind === 'file' && !somethingDecides;
  const own = frozen(given, takesOver ? 'deciding' : 'proposed', head.bytes, change.headSha);
  return [{ ...own, source: { ...own.source, isProtected: false } }];
}

function frozen(
  { path, inputs }: Given,
  role: PolicyRole,
  bytes: Uint8Array,
  commit: string | null,
): FrozenPolicy {
  const source: PolicySource = {
    role,
    name: path,
    budget: null,
    file: policyFileName(role),
    commit,
    isProtected: true,
    enforcedAtLeast: inputs.enforcedAtLeast,
  };
  return { source, base64: Buffer.from(bytes).toString('base64') };
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
  };
  return [{ source, base64: null }];
}

function parsed({ path }: Given, bytes: Uint8Array): Promise<unknown> {
  return loadPolicy({ name: path, budget: null, enforcedAtLeast: null }, bytes);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

const ABSENT: PolicyFile = { kind: 'absent' };

function unreadableFloor(floor: PolicyFile): Finding[] {
  if (floor.kind !== 'unreadable') return [];
  return [
    finding(
      'policy-floor-unreadable',
      `The default branch's policy could not be read (${floor.why}), so it does not bind.`,
    ),
  ];
}

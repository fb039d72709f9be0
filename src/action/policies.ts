import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import type { PolicyRole } from '../policy/policy.ts';
import { budgetOf, type FrozenPolicy, freeze, isSame, type Where } from './freeze-policy.ts';
import type { Inputs } from './inputs.ts';
import type { Change, Job } from './job.ts';
import {
  DEFAULT_POLICY_PATH,
  type Found,
  type Given,
  look,
  type Repositories,
} from './policy-file.ts';

export type FrozenPolicies = Readonly<{
  frozen: readonly FrozenPolicy[];
  /** Where to look in the checkout at the end, and why it could not be read from the repository. */
  fromCheckout: Readonly<{ path: string; why: string }> | null;
  findings: readonly Finding[];
}>;

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

function fromCheckout({ path }: Given, why: string): NonNullable<FrozenPolicies['fromCheckout']> {
  return { path: path ?? DEFAULT_POLICY_PATH, why };
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

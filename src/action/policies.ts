import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import type { PolicyRole } from '../policy/policy.ts';
import { budgetOf, type FrozenPolicy, freeze, isSame, type There } from './freeze-policy.ts';
import type { Inputs } from './inputs.ts';
import type { Change, Job } from './job.ts';
import {
  DEFAULT_POLICY_PATH,
  type Found,
  look,
  OTHER_DEFAULT_PATH,
  type Repositories,
  type Told,
} from './policy-file.ts';

export type FrozenPolicies = Readonly<{
  frozen: readonly FrozenPolicy[];
  /** Where to look in the checkout at the end, and why it could not be read from the repository. */
  fromCheckout: Readonly<{ path: string; why: string }> | null;
  findings: readonly Finding[];
}>;

/**
 * Finds the policies that will judge the job. A pull request is judged by its base, a commit by its own.
 * The default branch's usual policy is the floor beside them, unless it is that which decides: neither
 * another branch nor an input that names another file gets around it. What a pull request makes of the
 * policy itself is judged for information.
 *
 * @throws BadInput when a policy that only this job's author can put right has mistakes, or when the
 *   one asked for is nowhere in the repository
 */
export async function gatherPolicies(
  inputs: Inputs,
  job: Job,
  repositories: Repositories,
): Promise<FrozenPolicies> {
  const search: Search = { inputs, job, repositories, named: namedBy(inputs) };
  const { change } = job;
  const found = await (change === null ? forCommit(search) : forChange(search, change));
  return { ...found, frozen: [...budgetOf(inputs, job), ...found.frozen] };
}

/** `named`: the policy that an input names, where that is not the usual one. */
type Search = Readonly<{
  inputs: Inputs;
  job: Job;
  repositories: Repositories;
  named: string | null;
}>;

function namedBy({ policyPath }: Inputs): string | null {
  const isUsual = policyPath === DEFAULT_POLICY_PATH || policyPath === OTHER_DEFAULT_PATH;
  return isUsual ? null : policyPath;
}

async function forCommit(search: Search): Promise<FrozenPolicies> {
  const { inputs, job, repositories, named } = search;
  const [own, trunk] = await Promise.all([
    look(repositories, named, commitOf(job.sha)),
    repositories.defaultBranch(),
  ]);
  // Whoever may push to a branch of their own may write any policy there.
  const isTrunk = trunk.kind === 'told' && job.ref === `refs/heads/${trunk.value}`;
  const floor = await floorOf(search, trunk, isTrunk);
  await refuseNowhere(search, trunk, isTrunk, [own, floor]);
  const deciding = isThere(own)
    ? [await freeze(inputs, repositories, 'deciding', own, isTrunk)]
    : [];
  const below = await standing(search, 'floor', floor, true);
  return {
    frozen: [...deciding, ...below.policies],
    fromCheckout: fromCheckout(search, own),
    findings: [...unreadableFloor(floor, own), ...below.findings],
  };
}

async function forChange(search: Search, change: Change): Promise<FrozenPolicies> {
  const { repositories, named } = search;
  const { baseBranch, isBaseSure } = change;
  const [tip, trunk] = await Promise.all([
    repositories.tipOf(baseBranch),
    repositories.defaultBranch(),
  ]);
  const isTrunk = trunk.kind === 'told' && trunk.value === baseBranch;
  const [asked, floor, head] = await Promise.all([
    look(repositories, named, tip),
    floorOf(search, trunk, isTrunk),
    look(repositories, named, commitOf(change.proposedSha)),
  ]);
  await refuseNowhere(search, trunk, isTrunk, [asked, floor, head]);
  // A change that names a policy that its base does not have is judged by the base's usual one.
  const base =
    named !== null && asked.kind === 'absent' ? await look(repositories, null, tip) : asked;
  const deciding = await standing(search, 'deciding', base, isBaseSure || isTrunk);
  const below = isSameFile(base, floor) ? NOTHING : await standing(search, 'floor', floor, true);
  return {
    frozen: [
      ...deciding.policies,
      ...below.policies,
      ...(await proposedBy(search, base, head, deciding.policies)),
    ],
    fromCheckout: fromCheckout(search, base),
    findings: [
      ...deciding.policies.flatMap(({ source }) => (source.isProtected ? [] : BASE_UNSURE)),
      ...unreadableFloor(floor, base),
      ...deciding.findings,
      ...below.findings,
    ],
  };
}

/**
 * The default branch's usual policy; where it has none, its copy of what the input names. Nothing where
 * one and the same file decides.
 */
async function floorOf(
  { repositories, named }: Search,
  trunk: Told,
  isTrunk: boolean,
): Promise<Found> {
  if (isTrunk && named === null) return ABSENT;
  const tip = await tipOf(repositories, trunk);
  const usual = await look(repositories, null, tip);
  const isNone = usual.kind === 'absent' && named !== null && !isTrunk;
  return isNone ? look(repositories, named, tip) : usual;
}

/** @throws BadInput where the policy that an input names is nowhere that it was looked for */
async function refuseNowhere(
  { inputs, repositories, named }: Search,
  trunk: Told,
  isTrunk: boolean,
  found: readonly Found[],
): Promise<void> {
  if (inputs.policyPath === null) return;
  const isNamed = (one: Found) =>
    one.kind === 'unreadable' || (isThere(one) && (named === null || one.name === named));
  if (found.some(isNamed)) return;
  // The floor may be the usual policy, which says nothing of the one that was named.
  const onTrunk = isTrunk
    ? ABSENT
    : await look(repositories, named, await tipOf(repositories, trunk));
  if (onTrunk.kind !== 'absent') return;
  throw new BadInput(`policy ${inputs.policyPath}: there is no such file in the repository`);
}

type Standing = Readonly<{ policies: readonly FrozenPolicy[]; findings: readonly Finding[] }>;

const NOTHING: Standing = { policies: [], findings: [] };

/**
 * A policy that stands already. One with mistakes cannot judge; it must not stop the pull request that
 * puts it right either.
 */
async function standing(
  { inputs, repositories }: Search,
  role: PolicyRole,
  found: Found,
  isProtected: boolean,
): Promise<Standing> {
  if (!isThere(found)) return NOTHING;
  try {
    const policy = await freeze(inputs, repositories, role, found, isProtected);
    return { policies: [policy], findings: [] };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const message = `A policy in force has mistakes, so nothing is judged by it:\n${error.message}`;
    return { policies: [], findings: [finding('policy-invalid', message)] };
  }
}

/** The change's own version, where it differs. It never decides: not where nothing else does either. */
async function proposedBy(
  { inputs, repositories }: Search,
  base: Found,
  head: Found,
  deciding: readonly FrozenPolicy[],
): Promise<readonly FrozenPolicy[]> {
  if (!isThere(head)) return [];
  try {
    const own = await freeze(inputs, repositories, 'proposed', head, false);
    return deciding.some((one) => isSame(one, own)) ? [] : [own];
  } catch (error) {
    // Whoever proposes a mistake can put it right, and is told before anything runs; whoever only
    // leaves one as it is cannot.
    if (isThere(base) && isUnchanged(base, head)) return [];
    throw error;
  }
}

function isUnchanged(base: There, head: There): boolean {
  if (base.name !== head.name || base.kind !== head.kind) return false;
  return base.kind === 'flawed' || head.kind === 'flawed'
    ? true
    : Buffer.compare(base.bytes, head.bytes) === 0;
}

function isThere(found: Found): found is There {
  return found.kind === 'file' || found.kind === 'flawed';
}

function isSameFile(one: Found, other: Found): boolean {
  return (
    one.kind === 'file' &&
    other.kind === 'file' &&
    one.name === other.name &&
    one.commit === other.commit
  );
}

function tipOf({ tipOf: ask }: Repositories, branch: Told): Promise<Told> {
  return branch.kind === 'told' ? ask(branch.value) : Promise.resolve(branch);
}

function commitOf(sha: string): Told {
  return sha === ''
    ? { kind: 'untold', why: 'the event does not name the commit' }
    : { kind: 'told', value: sha };
}

function fromCheckout({ named }: Search, found: Found): FrozenPolicies['fromCheckout'] {
  if (found.kind !== 'unreadable') return null;
  return { path: named ?? DEFAULT_POLICY_PATH, why: found.why };
}

const ABSENT: Found = { kind: 'absent' };

/** Where nothing could be read, that is said of all policies at once. */
function unreadableFloor(floor: Found, decides: Found): Finding[] {
  if (floor.kind !== 'unreadable' || decides.kind === 'unreadable') return [];
  const message = `The default branch's policy could not be read (${floor.why}), so it does not bind.`;
  return [finding('policy-floor-unreadable', message)];
}

const BASE_UNSURE = [
  finding(
    'policy-unprotected',
    "Policy not protected: which branch the change goes into is told by the event's payload alone, which a step before this one could have rewritten.",
  ),
];

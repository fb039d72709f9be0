import { resolve } from 'node:path';
import { parentSource, policyFileName } from '../audit/artifact.ts';
import type { AuditSubject } from '../audit/context.ts';
import { BadInput } from '../bad-input.ts';
import { type Finding, finding } from '../finding.ts';
import { UNKNOWN_SUBJECT } from '../history/point.ts';
import { quoted } from '../nearest.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { loadParents, loadPolicy } from '../policy/load.ts';
import type { PolicySource } from '../policy/policy.ts';
import { type ParentCopies, parentsBelow, readPolicyFile, requireUsed } from './policy-file.ts';

const LABEL_OPTION = 'runner-label';

/** A policy by its source and bytes, not yet read; the bytes of a budget are `null`. */
export type GivenPolicy = Readonly<{ source: PolicySource; bytes: Uint8Array | null }>;

/**
 * The policy that `--policy` or `--budget` gives; `null`: neither was given.
 *
 * @throws BadInput
 */
export function policyGiven(options: ReadonlyMap<string, string>, cwd: string): GivenPolicy | null {
  const name = options.get('policy');
  const budget = options.get('budget');
  if (name !== undefined && budget !== undefined) {
    throw new BadInput('give --policy or --budget, not both: a policy holds its own budgets');
  }
  const own = {
    role: 'deciding',
    commit: null,
    isProtected: false,
    enforcedAtLeast: null,
    parents: [],
  } as const;
  if (name !== undefined) {
    const source = { ...own, name, budget: null, file: policyFileName('deciding') };
    return { source, bytes: readPolicyFile(resolve(cwd, name)) };
  }
  if (budget === undefined) return null;
  return { source: { ...own, name: '--budget', budget, file: null }, bytes: null };
}

/** The given policy with what it extends; empty where none was given. @throws BadInput */
export async function loadedPolicies(
  given: GivenPolicy | null,
  cwd: string,
  copies: ParentCopies,
): Promise<LoadedPolicy[]> {
  const policies = given === null ? [] : [await loadedPolicy(given, cwd, copies)];
  const asked = policies.flatMap(({ parents }) => parents.map(({ reference }) => reference));
  requireUsed(copies, asked);
  return policies;
}

async function loadedPolicy(
  given: GivenPolicy,
  cwd: string,
  copies: ParentCopies,
): Promise<LoadedPolicy> {
  const { source, bytes } = given;
  const parents =
    bytes === null ? [] : await loadParents(source.name, bytes, parentsBelow(cwd, copies));
  const policy = await loadPolicy(source, bytes, parents);
  const sources = parents.map((parent, index) => parentSource('deciding', parent, index));
  return { source: { ...source, parents: sources }, bytes, parents, policy };
}

/** What policies extend and could not be read, in a sentence each: their answer is without it. */
export function notSeenOf(policies: readonly LoadedPolicy[]): readonly string[] {
  const unread = policies.flatMap(({ parents }) => parents.filter(({ bytes }) => bytes === null));
  const names = new Set(unread.map(({ reference }) => reference));
  return [...names].map((name) => `${quoted(name)}, which it extends, could not be read.`);
}

/** What may be given several times of what a command is judged by. */
export const POLICY_LISTS = ['parent', LABEL_OPTION] as const;

/**
 * The labels that a command's runner is said to have; `null`: nobody said any.
 *
 * @throws BadInput where no policy could go by them
 */
export function labelsGiven(
  lists: ReadonlyMap<string, readonly string[]>,
  given: GivenPolicy | null,
): readonly string[] | null {
  const labels = lists.get(LABEL_OPTION) ?? null;
  if (labels === null || (given !== null && given.bytes !== null)) return labels;
  throw new BadInput(`--${LABEL_OPTION} needs --policy FILE: nothing else goes by labels`);
}

/** That labels are somebody's word: nothing on a machine shows which its runner has. */
export function labelFindings(labels: readonly string[] | null): readonly Finding[] {
  if (labels === null) return [];
  const message = `The runner's labels were named, ${labels.map(quoted).join(', ')}: what the policy says for them counts here, and nobody has checked that a runner has them.`;
  return [finding('labels-declared', message)];
}

/**
 * What a policy can match of a command: outside a workflow there is no path or name.
 *
 * @param runnerLabels as they were named; nothing but matching goes by them
 */
export function commandSubject(
  modelParameters: number | null,
  runnerLabels: readonly string[] | null,
): AuditSubject {
  return {
    kind: 'command',
    ...UNKNOWN_SUBJECT,
    runnerLabels,
    changedPaths: null,
    modelParameters,
  };
}

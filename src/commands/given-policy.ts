import { resolve } from 'node:path';
import { parentSource, policyFileName } from '../audit/artifact.ts';
import type { AuditSubject } from '../audit/context.ts';
import { BadInput } from '../bad-input.ts';
import { UNKNOWN_SUBJECT } from '../history/point.ts';
import { quoted } from '../nearest.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { loadParents, loadPolicy } from '../policy/load.ts';
import type { PolicySource } from '../policy/policy.ts';
import { type ParentCopies, parentsBelow, readPolicyFile } from './policy-file.ts';

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
  copies?: ParentCopies,
): Promise<LoadedPolicy[]> {
  if (given === null) return [];
  const { source, bytes } = given;
  const parents =
    bytes === null ? [] : await loadParents(source.name, bytes, parentsBelow(cwd, copies));
  const policy = await loadPolicy(source, bytes, parents);
  const sources = parents.map((parent, index) => parentSource('deciding', parent, index));
  return [{ source: { ...source, parents: sources }, bytes, parents, policy }];
}

/** What policies extend and could not be read, in a sentence each: their answer is without it. */
export function notSeenOf(policies: readonly LoadedPolicy[]): readonly string[] {
  const unread = policies.flatMap(({ parents }) => parents.filter(({ bytes }) => bytes === null));
  const names = new Set(unread.map(({ reference }) => reference));
  return [...names].map((name) => `${quoted(name)}, which it extends, could not be read.`);
}

/** What a policy can match of a command: outside a workflow there is no path or name. */
export function commandSubject(modelParameters: number | null): AuditSubject {
  return {
    kind: 'command',
    ...UNKNOWN_SUBJECT,
    runnerLabels: null,
    changedPaths: null,
    modelParameters,
  };
}

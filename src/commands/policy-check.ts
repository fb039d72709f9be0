import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { dayOf } from '../policy/day.ts';
import { loadParents } from '../policy/load.ts';
import type { Parent } from '../policy/parents.ts';
import type { Policy } from '../policy/policy.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { parentsBelow, readPolicyFile } from './policy-file.ts';

/** Where a policy lies that nobody names. */
const USUAL = ['.github/carbon-policy.yml', '.github/carbon-policy.yaml'];

/** `carbon-audit policy check [FILE]`: says every mistake in a policy, or that there is none. */
export async function policyCheck(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals } = parseOptions(argv, []);
  const { name, policy, parents } = await checkedPolicy(positionals, io);
  const ids = new Set(policy.budgets.map(({ id }) => id));
  const count = ids.size === 1 ? '1 budget' : `${ids.size} budgets`;
  const lines = [
    `${name}: a sound policy with ${count}${mildness(policy)}`,
    ...policy.troubles.map(({ message }) => `  not checked: ${message}`),
    ...parents.map(({ reference }) => `  with ${reference}`),
    ...policy.waivers.map(({ budget, expires }) => `  \`${budget}\` is waived until ${expires}`),
  ];
  io.stdout(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

export type CheckedPolicy = Readonly<{ name: string; policy: Policy; parents: readonly Parent[] }>;

/**
 * The policy that a command is about, by the rules for who writes one: what the day makes wrong is a
 * mistake too.
 *
 * @throws BadInput with every mistake
 */
export async function checkedPolicy(
  positionals: readonly string[],
  io: CommandIo,
): Promise<CheckedPolicy> {
  const [given, ...more] = positionals;
  if (more.length > 0) {
    throw new BadInput('give one policy, for example `carbon-audit policy check policy.yml`');
  }
  const name = given ?? usual(io.cwd);
  const bytes = readPolicyFile(resolve(io.cwd, name));
  const parents = await loadParents(name, bytes, parentsBelow(io.cwd));
  const { parsePolicy, renderPolicyErrors } = await import('../policy/parse.ts');
  const parsed = parsePolicy({ name, bytes }, parents, dayOf(io.now()));
  if (!parsed.ok) throw new BadInput(renderPolicyErrors(parsed.errors));
  return { name, policy: parsed.policy, parents };
}

function usual(cwd: string): string {
  const [first, second] = USUAL.filter((name) => existsSync(resolve(cwd, name)));
  if (first === undefined) {
    throw new BadInput(
      `there is no ${USUAL.join(' or ')} here; name the policy, for example \`carbon-audit policy check policy.yml\``,
    );
  }
  if (second !== undefined) {
    throw new BadInput(`there are two policies, ${first} and ${second}: remove one`);
  }
  return first;
}

function mildness({ enforcement, rollout, budgets }: Policy): string {
  const isCeiling = [enforcement, ...rollout.map((phase) => phase.enforcement)].includes('enforce');
  const canFail = isCeiling && budgets.some((budget) => budget.enforcement === 'enforce');
  return canFail ? '' : ', none of them enforced: nothing can fail';
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { type Day, dayOf } from '../policy/day.ts';
import type { PolicyError } from '../policy/errors.ts';
import { loadParents } from '../policy/load.ts';
import type { Parent } from '../policy/parents.ts';
import type { Policy } from '../policy/policy.ts';
import { type Waiver, waiversInForce } from '../policy/waiver.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import {
  filesIn,
  type ParentCopies,
  parentCopies,
  parentsBelow,
  readPolicyFile,
  requireUsed,
} from './policy-file.ts';

/** Where a policy lies that nobody names. */
const USUAL = ['.github/carbon-policy.yml', '.github/carbon-policy.yaml'];

/** `carbon-audit policy check [FILE…]`: says every mistake in policies, or that there is none. */
export async function policyCheck(argv: readonly string[], io: CommandIo): Promise<number> {
  const { positionals, flags, lists } = parseOptions(argv, [], ['json'], ['parent']);
  const names = positionals.length === 0 ? [usual(io.cwd)] : positionals;
  const copies = parentCopies(lists.get('parent'));
  const looked: Looked[] = [];
  const unread: string[] = [];
  for (const name of names) {
    try {
      looked.push(await lookAt(name, copies, io));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      // What is wrong with the others is told all the same.
      unread.push(error.message);
    }
  }
  if (unread.length === 0) requireUsed(copies, extended(looked));
  const { renderPolicyErrors } = await import('../policy/parse.ts');
  const wrong = looked.flatMap(({ mistakes }) => mistakes);
  if (flags.has('json')) {
    io.stdout(serialise({ schemaVersion: 1, kind: 'policy-check', policies: looked.map(asJson) }));
    if (unread.length > 0) throw new BadInput(unread.join('\n\n'));
    return wrong.length === 0 ? EXIT.ok : EXIT.badInput;
  }
  const today = dayOf(io.now());
  for (const one of looked) {
    if (one.policy === null) continue;
    const remarks = one.remarks.map((remark) => ({
      ...remark,
      message: `remark: ${remark.message}`,
    }));
    const said = remarks.length === 0 ? '' : `\n${renderPolicyErrors(remarks)}\n`;
    io.stdout(`${described(one.name, one.policy, one.parents, today).join('\n')}\n${said}`);
  }
  if (wrong.length === 0 && unread.length === 0) return EXIT.ok;
  throw new BadInput(
    [
      ...unread,
      ...(wrong.length > 0 ? [renderPolicyErrors(wrong)] : []),
      ...(looked.some(({ isFirstOnly }) => isFirstOnly) ? [MORE] : []),
    ].join('\n\n'),
  );
}

const MORE = 'More may show once these are mended.';

type Looked = Readonly<{
  name: string;
  /** `null`: it has mistakes. */
  policy: Policy | null;
  parents: readonly Parent[];
  mistakes: readonly PolicyError[];
  /** Whether more mistakes may show once these are mended. */
  isFirstOnly: boolean;
  remarks: readonly PolicyError[];
}>;

export type CheckedPolicy = Readonly<{ name: string; policy: Policy }>;

/**
 * The policy that a command is about.
 *
 * @throws BadInput with every mistake
 */
export async function checkedPolicy(
  positionals: readonly string[],
  io: CommandIo,
  given: readonly string[] = [],
): Promise<CheckedPolicy> {
  const [first, ...more] = positionals;
  if (more.length > 0) {
    throw new BadInput('give one policy, for example `carbon-audit policy show policy.yml`');
  }
  const copies = parentCopies(given);
  const looked = await lookAt(first ?? usual(io.cwd), copies, io);
  requireUsed(copies, extended([looked]));
  const { name, policy, mistakes, isFirstOnly } = looked;
  if (policy !== null) return { name, policy };
  const { renderPolicyErrors } = await import('../policy/parse.ts');
  throw new BadInput([renderPolicyErrors(mistakes), ...(isFirstOnly ? [MORE] : [])].join('\n\n'));
}

async function lookAt(name: string, copies: ParentCopies, io: CommandIo): Promise<Looked> {
  const bytes = readPolicyFile(resolve(io.cwd, name));
  const parents = await loadParents(name, bytes, parentsBelow(io.cwd, copies));
  const { parsePolicy } = await import('../policy/parse.ts');
  const workflows = workflowsBeside(resolve(io.cwd, name));
  const parsed = parsePolicy({ name, bytes }, parents, { today: dayOf(io.now()), workflows });
  const look = { name, parents };
  return parsed.ok
    ? { ...look, policy: parsed.policy, mistakes: [], isFirstOnly: false, remarks: parsed.remarks }
    : {
        ...look,
        policy: null,
        mistakes: parsed.errors,
        isFirstOnly: parsed.isFirstOnly,
        remarks: [],
      };
}

/** The workflows of the repository that a policy in its `.github` is for; `null`: it lies elsewhere. */
function workflowsBeside(path: string): string[] | null {
  const [, root] = /^(.*)[/\\]\.github[/\\]/u.exec(path) ?? [];
  const folder = root === undefined ? null : join(root, '.github/workflows');
  if (folder === null || !existsSync(folder)) return null;
  return filesIn(folder)
    .filter((file) => /\.ya?ml$/u.test(file))
    .map((file) => `.github/workflows/${file}`);
}

function extended(looked: readonly Looked[]): readonly string[] {
  return looked.flatMap(({ parents }) => parents.map(({ reference }) => reference));
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

function described(name: string, policy: Policy, parents: readonly Parent[], today: Day): string[] {
  const { troubles, waivers } = policy;
  const ids = new Set(policy.budgets.map(({ id }) => id));
  const count = ids.size === 1 ? '1 budget' : `${ids.size} budgets`;
  const isWhole = troubles.length === 0;
  return [
    // Of what was not seen there may be budgets, and stricter words.
    isWhole
      ? `${name}: a sound policy with ${count}${canFail(policy) ? '' : ', none of them enforced: nothing can fail'}`
      : `${name}: sound as far as it can be seen`,
    ...troubles.map(({ message }) => `  not seen: ${message}`),
    ...parents.filter(({ bytes }) => bytes !== null).map(({ reference }) => `  with ${reference}`),
    ...waivers
      .filter(({ expires }) => expires >= today)
      .map((waiver) => `  ${waiverLine(waiver, policy, today)}`),
  ];
}

/** Of several waivers that hold at once the tightest counts. */
function waiverLine(waiver: Waiver, policy: Policy, today: Day): string {
  const { budget, expires, upTo } = waiver;
  const inForce = waiversInForce(policy, budget, today);
  const of = inForce.filter((one) => one.upTo.dimension === upTo.dimension);
  const isIdle = of.includes(waiver) && of[0] !== waiver;
  const beside = isIdle ? `, but for a tighter one up to ${of[0]?.upTo.text} that counts` : '';
  return `\`${budget}\` is waived up to ${upTo.text} until ${expires}${beside}`;
}

function canFail({ enforcement, rollout, budgets }: Policy): boolean {
  const isCeiling = [enforcement, ...rollout.map((phase) => phase.enforcement)].includes('enforce');
  return isCeiling && budgets.some((budget) => budget.enforcement === 'enforce');
}

/** What programs are told; of a policy that was not seen whole no more than of what was. */
function asJson({ name, policy, parents, mistakes, remarks }: Looked) {
  const isWhole = policy !== null && policy.troubles.length === 0;
  return {
    file: name,
    isSound: policy !== null,
    isWhole,
    budgets: policy === null ? null : [...new Set(policy.budgets.map(({ id }) => id))],
    canFail: isWhole ? canFail(policy) : null,
    parents: parents.map(({ reference, commit, why }) => ({ reference, commit, why })),
    mistakes,
    remarks,
  };
}

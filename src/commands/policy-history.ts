import { resolve } from 'node:path';
import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { readHistory } from '../evidence/history.ts';
import type { Offered } from '../history/history-of.ts';
import { type Frozen, freeze } from '../policy/freeze.ts';
import { MOST_FALSE_ALARMS } from '../policy/noisy.ts';
import { type RuleReplay, replay } from '../policy/replay.ts';
import { starterPolicy } from '../policy/starter.ts';
import { formatEnergy, formatPercent } from '../units.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { checkedPolicy } from './policy-check.ts';

/**
 * `carbon-audit policy replay --history DIR [FILE]`: how often each rule would have fired on past
 * audits. Exits with 1 where a rule that is enforced alarms too often for that, or would have failed
 * more than one in twenty.
 */
export async function policyReplay(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, flags, lists, positionals } = parseOptions(
    argv,
    ['history'],
    ['json'],
    ['parent'],
  );
  const offered = historyGiven(options, io, 'replay');
  const { name, policy } = await checkedPolicy(positionals, io, lists.get('parent'));
  const rules = replay(policy, offered);
  const unfit = rules.filter(
    ({ trouble, enforcement }) => trouble !== null && enforcement === 'enforce',
  );
  if (flags.has('json')) {
    const audits = offered.points.length;
    io.stdout(serialise({ schemaVersion: 1, kind: 'policy-replay', policy: name, audits, rules }));
    return unfit.length === 0 ? EXIT.ok : EXIT.different;
  }
  const lines = [
    `${name} on ${offered.points.length} past audits${unreadable(offered)}`,
    ...(rules.length === 0 ? ['  none that a budget takes in'] : rules.map(described)),
    ...unfit.map(advised),
  ];
  io.stdout(`${lines.join('\n')}\n`);
  return unfit.length === 0 ? EXIT.ok : EXIT.different;
}

/**
 * `carbon-audit policy freeze --history DIR [FILE]`: prints what each `improve` begins with, for the
 * policy to hold. Exits with 1 where there is nothing to print.
 */
export async function policyFreeze(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, positionals } = parseOptions(argv, ['history']);
  const offered = historyGiven(options, io, 'freeze');
  const { name, policy } = await checkedPolicy(positionals, io);
  const frozen = freeze(policy, offered, io.now());
  const lines = [
    `${name} on ${offered.points.length} past audits${unreadable(offered)}`,
    ...(frozen.length === 0 ? ['  no `improve` takes in any of them'] : frozen.flatMap(pasteable)),
    ...shared(frozen),
  ];
  io.stdout(`${lines.join('\n')}\n`);
  return frozen.some(({ reference }) => reference !== null) ? EXIT.ok : EXIT.different;
}

function pasteable({ budget, origin, line, from, workflow, job, reference }: Frozen): string[] {
  const where = `  ${budget} improve (${origin}:${line}), ${workflow ?? 'a command'}${job === null ? '' : `, job ${job}`}`;
  if (reference === null) return [`${where}: too few comparable audits around ${from}`];
  const { energyJ, cpu, method, samples } = reference;
  const of = cpu === null ? '' : ` cpu: ${JSON.stringify(cpu)},`;
  return [
    `${where}: the median of ${samples} audits around ${from}`,
    `    reference: { energy: ${formatEnergy(energyJ, { digits: 4 })},${of} method: ${method} }`,
  ];
}

/** A rule has one reference, and so is for one series. */
function shared(frozen: readonly Frozen[]): string[] {
  const budgets = frozen.map(({ budget }) => budget);
  const several = [...new Set(budgets.filter((one, index) => budgets.indexOf(one) < index))];
  return several.map(
    (budget) =>
      `\`${budget}\` takes in several series, and a reference is for one: give each a budget of its own.`,
  );
}

/** `carbon-audit policy init --history DIR`: prints a policy to begin with. */
export async function policyInit(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, positionals } = parseOptions(argv, ['history']);
  if (positionals.length > 0) {
    throw new BadInput('policy init prints a policy: write it where you want it with `> FILE`');
  }
  io.stdout(starterPolicy(historyGiven(options, io, 'init').points));
  return EXIT.ok;
}

function advised({ budget, rule, trouble }: RuleReplay): string {
  const share = formatPercent(MOST_FALSE_ALARMS);
  return trouble === 'noisy'
    ? `\`${budget}\` only warns, whatever it is to enforce: \`${rule}\` alarms at more than ${share} of a past that nobody complained of. \`even-if-noisy: true\` forces it.`
    : `Let \`${budget}\` warn, not enforce: the past broke \`${rule}\` more often than in ${share} of audits, which is no noise. Raise the limit or use less.`;
}

function historyGiven(
  options: ReadonlyMap<string, string>,
  io: CommandIo,
  subcommand: string,
): Offered {
  const directory = options.get('history');
  if (directory === undefined) {
    throw new BadInput(
      `policy ${subcommand} needs past audits, for example \`carbon-audit policy ${subcommand} --history .carbon-audit\``,
    );
  }
  return readHistory(resolve(io.cwd, directory));
}

function described({ budget, rule, origin, line, enforcement, ...counts }: RuleReplay): string {
  const { audits, judged, failed, warned } = counts;
  const share = judged === 0 ? '' : ` (${formatPercent(failed / judged)})`;
  return `  ${budget} ${rule}, ${enforcement} (${origin}:${line}): of ${audits} audits ${judged} judged, ${failed} failed${share}, ${warned} warned`;
}

function unreadable({ unreadable: count }: Offered): string {
  return count === 0 ? '' : `, ${count} more could not be read`;
}

import { resolve } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { readHistory } from '../evidence/history.ts';
import type { Offered } from '../history/history-of.ts';
import { MOST_FALSE_ALARMS, type RuleReplay, replay } from '../policy/replay.ts';
import { starterPolicy } from '../policy/starter.ts';
import { formatPercent } from '../units.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { checkedPolicy } from './policy-check.ts';

/**
 * `carbon-audit policy replay --history DIR [FILE]`: how often each rule would have fired on past
 * audits. Exits with 1 where a rule that is enforced alarms too often for that.
 */
export async function policyReplay(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, positionals } = parseOptions(argv, ['history']);
  const offered = historyGiven(options, io, 'replay');
  const { name, policy } = await checkedPolicy(positionals, io);
  const rules = replay(policy, offered);
  const noisy = rules.filter(({ isNoisy, enforcement }) => isNoisy && enforcement === 'enforce');
  const lines = [
    `${name} on ${offered.points.length} past audits${unreadable(offered)}`,
    ...(rules.length === 0 ? ['  none that a budget takes in'] : rules.map(described)),
    ...noisy.map(
      ({ budget, rule }) =>
        `Let \`${budget}\` warn, not enforce: \`${rule}\` would fail more than ${formatPercent(MOST_FALSE_ALARMS)} of a past that nobody complained of.`,
    ),
  ];
  io.stdout(`${lines.join('\n')}\n`);
  return noisy.length === 0 ? EXIT.ok : EXIT.different;
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

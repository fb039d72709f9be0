import { resolve } from 'node:path';
import { serialise } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { type HistoryRead, readHistory } from '../evidence/history.ts';
import { quoted } from '../nearest.ts';
import { type Frozen, freeze } from '../policy/freeze.ts';
import { MOST_FALSE_ALARMS } from '../policy/noisy.ts';
import { FEWEST_JUDGED, type RuleReplay, replay } from '../policy/replay.ts';
import { FEWEST_FOR_LIMIT, starterPolicy } from '../policy/starter.ts';
import { formatEnergy, formatPercent } from '../units.ts';
import { dayGiven } from './day-given.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseOptions } from './options.ts';
import { checkedPolicy } from './policy-check.ts';

/**
 * `carbon-audit policy replay --history DIR [--on DAY] [FILE]`: how often each rule would have fired on
 * past audits, as the policy stands on a day. Exits with 1 where a rule that is enforced alarms too
 * often for that or was broken too often, and where nothing could be judged.
 */
export async function policyReplay(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, flags, lists, positionals } = parseOptions(
    argv,
    ['history', 'on'],
    ['json'],
    ['parent'],
  );
  const day = dayGiven(options.get('on'), io);
  const offered = historyGiven(options, io, 'replay');
  const { name, policy } = await checkedPolicy(positionals, io, lists.get('parent'));
  const replayed = replay(policy, offered, Date.parse(day));
  const { rules, audits, light, isUnverified } = replayed;
  const unfit = rules.filter(
    ({ trouble, enforcement }) => trouble !== null && enforcement === 'enforce',
  );
  const isJudged = rules.some(({ judged }) => judged > 0);
  const code = unfit.length === 0 && isJudged ? EXIT.ok : EXIT.different;
  if (flags.has('json')) {
    const document = { schemaVersion: 1, kind: 'policy-replay', policy: name, day, ...replayed };
    io.stdout(serialise(document));
    return code;
  }
  const lines = [
    `${name} as of ${day}, on ${counted(audits)}${isUnverified && audits > 0 ? ' that nobody vouches for' : ''}${unreadable(offered)}`,
    ...offered.cut.map((what) => `  the history holds ${what}`),
    ...(light === 0 ? [] : [`  ${light} of them below what the policy calls high impact`]),
    ...(rules.length === 0 ? ['  none that a budget takes in'] : rules.flatMap(described)),
    ...(isJudged
      ? []
      : ['Nothing could be judged, so nothing is known of how often it would fail.']),
    ...unfit.map(advised),
  ];
  io.stdout(`${lines.join('\n')}\n`);
  return code;
}

/**
 * `carbon-audit policy freeze --history DIR [FILE]`: prints what each `improve` begins with, for the
 * policy to hold. Exits with 1 where there is nothing to print.
 */
export async function policyFreeze(argv: readonly string[], io: CommandIo): Promise<number> {
  const { options, lists, positionals } = parseOptions(argv, ['history'], [], ['parent']);
  const offered = historyGiven(options, io, 'freeze');
  const { name, policy } = await checkedPolicy(positionals, io, lists.get('parent'));
  const frozen = freeze(policy, offered, io.now());
  const lines = [
    `${name} on ${offered.points.length} audits${unreadable(offered)}`,
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
  const { points } = historyGiven(options, io, 'init');
  const text = starterPolicy(points);
  if (text === null) {
    throw new BadInput(
      `policy init needs ${FEWEST_FOR_LIMIT} audits of one workflow, or of commands, that did not fail, and there are ${points.length} audits in all: run more under \`carbon-audit run\` first, or begin with \`extends: [carbon-audit:observe]\``,
    );
  }
  io.stdout(text);
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
): HistoryRead {
  const directory = options.get('history');
  if (directory === undefined) {
    throw new BadInput(
      `policy ${subcommand} needs past audits, for example \`carbon-audit policy ${subcommand} --history .carbon-audit\``,
    );
  }
  return readHistory(resolve(io.cwd, directory));
}

function described({ budget, rule, origin, line, enforcement, ...counts }: RuleReplay): string[] {
  const { audits, judged, failed, warned, waived, fired, why } = counts;
  const share = judged === 0 ? '' : ` (${formatPercent(failed / judged)})`;
  const excused = waived === 0 ? '' : `, ${waived} waived`;
  const few =
    judged === 0 || judged >= FEWEST_JUDGED
      ? ''
      : `; of fewer than ${FEWEST_JUDGED} judged that says little`;
  return [
    `  ${budget} ${rule}, ${enforcement} (${origin}:${line}): of ${counted(audits)} ${judged} judged, ${failed} failed${share}, ${warned} warned${excused}${few}`,
    ...fired.map(
      ({ atMs, auditId, sentence }) =>
        `    ${new Date(atMs).toISOString().slice(0, 16)} ${quoted(auditId)} ${sentence}`,
    ),
    ...(failed > fired.length ? [`    and ${failed - fired.length} before`] : []),
    ...(why === null || judged > 0 ? [] : [`    ${why}`]),
  ];
}

function counted(audits: number): string {
  return audits === 1 ? '1 audit' : `${audits} audits`;
}

function unreadable({ unreadable: own, unreadableBelow: below }: HistoryRead): string {
  return own + below === 0 ? '' : `, ${own + below} more could not be read`;
}

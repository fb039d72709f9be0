import { isSample } from '../history/comparable.ts';
import { historyOf, type Offered } from '../history/history-of.ts';
import type { SeriesPoint } from '../history/point.ts';
import { judge } from './judge.ts';
import { isNoisy, MOST_FALSE_ALARMS } from './noisy.ts';
import type { Enforcement, Policy, Rule } from './policy.ts';
import type { Given } from './rules/rule.ts';
import type { RuleResult } from './verdict.ts';

/** What a rule would have made of past audits, each judged by what was past when it began. */
export type RuleReplay = Readonly<{
  budget: string;
  rule: Rule['kind'];
  origin: string;
  line: number;
  /** The budget's own, under the policy's ceiling on the day of the newest audit. */
  enforcement: Enforcement;
  /** Audits that the budget takes in, and those of them that could be judged. */
  audits: number;
  judged: number;
  failed: number;
  warned: number;
  /**
   * What is wrong with enforcing it. `noisy`: a limit from the past that alarms too often on a past that
   * nobody complained of; it warns only, unless the policy forces it. `broken`: a limit of its own that the past did not keep, which
   * is no noise. `null`: nothing.
   */
  trouble: 'noisy' | 'broken' | null;
}>;

/** Rules whose limit the past makes: what breaks them in a stable past is a false alarm. */
const RELATIVE: readonly Rule['kind'][] = ['increase', 'improve'];

/** Of fewer judged audits nothing of the kind can be told. */
const FEWEST_JUDGED = 20;

/** The newest so many audits are judged; each looks at all that came before it. */
const MOST_REPLAYED = 500;

/** Of a stable past: what was broken, whether or not noise kept it from failing, and of how many. */
type Stable = Readonly<{ alarms: number; of: number }>;

/**
 * Judges the past as if the policy had stood from the beginning. Only audits that went well count, and
 * for noise those of the default branch: an alarm about one that nobody complained of is a false one.
 */
export function replay(policy: Policy, offered: Offered): RuleReplay[] {
  const points = offered.points
    .filter(({ outcome }) => outcome !== 'failure')
    .toSorted((a, b) => a.atMs - b.atMs)
    .slice(-MOST_REPLAYED);
  const tallies = new Map<string, RuleReplay>();
  const stables = new Map<string, Stable>();
  const forced = forcedRules(policy);
  for (const point of points) {
    const before = offered.points.filter(({ atMs }) => atMs < point.atMs);
    const judgement = judge(policy, givenOf(point, { ...offered, points: before }));
    for (const result of judgement.results) {
      const { budget, rule, origin, at, enforcement, judged } = result;
      const key = keyOf(budget, rule, origin, at.line);
      const so = tallies.get(key) ?? { audits: 0, judged: 0, failed: 0, warned: 0 };
      const isDecided = judged !== 'inconclusive' && judged !== 'error';
      const tally = {
        audits: so.audits + 1,
        judged: so.judged + (isDecided ? 1 : 0),
        failed: so.failed + (judged === 'fail' ? 1 : 0),
        warned: so.warned + (judged === 'warn' ? 1 : 0),
      };
      const stable = stables.get(key) ?? { alarms: 0, of: 0 };
      const counts = isDecided && isSample(point);
      const alarms = stable.alarms + (counts && isOver(result) ? 1 : 0);
      const now = { alarms, of: stable.of + (counts ? 1 : 0) };
      stables.set(key, now);
      const own = { budget, rule, origin, line: at.line, enforcement };
      tallies.set(key, {
        ...own,
        ...tally,
        trouble: forced.has(key) ? null : troubleOf(rule, tally, now),
      });
    }
  }
  return [...tallies.values()].sort(
    (a, b) =>
      (a.budget < b.budget ? -1 : a.budget > b.budget ? 1 : 0) || (a.rule < b.rule ? -1 : 1),
  );
}

function keyOf(budget: string, rule: string, origin: string, line: number): string {
  return `${budget} ${rule} ${origin}:${line}`;
}

function forcedRules({ budgets }: Policy): Set<string> {
  return new Set(
    budgets.flatMap(({ id, rules, origin }) =>
      rules.flatMap((rule) =>
        'evenIfNoisy' in rule && rule.evenIfNoisy
          ? [keyOf(id, rule.kind, origin, rule.at.line)]
          : [],
      ),
    ),
  );
}

function troubleOf(
  rule: Rule['kind'],
  { judged, failed }: Pick<RuleReplay, 'judged' | 'failed'>,
  stable: Stable,
): RuleReplay['trouble'] {
  if (RELATIVE.includes(rule)) return isNoisy(stable) ? 'noisy' : null;
  return judged >= FEWEST_JUDGED && failed > MOST_FALSE_ALARMS * judged ? 'broken' : null;
}

/** Whether the deciding end lies over the limit, which is a failure where nothing holds it back. */
function isOver({ decideOn, low, value, high, limit }: RuleResult): boolean {
  const end = { low, middle: value, high }[decideOn];
  return end !== null && limit !== null && end > limit;
}

function givenOf(point: SeriesPoint, past: Offered): Given {
  const { energyJ, totalG, durationS, units, subject, atMs } = point;
  const { outcome: _outcome, actorGroup: _group, isVerified: _verified, ...self } = point;
  const nowMs = atMs + durationS * 1000;
  return {
    measured: { energyJ, totalG, durationS, units },
    subject,
    self,
    history: historyOf(past, self, nowMs),
    historyAdvice: null,
    startMs: atMs,
    nowMs,
  };
}

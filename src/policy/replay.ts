import { isSample } from '../history/comparable.ts';
import type { Past } from '../history/history-of.ts';
import { historyAt, type Offered, pastOf } from '../history/history-of.ts';
import type { SeriesPoint } from '../history/point.ts';
import { isMoreThan } from '../history/robust.ts';
import { dayOf } from './day.ts';
import { ceilingOn, milder } from './enforcement.ts';
import { judge } from './judge.ts';
import { DOUBT, isNoisy, MOST_FALSE_ALARMS } from './noisy.ts';
import type { Budget, Enforcement, Policy, Rule } from './policy.ts';
import type { Given } from './rules/rule.ts';
import type { RuleResult } from './verdict.ts';
import { waiverFor, waiversInForce } from './waiver.ts';

/** What a rule would have made of past audits, each judged by what was past when it began. */
export type RuleReplay = Readonly<{
  budget: string;
  rule: Rule['kind'];
  origin: string;
  line: number;
  /** The budget's own, under the policy's ceiling on the day that was asked for. */
  enforcement: Enforcement;
  /** Audits that the budget takes in, and those of them that could be judged. */
  audits: number;
  judged: number;
  failed: number;
  warned: number;
  /** Broken, but for a waiver that holds on the day that was asked for. */
  waived: number;
  /** The audits that failed, the newest first, no more than a person reads. */
  fired: readonly Readonly<{ auditId: string; atMs: number; sentence: string }>[];
  /** What kept the newest of those that could not be judged from it; `null`: all were judged. */
  why: string | null;
  /**
   * What is wrong with enforcing it. `noisy`: a limit from the past that alarms too often on a past that
   * nobody complained of; it warns only, unless the policy forces it. `broken`: a limit of its own that the past did not keep, which
   * is no noise. `null`: nothing.
   */
  trouble: 'noisy' | 'broken' | null;
}>;

export type Replay = Readonly<{
  rules: readonly RuleReplay[];
  /** Audits that were held against the policy, and of those the ones below what it calls high impact. */
  audits: number;
  light: number;
  /** Nobody vouches for any of them: better than nothing to see how limits lie. */
  isUnverified: boolean;
}>;

/** Rules whose limit the past makes: what breaks them in a stable past is a false alarm. */
const RELATIVE: readonly Rule['kind'][] = ['increase', 'improve'];

/** From so many judged audits on a share of them is told; of fewer only what chance does not explain. */
export const FEWEST_JUDGED = 20;

/** The newest so many audits are judged; each looks at all that came before it. */
const MOST_REPLAYED = 500;
const MOST_FIRED = 5;

/** Of a stable past: what was broken, whether or not noise kept it from failing, and of how many. */
type Stable = { alarms: number; of: number };
type Tally = { -readonly [K in keyof RuleReplay]: RuleReplay[K] } & { stable: Stable };

/**
 * Judges the past as if the policy had stood from the beginning. Each audit once, and none that failed;
 * where anybody vouches for audits, those alone. For noise those of the default branch count: an alarm
 * about one that nobody complained of is a false one.
 *
 * @param onMs the day whose ceiling, phases and waivers count (ms since 1970, UTC)
 */
export function replay(policy: Policy, offered: Offered, onMs: number): Replay {
  const past = pastOf(offered);
  const went = past.points.filter(({ outcome }) => outcome !== 'failure');
  const verified = went.filter(({ isVerified }) => isVerified);
  const points = (verified.length > 0 ? verified : went).slice(-MOST_REPLAYED);
  const day = dayOf(onMs);
  const ceiling = ceilingOn(policy, day);
  const bare = { ...policy, waivers: [] };
  const budgets = new Map(policy.budgets.map((budget) => [budget.id, budget]));
  const inForce = new Map(
    [...budgets.keys()].map((id) => [id, waiversInForce(policy, id, day)] as const),
  );
  const tallies = new Map<string, Tally>();
  let light = 0;
  for (const point of points) {
    const given = givenOf(point, past);
    const judgement = judge(bare, given);
    if (!judgement.isHighImpact) {
      light += 1;
      continue;
    }
    for (const result of judgement.results) {
      const budget = budgets.get(result.budget) as Budget;
      const key = keyOf(result.budget, result.rule, result.origin, result.at.line);
      const tally = tallies.get(key) ?? newTally(result, milder(budget.enforcement, ceiling));
      tallies.set(key, tally);
      const ruled = { ruling: result, measured: given.measured };
      const waiver = waiverFor([ruled], budget, inForce.get(budget.id) ?? []);
      count(tally, result, point, waiver !== null);
    }
  }
  const forced = forcedRules(policy);
  const rules = [...tallies].map(([key, { stable, ...tally }]) => ({
    ...tally,
    fired: tally.fired.toReversed().slice(0, MOST_FIRED),
    trouble: forced.has(key) ? null : troubleOf(tally, stable),
  }));
  rules.sort((a, b) =>
    a.budget === b.budget ? (a.rule < b.rule ? -1 : 1) : a.budget < b.budget ? -1 : 1,
  );
  return { rules, audits: points.length, light, isUnverified: verified.length === 0 };
}

function newTally({ budget, rule, origin, at }: RuleResult, enforcement: Enforcement): Tally {
  return {
    ...{ budget, rule, origin, line: at.line, enforcement },
    ...{ audits: 0, judged: 0, failed: 0, warned: 0, waived: 0 },
    ...{ fired: [], why: null, trouble: null },
    stable: { alarms: 0, of: 0 },
  };
}

function count(tally: Tally, result: RuleResult, point: SeriesPoint, isWaived: boolean): void {
  const { judged, sentence } = result;
  tally.audits += 1;
  if (judged === 'inconclusive' || judged === 'error') {
    tally.why = sentence;
    return;
  }
  tally.judged += 1;
  if (isSample(point)) {
    tally.stable.of += 1;
    if (isOver(result)) tally.stable.alarms += 1;
  }
  if (isWaived) tally.waived += 1;
  else if (judged === 'warn') tally.warned += 1;
  else if (judged === 'fail') {
    tally.failed += 1;
    tally.fired = [...tally.fired, { auditId: point.auditId, atMs: point.atMs, sentence }];
  }
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
  { rule, judged, failed }: Pick<RuleReplay, 'rule' | 'judged' | 'failed'>,
  stable: Stable,
): RuleReplay['trouble'] {
  if (RELATIVE.includes(rule)) return isNoisy(stable) ? 'noisy' : null;
  const isBroken =
    judged >= FEWEST_JUDGED
      ? failed > MOST_FALSE_ALARMS * judged
      : isMoreThan(MOST_FALSE_ALARMS, failed, judged, DOUBT);
  return isBroken ? 'broken' : null;
}

/** Whether the deciding end lies over the limit, which is a failure where nothing holds it back. */
function isOver({ decideOn, low, value, high, limit }: RuleResult): boolean {
  const end = { low, middle: value, high }[decideOn];
  return end !== null && limit !== null && end > limit;
}

function givenOf(point: SeriesPoint, past: Past): Given {
  const { energyJ, totalG, durationS, units, subject, atMs } = point;
  const { outcome: _outcome, actorGroup: _group, isVerified: _verified, ...self } = point;
  const nowMs = atMs + durationS * 1000;
  return {
    measured: { energyJ, totalG, marginalG: null, durationS, units },
    subject,
    self,
    history: historyAt(past, self, nowMs, atMs),
    historyAdvice: null,
    approvers: [],
    startMs: atMs,
    nowMs,
  };
}

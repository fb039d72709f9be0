import { historyOf, type Offered } from '../history/history-of.ts';
import type { SeriesPoint } from '../history/point.ts';
import { judge } from './judge.ts';
import type { Enforcement, Policy, Rule } from './policy.ts';
import type { Given } from './rules/rule.ts';

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
  /** Whether it alarms too often on this history to fail anybody. */
  isNoisy: boolean;
}>;

/** Where more than this share of a stable past would have failed, a failure says nothing. */
export const MOST_FALSE_ALARMS = 0.05;

/** Of fewer judged audits no such share can be told. */
const FEWEST_JUDGED = 20;

/** The newest so many audits are judged; each looks at all that came before it. */
const MOST_REPLAYED = 500;

/**
 * Judges the past as if the policy had stood from the beginning. Only audits that went well count: what
 * is called a false alarm here is one about an audit that nobody had reason to complain of.
 */
export function replay(policy: Policy, offered: Offered): RuleReplay[] {
  const points = offered.points
    .filter(({ outcome }) => outcome !== 'failure')
    .toSorted((a, b) => a.atMs - b.atMs)
    .slice(-MOST_REPLAYED);
  const tallies = new Map<string, RuleReplay>();
  for (const point of points) {
    const before = offered.points.filter(({ atMs }) => atMs < point.atMs);
    const judgement = judge(policy, givenOf(point, { ...offered, points: before }));
    for (const { budget, rule, origin, at, enforcement, judged } of judgement.results) {
      const key = `${budget} ${rule} ${origin}:${at.line}`;
      const so = tallies.get(key) ?? { audits: 0, judged: 0, failed: 0, warned: 0 };
      const isDecided = judged !== 'inconclusive' && judged !== 'error';
      const tally = {
        audits: so.audits + 1,
        judged: so.judged + (isDecided ? 1 : 0),
        failed: so.failed + (judged === 'fail' ? 1 : 0),
        warned: so.warned + (judged === 'warn' ? 1 : 0),
      };
      const own = { budget, rule, origin, line: at.line, enforcement };
      tallies.set(key, { ...own, ...tally, isNoisy: isNoisy(tally) });
    }
  }
  return [...tallies.values()].sort(
    (a, b) =>
      (a.budget < b.budget ? -1 : a.budget > b.budget ? 1 : 0) || (a.rule < b.rule ? -1 : 1),
  );
}

function isNoisy({ judged, failed }: Pick<RuleReplay, 'judged' | 'failed'>): boolean {
  return judged >= FEWEST_JUDGED && failed > MOST_FALSE_ALARMS * judged;
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

import type { RuleResult, Verdict } from '../policy/verdict.ts';
import { unmeasured } from './amounts.ts';

/** Every verdict has its own sign and its word, so that neither eyes nor screen readers can mistake it. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  pass: '✅ pass',
  warn: '⚠️ warn',
  fail: '❌ fail',
  inconclusive: '❓ inconclusive',
  error: '🛑 error',
};

/** Where nothing was enforced or judged, no sign of success may stand. */
const NEUTRAL = 'ℹ️';

export const NOTHING_JUDGED = `${NEUTRAL} no budget judged`;

export function verdictSign(verdict: Verdict): string {
  return SIGNS[verdict];
}

/** The sign of a rule; one that was broken but waived or only observed passes without a check mark. */
export function resultSign({ verdict, judged, waiver }: RuleResult): string {
  if (waiver !== null) return `${NEUTRAL} pass, waived`;
  return verdict === 'pass' && judged !== 'pass'
    ? `${NEUTRAL} pass, observed only`
    : SIGNS[verdict];
}

/** What the numbers say about the limit, in as few words as a heading has room for. */
export function outcome(result: RuleResult): string {
  const { judged, value, limit } = result;
  switch (judged) {
    case 'pass':
      return 'within budget';
    case 'warn':
      return value !== null && limit !== null && value > limit
        ? 'probably over budget'
        : 'close to budget';
    case 'fail':
      return 'over budget';
    case 'inconclusive':
      if (value === null) return unmeasured(result);
      return limit === null ? 'too little is known to judge' : 'too uncertain to judge';
    case 'error':
      return 'could not be judged';
  }
}

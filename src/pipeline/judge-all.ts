import type { AuditReport, JudgedPolicy } from '../audit/report.ts';
import type { Weakness } from '../policy/data.ts';
import { type JudgedJob, judge } from '../policy/judge.ts';
import type { Given } from '../policy/rules/rule.ts';
import { VERDICTS_WORST_FIRST } from '../policy/verdict.ts';
import type { LoadedPolicy } from './audit.ts';

/**
 * Every policy judged, and the verdict: the worst of those that decide.
 *
 * @param jobs of a run its jobs; an audit by itself is one job, and that is the default
 */
export function judgeAll(
  policies: readonly LoadedPolicy[],
  given: Given,
  weaknesses: readonly Weakness[],
  jobs?: readonly JudgedJob[],
): Pick<AuditReport, 'verdict' | 'sentence' | 'policies'> {
  const judged = policies.map(({ source, policy }) => ({
    source,
    judgement: judge(policy, given, weaknesses, jobs),
  }));
  const decisive = judged.filter(({ source }) => source.role !== 'proposed');
  const { verdict, sentence } = worst(decisive) ?? judge(null, given, [], jobs);
  return { verdict, sentence, policies: judged };
}

function worst(judged: readonly JudgedPolicy[]): JudgedPolicy['judgement'] | undefined {
  const judgements = judged.map(({ judgement }) => judgement);
  return VERDICTS_WORST_FIRST.flatMap((verdict) =>
    // Where all passed, one that judged something says more than one that had nothing to judge.
    judgements
      .filter((judgement) => judgement.verdict === verdict)
      .sort((a, b) => b.results.length - a.results.length),
  )[0];
}

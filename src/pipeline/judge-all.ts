import type { AuditReport, JudgedPolicy } from '../audit/report.ts';
import type { Finding, FindingId } from '../finding.ts';
import type { Weakness } from '../policy/data.ts';
import { judge } from '../policy/judge.ts';
import type { JudgedJob } from '../policy/judge-jobs.ts';
import type { Given } from '../policy/rules/rule.ts';
import { rankOf, VERDICTS_WORST_FIRST } from '../policy/verdict.ts';
import type { LoadedPolicy } from './audit.ts';

/** By what is found that a policy should have judged and did not: then nothing is a pass (law 4). */
const UNJUDGED: Partial<Record<FindingId, string>> = {
  'policy-invalid': 'A policy in force has mistakes, so nothing was judged by it.',
  'policy-unread': 'If there is a policy, it could not be read, so nothing was judged by it.',
  'jobs-unknown': "The run's jobs could not be listed, so nothing vouches for their audits.",
  'run-empty': 'The run has no job but the gate, so there was nothing to judge.',
  'run-not-over': 'Jobs of the run had not ended, so what they came to is not known.',
};

/**
 * Every policy judged, and the verdict: the worst of those that decide.
 *
 * @param findings among which stand the policies that could not judge
 * @param jobs of a run its jobs; an audit by itself is one job, and that is the default
 */
export function judgeAll(
  policies: readonly LoadedPolicy[],
  given: Given,
  weaknesses: readonly Weakness[],
  findings: readonly Finding[],
  jobs?: readonly JudgedJob[],
): Pick<AuditReport, 'verdict' | 'sentence' | 'policies'> {
  const judged = policies.map(({ source, policy }) => ({
    source,
    judgement: judge(policy, given, weaknesses, jobs),
  }));
  const decisive = judged.filter(({ source }) => source.role !== 'proposed');
  const { verdict, sentence } = worst(decisive) ?? judge(null, given, [], jobs);
  const unjudged = findings.flatMap(({ id }) => UNJUDGED[id] ?? [])[0];
  return unjudged !== undefined && isNotWorse(verdict, 'inconclusive')
    ? { verdict: 'inconclusive', sentence: unjudged, policies: judged }
    : { verdict, sentence, policies: judged };
}

function isNotWorse(verdict: AuditReport['verdict'], than: AuditReport['verdict']): boolean {
  return rankOf(verdict) >= rankOf(than);
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

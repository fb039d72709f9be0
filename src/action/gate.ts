import type { AuditReport } from '../audit/report.ts';
import type { PolicySource } from '../policy/policy.ts';
import type { RuleResult, Verdict } from '../policy/verdict.ts';
import type { Runner, Spot } from './runner.ts';

/**
 * The last thing an audit does: one annotation for each limit that is not plainly kept, on the
 * policy's line, and the job fails where a budget is broken or the policy could not be read.
 */
export function gate(report: AuditReport, badInput: string | null, runner: Runner): void {
  for (const { source, judgement } of report.policies) {
    if (source.role === 'proposed') continue;
    for (const result of judgement.results) annotate(source, result, runner);
  }
  if (report.verdict === 'fail') {
    runner.fail(`carbon-audit: ${report.sentence}`);
  } else if (badInput !== null) {
    runner.fail(`carbon-audit: ${badInput}`);
  }
}

const LOUD: readonly Verdict[] = ['error', 'fail'];
const QUIET: readonly Verdict[] = ['warn', 'inconclusive'];

function annotate(source: PolicySource, result: RuleResult, runner: Runner): void {
  const spot: Spot | undefined =
    source.budget === null
      ? { file: source.name, line: result.at.line, title: `Carbon budget ${result.budget}` }
      : undefined;
  if (LOUD.includes(result.verdict)) runner.complain(result.sentence, spot);
  if (QUIET.includes(result.verdict)) runner.warn(result.sentence, spot);
}

import { type Failure, failureOf } from '../audit/failure.ts';
import type { AuditReport } from '../audit/report.ts';
import type { PolicySource } from '../policy/policy.ts';
import type { RuleResult, Verdict } from '../policy/verdict.ts';
import type { Runner, Spot } from './runner.ts';

/**
 * The last thing an audit does: one annotation for each limit that is not plainly kept, on the
 * policy's line, and for what else a policy has to say; and the job fails where a budget is broken, the
 * evidence is weaker than the policy bears, or the policy could not be read.
 */
export function gate(
  report: Pick<AuditReport, 'verdict' | 'sentence' | 'policies'>,
  badInput: string | null,
  runner: Runner,
): void {
  for (const { source, judgement } of report.policies) {
    if (source.role === 'proposed') continue;
    for (const result of judgement.results) {
      // What is only observed is in the report; nobody has to act on it.
      if (result.enforcement !== 'observe') annotate(source, result, runner);
    }
    for (const trouble of judgement.troubles) annotate(source, trouble, runner);
    for (const { verdict, sentence } of judgement.weaknesses) {
      say(verdict, sentence, runner, EVIDENCE);
    }
    for (const waiver of judgement.waivers) {
      if (waiver.state !== 'in-force') runner.warn(waiver.sentence, spotOf(source, waiver));
    }
  }
  const failure = failureOf(report);
  if (failure !== null) runner.fail(`carbon-audit: ${OPENING[failure]}${report.sentence}`);
  else if (badInput !== null) runner.fail(`carbon-audit: ${badInput}`);
}

/** A budget speaks for itself; what is no broken budget must not be taken for one. */
const OPENING: Readonly<Record<Failure, string>> = {
  budget: '',
  evidence: 'no budget is broken, but the policy does not bear evidence so weak. ',
  trouble: 'no budget is broken, but the policy does not bear to be read in part. ',
};

/** The title of what is no broken budget, by which it is told apart in a list of annotations. */
const EVIDENCE: Spot = { title: 'Carbon evidence', place: null };

const LOUD: readonly Verdict[] = ['error', 'fail'];
const QUIET: readonly Verdict[] = ['warn', 'inconclusive'];

type Placed = Pick<RuleResult, 'at' | 'origin'>;

function annotate(
  source: PolicySource,
  result: Placed & Readonly<{ verdict: Verdict; sentence: string; budget?: string }>,
  runner: Runner,
): void {
  say(result.verdict, result.sentence, runner, spotOf(source, result));
}

function say(verdict: Verdict, sentence: string, runner: Runner, spot: Spot): void {
  if (LOUD.includes(verdict)) runner.complain(sentence, spot);
  if (QUIET.includes(verdict)) runner.warn(sentence, spot);
}

/** A place in a file of this repository; what a policy has from elsewhere is not to be shown in it. */
function spotOf(
  { budget: oneLine }: PolicySource,
  { at, origin, budget }: Placed & Readonly<{ budget?: string }>,
): Spot {
  const title = budget === undefined ? 'Carbon policy' : `Carbon budget ${budget}`;
  const isHere = oneLine === null && !/^carbon-audit:|@/.test(origin);
  return { title, place: isHere ? { file: origin, line: at.line } : null };
}

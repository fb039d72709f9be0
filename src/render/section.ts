import type { AuditReport } from '../audit/report.ts';
import { codeSpan, prose } from './escape.ts';
import { certainty, findings } from './section/doubt.ts';
import { evidence } from './section/evidence.ts';
import { headline } from './section/headline.ts';
import { origin, origins } from './section/origin.ts';
import { doubtfulPolicies, policyNames, proposedEffects } from './section/policies.ts';
import { rules } from './section/rules.ts';
import { whatIfSentence } from './what-if.ts';

/** Which job a section is about, as people named it. */
export type About = Readonly<{ job: string | null; workflow: string | null }>;

/** What fits into a comment beside the sections of two other workflows. */
const MOST_UNITS = 20_000;

const LEFT_OUT =
  "More was left out here for its size; all of it is in the artifact's `audit.json`.";

/**
 * One job's audit as GitHub shows it, in its summary and in the comment: the verdict, the number and
 * the limit first, the rules next, all else folded away. Below 20,000 UTF-16 units whatever is in
 * the report: every list has its own room and says what it leaves out, every text its own length,
 * and where all that is still too much the last folds go.
 */
export function renderSection(report: AuditReport, about: About): string {
  const open = [
    headline(report),
    sentence(report, about),
    ...doubtfulPolicies(report),
    ...rules(report),
    ...evidence(report),
    ...proposedEffects(report),
    ...origin(report),
    ...whatIf(report),
    ...policyNames(report),
  ];
  const folds = [...findings(report), ...origins(report), ...certainty(report)];
  for (let kept = folds.length; kept >= 0; kept -= 1) {
    const rest = kept === folds.length ? [] : [LEFT_OUT];
    const section = [...open, ...folds.slice(0, kept), ...rest].join('\n\n');
    if (section.length < MOST_UNITS) return section;
  }
  return [headline(report), LEFT_OUT].join('\n\n');
}

function whatIf(report: AuditReport): readonly string[] {
  const sentence = whatIfSentence(report);
  return sentence === null ? [] : [prose(sentence)];
}

function sentence(report: AuditReport, { job, workflow }: About): string {
  const where = [
    ...(job === null ? [] : [`job ${codeSpan(job)}`]),
    ...(workflow === null ? [] : [`workflow ${codeSpan(workflow)}`]),
  ].join(' of ');
  return where === ''
    ? prose(report.sentence)
    : `${where[0]?.toUpperCase()}${where.slice(1)}. ${prose(report.sentence)}`;
}

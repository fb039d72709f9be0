import type { AuditReport } from '../audit/report.ts';
import { decisiveResults } from './decisive.ts';
import { codeSpan, prose } from './escape.ts';
import { droppable, fitted, kept, type Part } from './parts.ts';
import { whatToDo } from './section/advice.ts';
import { whatChanged } from './section/change.ts';
import { certainty, findings } from './section/doubt.ts';
import { evidence } from './section/evidence.ts';
import { headline } from './section/headline.ts';
import { origin, origins } from './section/origin.ts';
import { doubtfulPolicies, policyNames, proposedEffects } from './section/policies.ts';
import { rules } from './section/rules.ts';
import { stepsFold } from './section/steps.ts';
import { type Extent, type Told, toldOfAudit } from './told.ts';
import { whatIfSentence } from './what-if.ts';

/** Which job a section is about, as people named it. */
export type About = Readonly<{
  job: string | null;
  workflow: string | null;
  /** Where the policy's language is explained; `null`: no address is known. */
  helpUrl: string | null;
}>;

/**
 * UTF-16 units. More of a comment nobody reads; a summary may have 1 MiB, and a unit is three bytes
 * at most.
 */
export const MOST_UNITS: Readonly<Record<Extent, number>> = { comment: 30_000, summary: 300_000 };

/**
 * One job's audit as GitHub shows it, in its summary and in the comment: the verdict, the number and
 * the limit first, the rules next, all else folded away. Every list has its own room and says what it
 * leaves out, every text its own length, and where all that is still too much what matters least goes.
 *
 * @param most UTF-16 units; under 3,000 there is no form short enough for some reports
 */
export function renderSection(
  report: AuditReport,
  about: About,
  extent: Extent,
  most: number = MOST_UNITS[extent],
): string {
  const told = toldOfAudit(report);
  const parts = [
    ...opening(told, about, where(about), extent),
    ...droppable(7, ...origin(report)),
    ...droppable(3, ...whatIf(report)),
    ...droppable(7, ...policyNames(told)),
    ...droppable(2, ...stepsFold(report.steps)),
    ...droppable(6, ...findings(told, extent)),
    ...droppable(5, ...origins(report)),
    ...droppable(4, ...certainty(report)),
  ];
  return fitted(parts, most, leftOut(told));
}

/** What stands open and first, whatever is judged. */
export function opening(
  told: Told,
  { workflow, helpUrl }: Pick<About, 'workflow' | 'helpUrl'>,
  subject: string,
  extent: Extent,
): readonly Part[] {
  return [
    kept(headline(told, workflow)),
    kept(`${subject}${prose(leadSentence(told))}`),
    ...droppable(9, ...whatChanged(told)),
    ...droppable(9, ...doubtfulPolicies(told)),
    ...droppable(10, ...rules(told, extent)),
    ...droppable(8, ...evidence(told, extent)),
    ...droppable(8, ...proposedEffects(told)),
    ...droppable(8, ...whatToDo(told, helpUrl)),
  ];
}

/** The report's sentence, about the limit that the heading is about, where several policies come to the same. */
function leadSentence(told: Told): string {
  const { sentence } = told;
  const results = decisiveResults(told).map(({ result }) => result);
  const [worst] = results;
  const said = results.find(
    (result) => result.verdict === worst?.verdict && sentence.endsWith(result.sentence),
  );
  const whole =
    said === undefined || worst === undefined
      ? sentence
      : `${sentence.slice(0, sentence.length - said.sentence.length)}${worst.sentence}`;
  return `${whole[0]?.toUpperCase() ?? ''}${whole.slice(1)}`;
}

/** Said where something had to give way. */
export function leftOut({ whole }: Told): string {
  return `More was left out here for its size; all of it is in ${whole}.`;
}

function whatIf(report: AuditReport): readonly string[] {
  const sentence = whatIfSentence(report);
  return sentence === null ? [] : [prose(sentence)];
}

function where({ job, workflow }: About): string {
  const names = [
    ...(job === null ? [] : [`job ${codeSpan(job)}`]),
    ...(workflow === null ? [] : [`workflow ${codeSpan(workflow)}`]),
  ].join(' of ');
  return names === '' ? '' : `${names[0]?.toUpperCase()}${names.slice(1)}. `;
}

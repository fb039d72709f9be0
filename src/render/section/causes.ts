import type { Finding, FindingId } from '../../finding.ts';
import { type Weakness, weaknessesOf } from '../../policy/data.ts';
import type { WeaknessResult } from '../../policy/verdict.ts';
import { decisivePolicies } from '../decisive.ts';
import type { Told } from '../told.ts';

/** What was not known, as a clause, and the one thing to do about it. Our own words. */
export type Cause = Readonly<{ unknown: string; next: string }>;

/** Why evidence decides nothing, each once: what the findings say, cause by cause. */
export function causes(told: Told): readonly Cause[] {
  const open = openWeaknesses(told);
  const behind = told.findings.filter((finding) => isBehind(finding, told, open));
  const found = [...new Set(behind.map(({ id }) => id))].flatMap((id) => {
    const cause = CAUSES[id];
    if (cause === undefined) return [];
    const of = behind.filter((finding) => finding.id === id);
    return [typeof cause === 'function' ? cause(of) : cause];
  });
  return joined([
    ...found,
    ...unexplained(open, behind, told.findings),
    ...nothingRan(told, found),
  ]);
}

/** What one thing helps against is one thing to do. */
function joined(all: readonly Cause[]): readonly Cause[] {
  const nexts = [...new Set(all.map(({ next }) => next))];
  return nexts.map((next) => {
    const of = all.filter((cause) => cause.next === next);
    return { unknown: of.map(({ unknown }) => unknown).join('; nor '), next };
  });
}

/** Weak evidence that a policy does not bear. */
function openWeaknesses(told: Told): readonly WeaknessResult[] {
  return decisivePolicies(told)
    .flatMap(({ judgement }) => judgement.weaknesses)
    .filter(({ verdict }) => verdict !== 'pass');
}

/** They leave nothing to judge or to judge by, whatever a policy makes of weak evidence. */
const DECISIVE: ReadonlySet<FindingId> = new Set<FindingId>([
  'policy-invalid',
  'policy-unread',
  'policy-unprotected',
  'jobs-unknown',
  'run-empty',
  'run-not-over',
]);

function isBehind({ id }: Finding, told: Told, open: readonly WeaknessResult[]): boolean {
  if (told.verdict === 'inconclusive' && DECISIVE.has(id)) return true;
  if (told.energyJ === null && (id === 'nothing-measured' || id === 'audits-not-listed'))
    return true;
  const classes = weaknessesOf([id], null);
  return open.some(({ weakness }) => classes.includes(weakness));
}

/** Weak evidence that no finding with a cause of its own stands behind. */
function unexplained(
  open: readonly WeaknessResult[],
  behind: readonly Finding[],
  findings: readonly Finding[],
): readonly Cause[] {
  const explained = new Set(
    behind
      .filter(({ id }) => CAUSES[id] !== undefined)
      .flatMap(({ id }) => weaknessesOf([id], null)),
  );
  const left = [...new Set(open.map(({ weakness }) => weakness))];
  return left
    .filter((weakness) => !explained.has(weakness))
    .map((weakness) => generalCause(weakness, findings));
}

function generalCause(weakness: Weakness, findings: readonly Finding[]): Cause {
  const cause = IN_GENERAL[weakness];
  if (weakness === 'missing-marginal') return { ...cause, next: nextForMarginal(findings) };
  return weakness === 'unknown-place' ? withLabels(cause, findings) : cause;
}

/** What a policy says of some runners tells no place where nobody knows whether this is one of them. */
function withLabels({ unknown, next }: Cause, findings: readonly Finding[]): Cause {
  return { unknown, next: areLabelsAmiss(findings) ? `${FOR_LABELS}, or ${next}` : next };
}

/** Whether a policy goes by labels that could not be had. */
export function areLabelsAmiss(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ id, message }) => id === 'job-facts-unknown' && message.includes('`actions: read`'),
  );
}

export const FOR_LABELS =
  'give this job the permission `actions: read`, so that what the policy says of its runner counts';

function nothingRan({ energyJ, findings }: Told, found: readonly Cause[]): readonly Cause[] {
  const isIdle = energyJ === null && found.length === 0 && findings.length === 0;
  return isIdle
    ? [{ unknown: 'anything: no job has run', next: 'nothing, if that was meant.' }]
    : [];
}

const NAME_MARGINAL =
  "name a source of marginal figures by the audit's input `intensity-provider`, in every job.";

/** Where one was named, naming one is no help: what it failed by has to be put right. */
export function nextForMarginal(findings: readonly Finding[]): string {
  const of = findings.filter(({ message }) => message.includes('The marginal figure is missing'));
  const [failed] = of.filter(({ id }) => id === 'intensity-provider-failed');
  if (failed !== undefined) {
    // Without what counts instead: that is no reason.
    const why = failed.message.replace(/\.? The marginal figure is missing.*$/s, '');
    return `the source of marginal figures was named and gave none; put right why: ${why}.`;
  }
  return of.length > 0 ? 'nothing: the provider is asked at the end of the job.' : NAME_MARGINAL;
}

const IN_GENERAL: Readonly<Record<Weakness, Cause>> = {
  'unknown-place': {
    unknown: 'where the job ran, and so how clean its electricity is',
    next: "name it by the audit's input `region` (outside a cloud `zone` or `country`), or set the budget in Wh, which needs no place.",
  },
  'modelled-power': {
    unknown: 'what the machine drew: less than half of it was measured',
    next: 'open its energy counters (docs/power.md), or let the policy bear it by `data: { modelled-power: ignore }`.',
  },
  'missing-jobs': {
    unknown: 'what all jobs of the run used',
    next: 'make the audit the first step of every job.',
  },
  'missing-marginal': {
    unknown: 'what it emits by the marginal carbon intensity',
    next: NAME_MARGINAL,
  },
  tampering: {
    unknown: 'whether the numbers are what was measured',
    next: 'remove the step that changes what the findings name, and run the job again.',
  },
  'unprotected-policy': {
    unknown: 'whether the policy is the one that was agreed on',
    next: 'give this job the permission `contents: read`.',
  },
};

/** For some that depends on how many there are, or why. */
type CauseOf = Cause | ((of: readonly Finding[]) => Cause);

const RUN_AGAIN = 'see among the findings why, and run this job again.';

/** A permission is the usual reason, and GitHub says which; whatever else went wrong may be over by now. */
function permitted(unknown: string, permission: string): CauseOf {
  return (of) => ({
    unknown,
    next: of.some(({ message }) => message.includes(permission))
      ? `give this job the permission \`${permission}\`.`
      : RUN_AGAIN,
  });
}

function counting(unknown: (count: string) => string, next: string): CauseOf {
  return ({ length }) => ({ unknown: unknown(length === 1 ? 'a job' : `${length} jobs`), next });
}

const CAUSES: Readonly<Partial<Record<FindingId, CauseOf>>> = {
  'nothing-measured': {
    unknown: 'what the machine did: its counters could not be read at both ends',
    next: 'run the job again; on a runner of your own let its user read `/proc/stat`.',
  },
  'jobs-unknown': permitted(
    'which jobs the run had, and which of them have no audit',
    'actions: read',
  ),
  'audits-not-listed': permitted('what the jobs handed in', 'actions: read'),
  'audit-not-fetched': permitted('what an audit says that could not be fetched', 'actions: read'),
  'run-empty': {
    unknown: 'any job but this gate',
    next: "name the jobs to be judged in the gate's `needs`.",
  },
  'run-not-over': {
    unknown: 'what jobs came to that still ran',
    next: "name them in the gate's `needs`, or set its input `wait`.",
  },
  'job-without-audit': counting(
    (count) => `what ${count} without an audit used`,
    'make the audit the first step there; the table of jobs says where.',
  ),
  'audit-covers-part': counting(
    (count) => `what ${count} used before and after the audit`,
    'make the audit the first step there; the findings say where.',
  ),
  'audit-other-version': {
    unknown: 'what an audit of another version says',
    next: 'use the same version of the action in all jobs and in the gate.',
  },
  'audit-refused': {
    unknown: 'whether an audit is what was measured: it does not bear itself out',
    next: 'run its job again, and remove what changes its files.',
  },
  'claim-below-idle': {
    unknown: 'what a job used: its audit says less than its runner uses doing nothing',
    next: 'remove the step that keeps the audit from seeing the work, and run the job again.',
  },
  'claim-above-full': {
    unknown: 'what a job used: its audit says more than its runner can use',
    next: 'run the job again; if it stays so, report its artifact.',
  },
  'clock-wrong': {
    unknown: 'when it ran: the clock of the machine is wrong',
    next: "set the runner's clock.",
  },
  'place-contradiction': {
    unknown: 'where it ran: what was named is not what the machine shows',
    next: "correct or remove the audit's input `region`.",
  },
  'place-zone-named': {
    unknown: 'in which grid zone it ran: the cleaner of two that its region may lie in was named',
    next: "remove the audit's input `zone`, or have a policy pin that zone.",
  },
  'policy-invalid': {
    unknown: 'what a policy in force says: it has mistakes',
    next: 'put them right where the policy decides; `carbon-audit policy check` shows each.',
  },
  'policy-unread': permitted('whether there is a policy, and what it says', 'contents: read'),
  'policy-unprotected': permitted(
    'whether the policy is the one that was agreed on',
    'contents: read',
  ),
  'policy-floor-unreadable': permitted(
    "what the default branch's policy says, which binds too",
    'contents: read',
  ),
};

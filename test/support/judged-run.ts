import type { ReportedJob, RunReport } from '../../src/audit/run-report.ts';
import type { Finding } from '../../src/finding.ts';
import { judgeAll } from '../../src/pipeline/judge-all.ts';
import { weaknessesOf } from '../../src/policy/data.ts';
import { daily, MAIN, NOW_MS, past as pastAs, self } from '../history/builders.ts';
import { sound } from '../policy/builders.ts';
import { ownPolicy } from './report.ts';
import { pastOf, runOf } from './run.ts';

export type Told = Readonly<{
  jobs: readonly ReportedJob[];
  /** Lines of `budgets` in YAML, enforced. */
  budgets: readonly string[];
  /** Watt-hours of comparable runs, the oldest first; none: nobody has read any. */
  pastWh?: readonly number[];
  findings?: readonly Finding[];
}>;

/** A run of these jobs, judged by the real rules: what it came to follows from its jobs and its past. */
export function judgedRun({ jobs, budgets, pastWh = [], findings = [] }: Told): RunReport {
  const bare = runOf(jobs);
  const { energyJ, totalG } = bare;
  const policy = sound(
    ['version: 1', 'enforcement: enforce', 'budgets:', ...budgets.map((line) => `  - { ${line} }`)]
      .join('\n')
      .concat('\n'),
  );
  const newestFirst = [...pastWh].reverse().map((wh) => wh * 3600);
  const all = [...findings, ...jobs.flatMap((job) => job.findings)].map(({ id }) => id);
  const ran = jobs.filter(({ durationS }) => durationS !== null);
  const given = {
    measured: {
      energyJ,
      totalG,
      marginalG: null,
      durationS: ran.reduce((so, { durationS }) => so + (durationS ?? 0), 0),
      units: null,
    },
    subject: MAIN,
    self: pastWh.length === 0 ? null : self(),
    history: pastWh.length === 0 ? null : pastAs(daily(newestFirst)),
    historyAdvice: 'the action does not read past audits yet',
    approvers: [],
    startMs: NOW_MS,
    nowMs: NOW_MS,
  };
  const { name } = ownPolicy();
  const judged = judgeAll(
    [{ source: ownPolicy(), policy: { ...policy, name }, bytes: null, parents: [] }],
    given,
    weaknessesOf(all, null),
    findings,
  );
  return { ...bare, past: pastOf(...pastWh), ...judged, findings };
}

import type { RunReport } from '../audit/run-report.ts';
import { countedJobs } from './gate-job.ts';
import { droppable, fitted, type Part } from './parts.ts';
import { findings } from './section/doubt.ts';
import { jobStepsFold, jobsFold } from './section/jobs.ts';
import { policyNames } from './section/policies.ts';
import { basis, type RunSource, runCertainty, runSources } from './section/run-origin.ts';
import { trend } from './section/trend.ts';
import { leftOut, MOST_UNITS, opening } from './section.ts';
import { type Extent, toldOfRun } from './told.ts';

export type { RunSource } from './section/run-origin.ts';

/** What a section needs to know beside the report of a run. */
export type RunAbout = Readonly<{
  /** The workflow's name, or its path where it has none. */
  workflow: string | null;
  /** The reports of the audits that the run is summed up from. */
  sources: readonly RunSource[];
  /** Where the policy's language is explained; `null`: no address is known. */
  helpUrl: string | null;
}>;

/**
 * A run as GitHub shows it, in the gate's summary and in the comment: as a job's audit is shown, and
 * its jobs, their steps and the trend beside it.
 *
 * @param most UTF-16 units; under 3,000 there is no form short enough for some reports
 */
export function renderRunSection(
  report: RunReport,
  about: RunAbout,
  extent: Extent,
  most: number = MOST_UNITS[extent],
): string {
  const told = toldOfRun(report, about.sources);
  const parts = [
    ...opening(told, about, where(report), extent),
    ...droppable(7, ...basis(report, about.sources)),
    ...droppable(7, ...policyNames(told)),
    ...givingWay(3, jobsFold(report, extent)),
    ...givingWay(2, jobStepsFold(report, extent)),
    ...givingWay(1, trend(told)),
    ...droppable(6, ...findings(told, extent)),
    ...droppable(5, ...runSources(report, about.sources)),
    ...droppable(4, ...runCertainty(report)),
  ];
  return fitted(parts, most, leftOut(told));
}

function givingWay(worth: number, forms: readonly string[]): readonly Part[] {
  return forms.length === 0 ? [] : [{ forms: [...forms, ''], worth }];
}

function where({ jobs }: RunReport): string {
  const count = countedJobs(jobs);
  return `${count[0]?.toUpperCase()}${count.slice(1)}. `;
}

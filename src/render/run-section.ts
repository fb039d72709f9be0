import type { AuditReport } from '../audit/report.ts';
import type { RunReport } from '../audit/run-report.ts';

/** What the audits of a run say of where their numbers come from; each place and grid is told once. */
export type RunSource = Pick<AuditReport, 'place' | 'intensity' | 'energy'>;

/** What a section needs to know beside the report of a run. */
export type RunAbout = Readonly<{
  /** The workflow's name, or its path where it has none. */
  workflow: string | null;
  /** The reports of the audits that the run is summed up from. */
  sources: readonly RunSource[];
  /** Where the policy's language is explained; `null`: no address is known. */
  helpUrl: string | null;
}>;

/** A run's report as GitHub shows it, in at most `most` UTF-16 units: what matters least goes first. */
export declare function renderRunSection(
  report: RunReport,
  about: RunAbout,
  extent: 'comment' | 'summary',
  most?: number,
): string;

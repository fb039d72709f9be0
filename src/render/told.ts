import type { AuditReport, ReportedEstimate } from '../audit/report.ts';
import type { PastRun, RunReport } from '../audit/run-report.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../nearest.ts';
import type { Room } from './markdown.ts';

/** What the audit of a job and the report of a run tell alike: most of a section is made from it. */
export type Told = Pick<AuditReport, 'tool' | 'verdict' | 'sentence' | 'policies' | 'findings'> &
  Readonly<{
    /** The machines' own, without their buildings; `null`: nothing was measured. */
    energyJ: ReportedEstimate | null;
    totalG: ReportedEstimate | null;
    /** Digests of the policies, in their order, as far as they are known. */
    policySha256: readonly (string | null)[];
    /** Comparable past runs, newest last. */
    past: readonly PastRun[];
    /** Whether another region, or a later hour, would surely have emitted less. */
    cleaner: Readonly<{ region: boolean; hour: boolean }>;
    /** Where all is that is left out here. Markdown. */
    whole: string;
  }>;

/** Where a section is shown: how much of each list people are willing to read there. */
export type Extent = 'comment' | 'summary';

export function toldOfAudit(report: AuditReport): Told {
  const { tool, verdict, sentence, policies, findings, energy, emissions, evidence } = report;
  return {
    ...{ tool, verdict, sentence, policies, findings },
    energyJ: energy?.machineJ ?? null,
    totalG: emissions?.totalG ?? null,
    policySha256: evidence.policySha256,
    past: [],
    cleaner: cleanerOf([report]),
    whole: "the artifact's `audit.json`",
  };
}

/** @param sources the reports of the audits that it sums up */
export function toldOfRun(report: RunReport, sources: readonly WhatIfSource[]): Told {
  const { tool, verdict, sentence, policies, energyJ, totalG, past } = report;
  return {
    ...{ tool, verdict, sentence, policies, energyJ, totalG, past },
    findings: findingsOf(report),
    policySha256: [],
    cleaner: cleanerOf(sources),
    whole: "the run's artifact",
  };
}

type WhatIfSource = Pick<AuditReport, 'whatIf'>;

function cleanerOf(sources: readonly WhatIfSource[]): Told['cleaner'] {
  return {
    region: sources.some(({ whatIf }) => whatIf?.elsewhere?.isSure === true),
    hour: sources.some(({ whatIf }) => whatIf?.later?.isSure === true),
  };
}

/** The run's findings, and those of its jobs: the same of several jobs is said once. */
function findingsOf({ findings, jobs }: RunReport): Told['findings'] {
  const ofJobs = new Map<string, { finding: Finding; names: string[] }>();
  for (const { name, findings: own } of jobs) {
    for (const finding of own) {
      const key = JSON.stringify([finding.id, finding.message]);
      const known = ofJobs.get(key);
      if (known === undefined) ofJobs.set(key, { finding, names: [name] });
      else known.names.push(name);
    }
  }
  return [...findings, ...[...ofJobs.values()].map(({ finding, names }) => named(finding, names))];
}

/** A finding that says whose it is. */
function named(finding: Finding, [first = '', ...others]: readonly string[]): Finding {
  const name = quoted(first);
  if (finding.message.includes(name)) return finding;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return { ...finding, message: `${name}${more}: ${finding.message}` };
}

/** A summary may be ten times as long as a comment. */
export function roomIn(extent: Extent, { entries, units }: Room): Room {
  const by = extent === 'summary' ? 10 : 1;
  return { entries: entries * by, units: units * by };
}

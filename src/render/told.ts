import type { AuditReport, ReportedEstimate } from '../audit/report.ts';
import type { PastRun, RunReport } from '../audit/run-report.ts';
import type { Room } from './markdown.ts';

/** What the audit of a job and the report of a run tell alike: most of a section is made from it. */
export type Told = Pick<AuditReport, 'tool' | 'verdict' | 'sentence' | 'policies' | 'findings'> &
  Readonly<{
    /** The machines' own, without their buildings; `null`: nothing was measured. */
    energyJ: ReportedEstimate | null;
    totalG: ReportedEstimate | null;
    /** Digests of the policies, in their order, as far as they are known. */
    policySha256: readonly (string | null)[];
    /** Comparable past runs, newest last; `null`: they are not looked for. */
    past: readonly PastRun[] | null;
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
    past: null,
    whole: "the artifact's `audit.json`",
  };
}

export function toldOfRun(report: RunReport): Told {
  const { tool, verdict, sentence, policies, energyJ, totalG, past } = report;
  return {
    ...{ tool, verdict, sentence, policies, energyJ, totalG, past },
    findings: findingsOf(report),
    policySha256: [],
    whole: "the run's artifact",
  };
}

/** The run's findings, and those of its jobs: the same of several jobs is said once. */
function findingsOf({ findings, jobs }: RunReport): Told['findings'] {
  const byText = new Map<string, { finding: Told['findings'][number]; jobs: string[] }>();
  for (const job of jobs) {
    for (const finding of job.findings) {
      const key = JSON.stringify([finding.id, finding.message]);
      const known = byText.get(key) ?? { finding, jobs: [] };
      byText.set(key, { finding, jobs: [...known.jobs, job.name] });
    }
  }
  const ofJobs = [...byText.values()].map(({ finding, jobs: [first = '', ...others] }) => ({
    ...finding,
    // A backtick would end the code that the name is shown as.
    message: `${quoted(first)}${others.length === 0 ? '' : ` and ${others.length} more`}: ${finding.message}`,
  }));
  return [...findings, ...ofJobs];
}

const MOST_OF_A_NAME = 60;

function quoted(name: string): string {
  const bare = name.replaceAll('`', "'").slice(0, MOST_OF_A_NAME);
  return `\`${bare}\``;
}

/** A summary may be sixteen times as long as a comment. */
export function roomIn(extent: Extent, { entries, units }: Room): Room {
  const by = extent === 'summary' ? 12 : 1;
  return { entries: entries * by, units: units * by };
}

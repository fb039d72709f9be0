import type { AuditContext } from '../audit/context.ts';
import type { AuditReport } from '../audit/report.ts';
import type { Finding } from '../finding.ts';

/** A job as the server lists it: nothing of it is the job's own word. Names are foreign text. */
export type ServerJob = Readonly<{
  id: number;
  name: string;
  /** `queued`, `in_progress`, `completed`, ... */
  status: string;
  conclusion: string | null;
  /** ISO times, to the second. */
  startedAt: string | null;
  completedAt: string | null;
  runnerName: string | null;
  /** `GitHub Actions` for hosted runners. */
  runnerGroup: string | null;
  labels: readonly string[];
  steps: readonly Readonly<{ number: number; name: string; conclusion: string | null }>[];
}>;

/** An audit as a job of the run handed it in: its numbers are claims until they are held against the server. */
export type Claim = Readonly<{
  /** The artifact's name. */
  artifact: string;
  /** Which job handed it in, by the artifact service's own word; `null` where the service does not say. */
  backendJobId: string | null;
  context: AuditContext;
  /** Computed again from the claim's own evidence by this version. */
  report: AuditReport;
}>;

/** Everything that a run is summed up from. */
export type GatheredRun = Readonly<{
  /** `null`: the server's list could not be had, and why is among the findings. */
  jobs: readonly ServerJob[] | null;
  /** The gate's own job, which has no audit and waits for nobody; `null`: not known. */
  gateJobId: number | null;
  claims: readonly Claim[];
  /** What was refused by name, what could not be fetched. */
  findings: readonly Finding[];
  /** When the gate looked (ms since 1970, UTC). */
  atMs: number;
}>;

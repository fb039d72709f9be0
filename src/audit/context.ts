import type { Finding } from '../finding.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { MarketBased } from '../grid/market.ts';
import type { Machine } from '../machine/machine.ts';
import type { Rung } from '../place/ladder.ts';
import type { Place } from '../place/place.ts';
import type { PolicySource } from '../policy/policy.ts';
import type { Subject } from '../policy/verdict.ts';
import type { CounterLayout, Reading, UnreadableZone } from '../recording/format.ts';
import type { StepIntervals } from '../steps/interval.ts';
import type { ClaimedUnits } from './claimed-units.ts';

/** What the audit is about; never a command line, an environment or a person. */
export type AuditSubject = Required<Omit<Subject, 'hasGpu'>> &
  Readonly<{ kind: 'command' | 'job' }>;

/** How the measured command ended; `null` in a job, whose end its runner decides. */
export type CommandEnd = Readonly<{ exitCode: number | null; signal: string | null }>;

/** The workflow's run that a job stands in, by its runner's word. */
export type RunIdentity = Readonly<{
  /** Digits. */
  runId: string;
  /** Which try of the run it is, from 1 on. */
  attempt: number;
  /** The job's REST id, digits; `null` where the server does not tell. */
  jobId: string | null;
  runnerName: string | null;
  /** The commit that the run is for: of a pull request its head, not the merge that is checked out. */
  headSha: string | null;
}>;

/**
 * All that the caller knew beside the recording: with the recording, the intensity series and the
 * policy's bytes it makes the report. Plain JSON, kept in the artifact.
 */
export type AuditContext = Readonly<{
  schemaVersion: 1;
  tool: Readonly<{ name: string; version: string }>;
  auditId: string;
  subject: AuditSubject;
  /** `null` outside a workflow. */
  run: RunIdentity | null;
  /** @exclusiveMinimum 0 */
  intervalMs: number;
  layout: CounterLayout;
  /** Energy counters that are there and that the job's user may not read. */
  unreadable: readonly UnreadableZone[];
  /** The caller's own look at the counters, so that a killed sampler costs resolution only. */
  start: Reading;
  end: Reading | null;
  /**
   * When it began by GitHub's clock, where the machine's is far from that: it tells which dated parts of
   * a policy hold. `null`: the machine's does.
   */
  serverStartMs: number | null;
  /** The recording as the audit kept it, so that one that was changed since is found out. */
  recordingSha256: string;
  /** The past audits that were given, as they were kept; `null`: none were. */
  historySha256: string | null;
  machine: Machine;
  place: Place;
  /** How the place was found: every rung of the ladder, and what it answered. */
  placeRungs: readonly Rung[];
  /** Live series told beside the one that counts: marginal (for policies that ask), or direct alone. */
  intensityBeside: readonly IntensitySeries[];
  /** What a contract says of the electricity, by whoever ran it; `null`: nothing was said. */
  marketBased: MarketBased | null;
  policies: readonly PolicySource[];
  command: CommandEnd | null;
  /** What the job says that it did; `null`: it says nothing. */
  units: ClaimedUnits | null;
  /** The steps of a job, as far as they were told apart; `null`: not at all. */
  steps: StepIntervals | null;
  /**
   * Logins, in small letters, of those whom a waiver names and whose approving review of the change was
   * seen. No verdict goes by it.
   */
  approvers: readonly string[];
  /** What was noticed while it ran: a sampler that did not greet, a directory that was read-only. */
  findings: readonly Finding[];
}>;

import type { Finding } from '../finding.ts';
import type { Machine } from '../machine/machine.ts';
import type { ProcessIdentity } from '../probe/process.ts';
import type { CounterLayout, Reading, UnreadableZone } from '../recording/format.ts';

/**
 * An audit that has begun: plain JSON, so that one process can start it and another stop it. The
 * counters of its beginning are in here, so that a sampler that is killed, or never came up, costs
 * resolution only.
 */
export type StartedAudit = Readonly<{
  auditId: string;
  /** How the counters are read, from start to end. */
  layout: CounterLayout;
  /** The counters at the start. With the layout it places samples whose header is damaged. */
  start: Reading;
  /** Counters that are there and that this user may not read. */
  unreadable: readonly UnreadableZone[];
  /**
   * What the counters are of, as it was before the job's first command: what the environment or a
   * control group says of it later may be the job's doing.
   */
  machine: Machine;
  /** Whether root reads the RAPL counters for us, through sudo. */
  raplBySudo: boolean;
  /** The audit's own private directory; `null` if none could be made. */
  directory: string | null;
  /** `null` if it could not be started. */
  sampler: ProcessIdentity | null;
  findings: readonly Finding[];
}>;

import type { Finding } from '../finding.ts';
import type { Held } from '../machine/held.ts';
import type { Machine } from '../machine/machine.ts';
import type { Sku } from '../machine/sku.ts';
import type { CounterLayout, UnreadableZone } from '../recording/format.ts';
import type { ReportedComponent, ReportedEstimate } from './report.ts';

/** What `carbon-audit machine` says: what the machine is, and by what its power would be known. */
export type MachineReport = Readonly<{
  schemaVersion: 1;
  kind: 'machine';
  tool: Readonly<{ name: string; version: string }>;
  machine: Machine;
  held: Held;
  sku: Sku | null;
  layout: CounterLayout;
  unreadable: readonly UnreadableZone[];
  /** How long the look at counters and meters took that the watts are from. */
  durationS: number;
  /** `null`: the counters gave nothing. */
  components: readonly MachineComponent[] | null;
  embodiedGPerHour: ReportedEstimate;
  embodiedExplanation: string;
  findings: readonly Finding[];
}>;

export type MachineComponent = Omit<ReportedComponent, 'energyJ'> &
  Readonly<{ powerW: ReportedEstimate }>;

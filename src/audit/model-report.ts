import type { Finding } from '../finding.ts';
import type { Provenance } from '../provenance.ts';
import type { ReportedEstimate } from './report.ts';

/** What `carbon-audit model` says: the watts of a CPU's host, or of a share of one, by load. */
export type ModelReport = Readonly<{
  schemaVersion: 1;
  kind: 'model';
  tool: Readonly<{ name: string; version: string }>;
  cpu: string;
  generation: string | null;
  /** Whether rows of this CPU, of its kin or of no kin at all stand behind the watts. */
  fit: 'same' | 'nearest' | 'generation' | 'unknown';
  host: Readonly<{
    sockets: number;
    cores: number;
    threads: number;
    tdpW: number;
    memoryGb: number;
  }>;
  /** The virtual machine asked about; `null`: the whole host. */
  guest: Readonly<{ vcpus: number; memoryGb: number }> | null;
  source: 'model';
  provenance: Provenance;
  points: readonly ModelPoint[];
  /** What the watts rest on: the first in a few words, then a sentence each. */
  rows: readonly string[];
  findings: readonly Finding[];
}>;

/** `load` is a share of full load, 0 to 1; watts are at the wall. */
export type ModelPoint = Readonly<{ load: number; powerW: ReportedEstimate }>;

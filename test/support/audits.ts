import { randomUUID } from 'node:crypto';
import { ARTIFACT_FILES } from '../../src/audit/artifact.ts';
import type { AuditReport } from '../../src/audit/report.ts';
import { conclude, type Ended } from '../../src/evidence/conclude.ts';
import { annualIntensity } from '../../src/grid/grid.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import type { Machine } from '../../src/machine/machine.ts';
import { resolvePlace } from '../../src/place/resolve.ts';
import type { CounterLayout, Reading } from '../../src/recording/format.ts';
import { CHAIN_START, encodeLine } from '../../src/recording/write.ts';
import { HOSTED } from '../machine/machines.ts';

/** An audit as a job of a run hands it in: what its artifact holds. */
export type HandedIn = Readonly<{
  files: Readonly<Record<string, string | Buffer>>;
  report: AuditReport;
}>;

export type AuditPlan = Readonly<{
  runId: number;
  attempt?: number;
  /** The job's REST id. */
  jobId: number;
  job?: string;
  /** When it began; default when the jobs of the fake GitHub do. */
  startedAtMs?: number;
  durationS?: number;
  /** How busy its four threads were, 0 to 1. */
  load?: number;
  /** Whether every second of it was recorded, with the small unrest of real counters. */
  isRecorded?: boolean;
  machine?: Machine;
}>;

/** A real machine has whole bytes. */
const MACHINE: Machine = { ...HOSTED, memoryBytes: Math.round(HOSTED.memoryBytes) };
const LAYOUT: CounterLayout = { reader: 'proc', ticksPerS: 100, threads: 4, raplZones: [] };
const PLACE = resolvePlace({ region: 'westeurope' }, (name) => name);
/** When the jobs of the fake GitHub begin, unless their seeds say otherwise. */
const STARTED_MS = Date.UTC(2026, 8, 1, 8, 0, 0);

/** The audit of a job on GitHub's four threads, computed as a job would. */
export function handedIn(plan: AuditPlan, change: Partial<Ended> = {}): HandedIn {
  const { runId, attempt = 1, jobId, job = 'build', startedAtMs = STARTED_MS } = plan;
  const { durationS = 600, load = 0.5 } = plan;
  const auditId = randomUUID();
  const at = courseOf(startedAtMs, load, plan.isRecorded === true);
  const start = at(0);
  const recordingText = recordingOf(auditId, start, plan.isRecorded === true ? durationS : 0, at);
  const { inputs, report, reportText } = conclude({
    started: {
      auditId,
      layout: LAYOUT,
      start,
      unreadable: [],
      machine: plan.machine ?? MACHINE,
      raplBySudo: false,
      directory: null,
      sampler: null,
      findings: [],
    },
    stopped: { end: at(durationS), recordingText, recordingPath: null, findings: [] },
    subject: {
      kind: 'job',
      ...UNKNOWN_SUBJECT,
      runnerLabels: null,
      changedPaths: null,
      modelParameters: null,
      workflowPath: '.github/workflows/ci.yml',
      workflowName: 'CI',
      job,
      event: 'push',
      branch: 'main',
      isDefaultBranch: true,
    },
    serverStartMs: null,
    run: {
      runId: String(runId),
      attempt,
      jobId: String(jobId),
      runnerName: 'GitHub Actions 12',
      headSha: null,
    },
    intervalMs: 1_000,
    place: PLACE,
    placeRungs: [],
    intensity: annualIntensity(PLACE, 2026).series,
    intensityBeside: [],
    marketBased: null,
    history: null,
    units: null,
    steps: null,
    approvers: [],
    policies: [],
    command: null,
    findings: [],
    ...change,
  });
  return {
    report,
    files: {
      [ARTIFACT_FILES.recording]: recordingText,
      [ARTIFACT_FILES.context]: inputs.contextText,
      [ARTIFACT_FILES.intensity]: inputs.intensityText,
      [ARTIFACT_FILES.report]: reportText,
    },
  };
}

/** Readings of a job at a steady load; with `unrest`, the last digits are as good as thrown. */
function courseOf(startedAtMs: number, load: number, unrest: boolean): (atS: number) => Reading {
  // A fixed sequence, so that the same plan gives the same sizes.
  const thrown = (atS: number, most: number) => (unrest ? (atS * 2_654_435_761) % most : 0);
  return (atS) => {
    const busy = atS * 400 * load + thrown(atS, 97);
    return {
      monotonicMs: 5_000_000 + atS * 1000 + (atS === 0 ? 0 : thrown(atS, 3)),
      wallMs: startedAtMs + atS * 1000 + (atS === 0 ? 0 : thrown(atS, 4)),
      cpu: {
        user: 1_000 + Math.round(busy * 0.9),
        nice: 0,
        system: 500 + Math.round(busy * 0.1),
        idle: 90_000 + Math.round(atS * 400 * (1 - load)),
        iowait: 40,
        irq: 0,
        softirq: 10,
        steal: 0,
        guest: 0,
        guestNice: 0,
      },
      memoryAvailableBytes: 6_000_000_000 + thrown(atS, 99_991) * 4096,
      raplUj: [],
    };
  };
}

function recordingOf(
  auditId: string,
  start: Reading,
  samples: number,
  at: (atS: number) => Reading,
): string {
  if (samples === 0) return '';
  const header = {
    kind: 'header',
    format: 1,
    tool: 'carbon-audit 0.1.0',
    node: 'v24.0.0',
    platform: 'linux',
    arch: 'x64',
    auditId,
    intervalMs: 1_000,
    wallMs: start.wallMs,
    monotonicMs: start.monotonicMs,
    cpu: start.cpu,
    layout: LAYOUT,
  } as const;
  const { monotonicMs } = at(samples);
  const lines = [
    header,
    ...Array.from({ length: samples - 1 }, (_, index) => ({
      kind: 'sample' as const,
      reading: at(index + 1),
    })),
    { kind: 'end', monotonicMs, reason: 'asked', cpuMs: 300 } as const,
  ];
  let chain = CHAIN_START;
  return lines
    .map((line) => {
      const encoded = encodeLine(line, header, chain);
      chain = encoded.chain;
      return `${encoded.text}\n`;
    })
    .join('');
}

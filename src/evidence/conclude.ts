import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ARTIFACT_FILES, POLICY_FILES, writeArtifactFile } from '../audit/artifact.ts';
import type { ClaimedUnits } from '../audit/claimed-units.ts';
import type { AuditContext, AuditSubject, CommandEnd, RunIdentity } from '../audit/context.ts';
import type { AuditReport } from '../audit/report.ts';
import { serialise, sha256 } from '../audit/serialise.ts';
import type { Finding } from '../finding.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { MarketBased } from '../grid/market.ts';
import type { Offered } from '../history/history-of.ts';
import { usableFor } from '../history/usable.ts';
import type { StartedAudit, StoppedAudit } from '../lifecycle/lifecycle.ts';
import {
  type AuditInputs,
  audit,
  type LoadedPolicy,
  type Measured,
  measure,
} from '../pipeline/audit.ts';
import { selfOf } from '../pipeline/series.ts';
import type { Rung } from '../place/ladder.ts';
import type { Place } from '../place/place.ts';
import { needsOf } from '../policy/needs.ts';
import type { StepInterval } from '../steps/interval.ts';
import { TOOL } from '../tool.ts';
import { keptHistoryText, parseKeptHistory } from './kept-history.ts';
import { spanOf } from './span.ts';

/** An audit that has ended, with all that was decided about it on the way. */
export type Ended = Readonly<{
  started: StartedAudit;
  stopped: StoppedAudit;
  subject: AuditSubject;
  /** `null` outside a workflow. */
  run: RunIdentity | null;
  /** When it began by GitHub's clock, where the machine's is far from that. */
  serverStartMs: number | null;
  intervalMs: number;
  place: Place;
  placeRungs: readonly Rung[];
  intensity: IntensitySeries;
  intensityBeside: readonly IntensitySeries[];
  marketBased: MarketBased | null;
  /** Past audits as they were found; `null`: none were given. */
  history: Offered | null;
  policies: readonly LoadedPolicy[];
  command: CommandEnd | null;
  /** What the job says that it did; `null`: it says nothing. */
  units: ClaimedUnits | null;
  /** `null`: no steps were told apart. */
  steps: readonly StepInterval[] | null;
  /** Whom a waiver names and who was seen to have approved the change. */
  approvers: readonly string[];
  /** What was noticed by those who ran it; the sampler's own findings come with `stopped`. */
  findings: readonly Finding[];
}>;

export type Concluded = Readonly<{
  inputs: AuditInputs;
  measured: Measured;
  report: AuditReport;
  reportText: string;
}>;

/** The report of an ended audit. Pure. */
export function conclude(ended: Ended): Concluded {
  const { started, stopped, policies } = ended;
  const historyText = ended.history === null ? null : keptPast(ended, ended.history);
  const context: AuditContext = {
    schemaVersion: 1,
    tool: TOOL,
    auditId: started.auditId,
    subject: ended.subject,
    run: ended.run,
    intervalMs: ended.intervalMs,
    layout: started.layout,
    unreadable: started.unreadable,
    start: started.start,
    end: stopped.end,
    serverStartMs: ended.serverStartMs,
    recordingSha256: sha256(stopped.recordingText),
    historySha256: historyText === null ? null : sha256(historyText),
    machine: started.machine,
    place: ended.place,
    placeRungs: ended.placeRungs,
    intensityBeside: ended.intensityBeside,
    marketBased: ended.marketBased,
    policies: policies.map(({ source }) => source),
    command: ended.command,
    units: ended.units,
    steps: ended.steps,
    approvers: ended.approvers,
    findings: [...stopped.findings, ...ended.findings],
  };
  const intensityText = serialise(ended.intensity);
  const inputs: AuditInputs = {
    context,
    contextText: serialise(context),
    recordingText: stopped.recordingText,
    // As it is kept, to the digit: who recomputes has no other.
    intensity: JSON.parse(intensityText) as IntensitySeries,
    intensityText,
    history: historyText === null ? null : parseKeptHistory(historyText, ARTIFACT_FILES.history),
    historyText,
    policies,
  };
  return judged(inputs, measure(inputs));
}

/** The same audit, of which more has been found since; nothing is measured anew. Pure. */
export function withFindings(
  { inputs, measured }: Concluded,
  findings: readonly Finding[],
): Concluded {
  const { context } = inputs;
  const found: AuditContext = { ...context, findings: [...context.findings, ...findings] };
  return judged({ ...inputs, context: found, contextText: serialise(found) }, measured);
}

function judged(inputs: AuditInputs, measured: Measured): Concluded {
  const report = audit(inputs, measured);
  return { inputs, measured, report, reportText: serialise(report) };
}

/** Of a past the part that this audit can be judged by. */
function keptPast(ended: Ended, history: Offered): string {
  const { started, stopped, subject, run, policies } = ended;
  const { fromMs, toMs } = spanOf(started, stopped);
  const startMs = ended.serverStartMs ?? fromMs;
  const { auditId, machine } = started;
  const self = selfOf({ auditId, machine, subject, run }, startMs);
  const needs = needsOf(policies.map(({ policy }) => policy));
  return keptHistoryText(usableFor(history, self, startMs + (toMs - fromMs), needs));
}

/**
 * Writes the report and all it was computed from, but for the recording, which is there already.
 *
 * @throws what the file system throws; the caller says it and goes on.
 */
export function keepEvidence(directory: string, { inputs, reportText }: Concluded): void {
  writeArtifactFile(directory, ARTIFACT_FILES.context, inputs.contextText);
  writeArtifactFile(directory, ARTIFACT_FILES.intensity, inputs.intensityText);
  // A directory that is used again must not keep the past or the policies of the audit before.
  for (const file of [ARTIFACT_FILES.history, ...POLICY_FILES])
    rmSync(join(directory, file), { force: true });
  if (inputs.historyText !== null) {
    writeArtifactFile(directory, ARTIFACT_FILES.history, inputs.historyText);
  }
  for (const { source, bytes, parents } of inputs.policies) {
    if (source.file !== null && bytes !== null) writeArtifactFile(directory, source.file, bytes);
    for (const [index, { file }] of source.parents.entries()) {
      const parent = parents[index]?.bytes ?? null;
      if (file !== null && parent !== null) writeArtifactFile(directory, file, parent);
    }
  }
  writeArtifactFile(directory, ARTIFACT_FILES.report, reportText);
}

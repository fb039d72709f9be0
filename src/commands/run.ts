import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARTIFACT_FILES, writeArtifactFile } from '../audit/artifact.ts';
import type { AuditContext, CommandEnd } from '../audit/context.ts';
import type { AuditReport } from '../audit/report.ts';
import { serialise, sha256 } from '../audit/serialise.ts';
import { annualIntensity } from '../grid/grid.ts';
import {
  removeAudit,
  type StartedAudit,
  type StoppedAudit,
  startAudit,
  stopAudit,
} from '../lifecycle/lifecycle.ts';
import { readMachine } from '../machine/read.ts';
import { type AuditInputs, audit, type LoadedPolicy } from '../pipeline/audit.ts';
import { loadPolicy } from '../policy/load.ts';
import { renderTerminal } from '../render/terminal.ts';
import { TOOL } from '../tool.ts';
import { exitCodeOf, runCommand } from './child.ts';
import { openEvidence } from './evidence.ts';
import { type CommandIo, EXIT } from './io.ts';
import { parseRunOptions, type RunOptions } from './run-options.ts';

/** `carbon-audit run`: measures a command from start to end, judges it and keeps the evidence. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = parseRunOptions(argv, io.cwd);
  // Before anything starts, so that a mistake in the policy costs no run.
  const policies = await loadedPolicies(options.policy);

  const started = startAudit({
    samplerPath: io.samplerPath,
    intervalMs: options.intervalMs,
    env: io.env,
  });
  const outcome = await runCommand(options.command, io);
  const stopped = await stopAudit(started);
  if (!outcome.started) {
    removeAudit(started);
    io.stderr(`carbon-audit: ${outcome.message}\n`);
    return outcome.reason === 'not-found' ? EXIT.notFound : EXIT.notExecutable;
  }

  const report = conclude({ options, policies, started, stopped, end: outcome.end }, io);
  const own = exitCodeOf(outcome.end);
  if (own !== 0) return own;
  return report.verdict === 'fail' ? EXIT.budgetBroken : EXIT.ok;
}

async function loadedPolicies(given: RunOptions['policy']): Promise<LoadedPolicy[]> {
  if (given === null) return [];
  return [{ ...given, policy: await loadPolicy(given.source, given.bytes) }];
}

type Measured = Readonly<{
  options: RunOptions;
  policies: readonly LoadedPolicy[];
  started: StartedAudit;
  stopped: StoppedAudit;
  end: CommandEnd;
}>;

/** Keeps the recording, computes and keeps the report, then tells the person. */
function conclude(measured: Measured, io: CommandIo): AuditReport {
  const { options, started, stopped } = measured;
  const evidence = openEvidence({
    cwd: io.cwd,
    out: options.out,
    startedWallMs: started.start.wallMs,
    recordingText: stopped.recordingText,
  });
  const inputs = inputsOf(measured, evidence.findings);
  const report = audit(inputs);
  const reportText = serialise(report);
  const problems = [
    ...keep(evidence.path, inputs, reportText),
    ...keepJson(options.json, io.cwd, reportText),
  ];
  // The recording lies in the report's directory now; where there is none, it stays where it was.
  if (evidence.path !== null) removeAudit(started);

  io.stderr(`\n${renderTerminal(report)}`);
  const where =
    evidence.path === null
      ? `none; the recording stays in ${stopped.recordingPath}`
      : join(evidence.path, ARTIFACT_FILES.report);
  io.stderr(`  Report    ${where}\n`);
  for (const problem of problems) io.stderr(`carbon-audit: ${problem}\n`);
  return report;
}

function inputsOf(measured: Measured, directoryFindings: AuditContext['findings']): AuditInputs {
  const { options, policies, started, stopped, end } = measured;
  const intensity = annualIntensity(options.place, new Date(started.start.wallMs).getUTCFullYear());
  const context: AuditContext = {
    schemaVersion: 1,
    tool: TOOL,
    auditId: started.auditId,
    // Outside a workflow there is no path or name for a budget to match.
    subject: { kind: 'command', workflowPath: null, workflowName: null },
    intervalMs: options.intervalMs,
    layout: started.layout,
    start: started.start,
    end: stopped.end,
    recordingSha256: sha256(stopped.recordingText),
    machine: readMachine(),
    place: options.place,
    policies: policies.map(({ source }) => source),
    command: end,
    findings: [...stopped.findings, ...directoryFindings, ...intensity.findings],
  };
  return {
    context,
    contextText: serialise(context),
    recordingText: stopped.recordingText,
    intensity: intensity.series,
    intensityText: serialise(intensity.series),
    policies,
  };
}

/** @returns what could not be written, for the person; the report is printed all the same. */
function keep(directory: string | null, inputs: AuditInputs, reportText: string): string[] {
  if (directory === null) return [];
  try {
    writeArtifactFile(directory, ARTIFACT_FILES.context, inputs.contextText);
    writeArtifactFile(directory, ARTIFACT_FILES.intensity, inputs.intensityText);
    for (const { source, bytes } of inputs.policies) {
      if (source.file !== null && bytes !== null) writeArtifactFile(directory, source.file, bytes);
    }
    writeArtifactFile(directory, ARTIFACT_FILES.report, reportText);
    return [];
  } catch (error) {
    return [`the evidence in ${directory} is not complete: ${(error as Error).message}`];
  }
}

function keepJson(path: string | null, cwd: string, reportText: string): string[] {
  if (path === null) return [];
  try {
    writeFileSync(resolve(cwd, path), reportText);
    return [];
  } catch (error) {
    return [`the report could not be written to ${path}: ${(error as Error).message}`];
  }
}

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARTIFACT_FILES } from '../audit/artifact.ts';
import type { CommandEnd } from '../audit/context.ts';
import { type Failure, failureOf } from '../audit/failure.ts';
import type { AuditReport } from '../audit/report.ts';
import { BadInput } from '../bad-input.ts';
import { conclude, keepEvidence } from '../evidence/conclude.ts';
import { auditFileAt, openEvidence } from '../evidence/directory.ts';
import type { HistoryRead } from '../evidence/history.ts';
import { spanOf } from '../evidence/span.ts';
import { unitsAtEnd } from '../evidence/units-file.ts';
import { type Finding, finding } from '../finding.ts';
import {
  removeAudit,
  type StartedAudit,
  type StoppedAudit,
  startAudit,
  stopAudit,
} from '../lifecycle/lifecycle.ts';
import { quoted } from '../nearest.ts';
import type { LoadedPolicy } from '../pipeline/audit.ts';
import { settlePlace } from '../pipeline/place.ts';
import { policyPlaces } from '../pipeline/policy-place.ts';
import { combineSights } from '../pipeline/sights.ts';
import type { Rung } from '../place/ladder.ts';
import { isShown } from '../place/ladder.ts';
import { askService, glance } from '../place/sight.ts';
import { renderTerminal } from '../render/terminal.ts';
import { exitCodeOf, runCommand } from './child.ts';
import { commandSubject, labelFindings, loadedPolicies } from './given-policy.ts';
import { type CommandIo, EXIT } from './io.ts';
import { priceOf, tokenFor, withoutToken } from './live.ts';
import { parseRunOptions, type RunOptions } from './run-options.ts';

/** `carbon-audit run`: measures a command from start to end, judges it and keeps the evidence. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = parseRunOptions(argv, io.cwd);
  // Before anything starts, so that a mistake in them costs no run.
  tokenFor(options.provider, io.env);
  requireNew(options.out, io.cwd);
  const policies = await loadedPolicies(options.policy, io.cwd, options.parents);
  const history = options.history === null ? null : await pastIn(resolve(io.cwd, options.history));

  const started = startAudit({
    samplerPath: io.samplerPath,
    intervalMs: options.intervalMs,
    rapl: options.rapl,
    env: io.env,
  });
  // Beside the command: a short one is over before the sampler looks for its place.
  const before = glance(io.surroundings);
  const service = isShown(before) ? null : askService(io.surroundings);
  const outcome = await runCommand(options.command, { ...io, env: withoutToken(io.env) });
  const stopped = await stopAudit(started);
  const sighted = combineSights(
    before,
    stopped.recordingText,
    await service,
    spanOf(started, stopped),
  );
  if (!outcome.started) {
    removeAudit(started);
    io.stderr(`carbon-audit: ${outcome.message}\n`);
    return outcome.reason === 'not-found' ? EXIT.notFound : EXIT.notExecutable;
  }

  const report = await tell(
    { options, policies, history, started, stopped, sighted, end: outcome.end },
    io,
  );
  const own = exitCodeOf(outcome.end);
  if (own !== 0) return own;
  const failure = failureOf(report);
  return failure === null ? EXIT.ok : EXIT_OF[failure];
}

/** What was measured once is not there a second time. */
function requireNew(out: string | null, cwd: string): void {
  const kept = auditFileAt(cwd, out);
  if (kept === null) return;
  throw new BadInput(
    `--out ${quoted(out ?? '')} holds an audit already (${kept}): name another directory, or move that one away`,
  );
}

const EXIT_OF: Readonly<Record<Failure, number>> = {
  budget: EXIT.budgetBroken,
  evidence: EXIT.evidenceWeak,
  trouble: EXIT.policyInPart,
};

async function pastIn(directory: string): Promise<HistoryRead> {
  const { readHistory } = await import('../evidence/history.ts');
  return readHistory(directory);
}

type Measured = Readonly<{
  options: RunOptions;
  policies: readonly LoadedPolicy[];
  history: HistoryRead | null;
  started: StartedAudit;
  stopped: StoppedAudit;
  sighted: readonly Rung[];
  end: CommandEnd;
}>;

/** Keeps the recording, computes and keeps the report, then tells the person. */
async function tell(measured: Measured, io: CommandIo): Promise<AuditReport> {
  const { options, policies, history, started, stopped, sighted, end } = measured;
  const { auditId } = started;
  const { wallMs } = started.start;
  const span = spanOf(started, stopped);
  const where = { cwd: io.cwd, out: options.out, auditId, startedWallMs: wallMs };
  const directory = openEvidence(where, stopped.recordingText);
  const { carbonIntensityGPerKwh: declared, provider, runnerLabels } = options;
  const subject = commandSubject(options.modelParameters, runnerLabels);
  const said = policyPlaces(policies, subject, span);
  const settled = settlePlace(options.place, sighted, span, said);
  const grid = await priceOf(declared, provider, settled.place, span, io);
  const { units, unitsFile } = options;
  const claimed = unitsAtEnd(units, unitsFile === null ? null : resolve(io.cwd, unitsFile));
  const concluded = conclude({
    started,
    stopped,
    subject,
    run: null,
    // A command asks no server.
    serverStartMs: null,
    intervalMs: options.intervalMs,
    place: settled.place,
    placeRungs: settled.rungs,
    intensity: grid.series,
    intensityBeside: grid.beside,
    marketBased: options.marketBased,
    history,
    policies,
    command: end,
    units: claimed.units,
    steps: null,
    approvers: [],
    findings: [
      ...directory.findings,
      ...pastFindings(history),
      ...claimed.findings,
      ...labelFindings(runnerLabels),
      ...settled.findings,
      ...grid.findings,
    ],
  });
  const { path } = directory;
  const problems = [
    ...(path === null ? [] : tried('evidence', path, () => keepEvidence(path, concluded))),
    ...keptJson(options.json, io.cwd, concluded.reportText),
  ];
  // The recording lies in the report's directory now; where there is none, it stays where it was.
  if (path !== null) removeAudit(started);

  const kept =
    path === null
      ? `none could be written; the recording ${stopped.recordingPath === null ? 'is lost' : `stays in ${stopped.recordingPath}`}`
      : join(path, ARTIFACT_FILES.report);
  io.stderr(`\n${renderTerminal(concluded.report)}  Report    ${kept}\n`);
  for (const problem of problems) io.stderr(`carbon-audit: ${problem}\n`);
  return concluded.report;
}

/** A past that was too large to be read whole weakens what is held against it, and stops nothing. */
function pastFindings(history: HistoryRead | null): Finding[] {
  return (history?.cut ?? []).map((what) =>
    finding('history-in-part', `The history that was given holds ${what}.`),
  );
}

function keptJson(path: string | null, cwd: string, reportText: string): string[] {
  if (path === null) return [];
  return tried('report', path, () => writeFileSync(resolve(cwd, path), reportText));
}

/** @returns what could not be written, for the person; the report is printed all the same. */
function tried(what: string, path: string, write: () => void): string[] {
  try {
    write();
    return [];
  } catch (error) {
    return [`the ${what} could not be written to ${path}: ${(error as Error).message}`];
  }
}

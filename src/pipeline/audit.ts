import type { AuditContext } from '../audit/context.ts';
import type { AuditReport, ReportedWhatIf } from '../audit/report.ts';
import { sha256 } from '../audit/serialise.ts';
import { type Finding, finding } from '../finding.ts';
import { timelineOf } from '../footprint/timeline.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import { historyOf, type Offered } from '../history/history-of.ts';
import { weaknessesOf } from '../policy/data.ts';
import type { Parent } from '../policy/parents.ts';
import type { Policy, PolicySource } from '../policy/policy.ts';
import { gpusHeld } from '../power/gpu/board.ts';
import { withSilentGpus } from '../power/gpu/silent.ts';
import type { Meter } from '../recording/format.ts';
import { type Footprint, footprintOf, weighHardware } from './footprint.ts';
import { chooseHardware, type Hardware, shownHardware } from './hardware.ts';
import { judgeAll } from './judge-all.ts';
import { policyPower } from './policy-power.ts';
import { policySkus } from './policy-sku.ts';
import { type Gathered, gatherReadings } from './readings.ts';
import { reportedIntensity } from './reported.ts';
import { selfOf } from './series.ts';
import { regionsAllowed, whatIfFindings, whatIfOf } from './what-if.ts';

/** Everything a report is made of: parsed, and the text it was parsed from, for its digest. */
export type AuditInputs = Readonly<{
  context: AuditContext;
  contextText: string;
  recordingText: string;
  intensity: IntensitySeries;
  intensityText: string;
  /** The past audits that it is held against; `null`: none were given. */
  history: Offered | null;
  historyText: string | null;
  /** In the order of the context's policies. */
  policies: readonly LoadedPolicy[];
}>;

export type LoadedPolicy = Readonly<{
  source: PolicySource;
  policy: Policy;
  /** `null` for a budget of one line. */
  bytes: Uint8Array | null;
  /** What it extends, in the order of the source's parents. */
  parents: readonly Parent[];
}>;

/** What does not change with what is found while it is being published. */
export type Measured = Readonly<{
  gathered: Gathered;
  /** `null`: nothing was measured. */
  footprint: Footprint | null;
  hardware: Hardware;
  whatIf: ReportedWhatIf | null;
  findings: readonly Finding[];
}>;

/** From recording to energy and emissions: of a long job nearly all of the work. Pure. */
export function measure(inputs: AuditInputs): Measured {
  const { context, intensity } = inputs;
  const gathered = gatherReadings(context, inputs.recordingText);
  const timeline = timelineOf(gathered.readings, context.layout, context.intervalMs);
  const declared = policyPower(inputs.policies, context.subject);
  const chosen =
    timeline === null
      ? null
      : chooseHardware(context.machine, policySkus(inputs.policies, context.subject), (hardware) =>
          weighHardware(context, timeline, gathered, declared, hardware),
        );
  const footprint =
    timeline === null || chosen === null
      ? null
      : footprintOf(context, timeline, gathered, intensity, declared, chosen.powered, chosen.made);
  const allowed = regionsAllowed(inputs.policies);
  return {
    gathered,
    footprint,
    hardware: chosen?.powered ?? shownHardware(context.machine),
    whatIf:
      footprint === null
        ? null
        : whatIfOf(footprint.machineJ, context.place, gathered.span, intensity, allowed),
    findings: [
      ...gathered.findings,
      ...(timeline?.findings ?? [NOTHING_MEASURED]),
      ...(footprint?.findings ?? []),
      ...(chosen?.findings ?? []),
      ...whatIfFindings(context.place, allowed),
    ],
  };
}

/**
 * From recording to verdict. Pure: the same inputs give the same report, to the byte, by the same
 * version of the program and its tables.
 *
 * @param measured of the same inputs, whatever findings their context then had
 */
export function audit(inputs: AuditInputs, measured: Measured = measure(inputs)): AuditReport {
  const { context, intensity } = inputs;
  const { gathered, footprint, hardware } = measured;
  const findings = [...context.findings, ...measured.findings];
  const { fromWallMs, toWallMs } = gathered.span;
  const startMs = context.serverStartMs ?? fromWallMs;
  // Its own end, so that a report is judged the same whenever it is computed.
  const nowMs = startMs + (toWallMs - fromWallMs);
  const self = selfOf(context, startMs);
  const judged = judgeAll(
    inputs.policies,
    {
      measured: {
        energyJ: footprint?.machineJ ?? null,
        totalG: footprint?.totalG ?? null,
        marginalG: footprint?.marginalG ?? null,
        durationS: footprint?.usage.durationS ?? null,
        units: context.units,
      },
      subject: { ...context.subject, hasGpu: hasGpu(hardware, gathered.meters) },
      self,
      history: inputs.history === null ? null : historyOf(inputs.history, self, nowMs),
      historyAdvice: HISTORY_ADVICE[context.subject.kind],
      approvers: context.approvers,
      startMs,
      nowMs,
    },
    weaknessesOf(
      findings.map(({ id }) => id),
      measuredShare(footprint),
    ),
    findings,
  );

  return {
    schemaVersion: 1,
    kind: 'audit',
    tool: context.tool,
    auditId: context.auditId,
    subject: context.subject,
    run: context.run,
    command: context.command,
    units: context.units,
    startedAt: isoTime(gathered.span.fromWallMs),
    endedAt: isoTime(gathered.span.toWallMs),
    machine: { ...context.machine, identity: gathered.identity },
    place: context.place,
    placeRungs: context.placeRungs,
    usage: footprint?.usage ?? null,
    energy: footprint?.energy ?? null,
    steps: footprint?.steps ?? null,
    intensity: reportedIntensity(intensity, gathered.span),
    intensityBeside: context.intensityBeside.map((series) =>
      reportedIntensity(series, gathered.span),
    ),
    emissions: footprint?.emissions ?? null,
    marketBased:
      footprint?.marketBased ??
      (context.marketBased === null ? null : { ...context.marketBased, operationalG: null }),
    whatIf: measured.whatIf,
    ...judged,
    findings,
    evidence: {
      recordingSha256: gathered.recordingSha256,
      contextSha256: sha256(inputs.contextText),
      intensitySha256: sha256(inputs.intensityText),
      historySha256: inputs.historyText === null ? null : sha256(inputs.historyText),
      policySha256: inputs.policies.map(digestOf),
    },
  };
}

const NOTHING_MEASURED = finding(
  'nothing-measured',
  'There are not two usable readings of the CPU counters, so no energy could be told.',
);

/** What can be done where no past audits were given. */
const HISTORY_ADVICE = {
  command: '`--history DIR` reads past audits',
  job: 'the action does not read past audits yet',
} as const;

/** Of a policy's bytes; where it extends others, of the digests of all of them, its own first. */
function digestOf({ bytes, parents }: LoadedPolicy): string | null {
  if (bytes === null) return null;
  if (parents.length === 0) return sha256(bytes);
  const all = [bytes, ...parents.map((parent) => parent.bytes ?? '')];
  return sha256(all.map((one) => sha256(one)).join('\n'));
}

/** A board that a meter or the bus shows; only of Linux is it known what the bus would show. */
function hasGpu({ machine, sku }: Hardware, meters: readonly Meter[]): boolean | null {
  if (gpusHeld(withSilentGpus(meters, machine, sku), machine) !== null) return true;
  return machine.platform === 'linux' ? false : null;
}

/** The part of the energy that counters told; `null` where there is no energy. */
function measuredShare(footprint: Footprint | null): number | null {
  if (footprint === null || footprint.machineJ.value === 0) return null;
  const measured = footprint.energy.components
    .filter(({ provenance }) => provenance === 'measured')
    .reduce((sum, { energyJ }) => sum + energyJ.value, 0);
  return measured / footprint.machineJ.value;
}

function isoTime(wallMs: number): string {
  return new Date(wallMs).toISOString();
}

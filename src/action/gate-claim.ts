import { ALL_ARTIFACT_FILES, ARTIFACT_FILES } from '../audit/artifact.ts';
import type { AuditReport } from '../audit/report.ts';
import { serialise, sha256 } from '../audit/serialise.ts';
import { BadInput } from '../bad-input.ts';
import { logSd, logSdUp } from '../estimate.ts';
import { readEvidenceFiles } from '../evidence/read.ts';
import { type Finding, type FindingId, finding } from '../finding.ts';
import { type ArchiveRules, unpack } from '../github/archive.ts';
import { MOST_G_PER_KWH } from '../grid/declared.ts';
import { quoted } from '../nearest.ts';
import { audit } from '../pipeline/audit.ts';
import { fromReport } from '../run/from-report.ts';
import type { Claim } from '../run/gathered.ts';
import { TOOL } from '../tool.ts';

/** What is known of an audit before it is opened. */
export type Claimed = Readonly<{
  /** The artifact's name: foreign text. */
  artifact: string;
  backendJobId: string | null;
  /** The run that it must be of, and the attempt that it cannot be later than. */
  runId: number;
  attempt: number;
}>;

export type ClaimRead =
  | Readonly<{
      kind: 'claim';
      claim: Claim;
      /** Of the report's bytes. */
      reportSha256: string;
      /** What it takes to keep it, as text. */
      keptBytes: number;
    }>
  | Readonly<{ kind: 'refused'; finding: Finding }>;

const MIB = 1024 * 1024;

/**
 * How large an audit's archive may be, and its recording unpacked. Digests do not pack, so a recording
 * packs to about 0.4 of itself: 4 MiB a day at a sample a second, and GPUs double that. So this is five
 * days, the longest that a job may run, with a GPU, and a tenth of what would hurt a runner of 7 GB.
 */
export const MOST_ARCHIVE_BYTES = 32 * MIB;
const MOST_RECORDING_BYTES = 64 * MIB;
const MOST_HISTORY_BYTES = 8 * MIB;
/** What is kept of hundreds of audits at once must be small in each. */
const MOST_BYTES = MIB;

const RULES: ArchiveRules = {
  names: ALL_ARTIFACT_FILES,
  maxBytesOf: (name) => {
    if (name === ARTIFACT_FILES.recording) return MOST_RECORDING_BYTES;
    return name === ARTIFACT_FILES.history ? MOST_HISTORY_BYTES : MOST_BYTES;
  },
};

/** What no job can have come to: more than a building, for longer than any job may run. */
const MOST_ENERGY_J = 1e13;
const MOST_EMISSIONS_G = 1e9;
const MOST_DURATION_S = 35 * 86_400;
/** A 90 % range of a factor of 139 either way: no grid, and no building, is that far from any other. */
const MOST_LOG_SD = 3;

/**
 * The audit in an archive that a job has handed in, computed again from its own evidence: it is a claim
 * where that gives the very report that lies with it. The archive is hostile data; whatever is wrong
 * with it is a finding that names it. Never rejects.
 */
export async function readClaim(claimed: Claimed, archive: Uint8Array): Promise<ClaimRead> {
  const refuse = (id: FindingId, why: string): ClaimRead => ({
    kind: 'refused',
    finding: finding(id, `The audit ${quoted(claimed.artifact)} does not count: ${why}.`),
  });
  const unpacked = unpack(archive, RULES);
  if (unpacked.kind === 'refused') return refuse('audit-refused', unpacked.why);
  const { files } = unpacked;
  const version = versionIn(files.get(ARTIFACT_FILES.context));
  if (version !== null && version !== TOOL.version) {
    const why = `it is of version ${quoted(version)}, and only ${TOOL.version} can compute it again`;
    return refuse('audit-other-version', why);
  }
  try {
    const called = 'the artifact';
    const inputs = await readEvidenceFiles({ called, read: (name) => files.get(name) ?? null });
    const { context } = inputs;
    const { run } = context;
    if (run?.runId !== String(claimed.runId) || run.attempt > claimed.attempt) {
      return refuse('audit-refused', 'it says that it is of another run');
    }
    const report = audit(inputs);
    const text = serialise(report);
    if (files.get(ARTIFACT_FILES.report)?.toString('utf8') !== text) {
      return refuse('audit-refused', 'its report is not what its own evidence comes to');
    }
    if (!isPossible(report)) return refuse('audit-refused', 'its numbers are beyond all reason');
    const { artifact, backendJobId } = claimed;
    return {
      kind: 'claim',
      claim: { artifact, backendJobId, context, report },
      reportSha256: sha256(text),
      keptBytes: text.length + inputs.contextText.length,
    };
  } catch (error) {
    // What is not foreseen here is the claim's own doing as well: a number that overflows, a depth
    // that no stack bears.
    const why =
      error instanceof BadInput ? firstLine(error.message) : 'its numbers cannot be computed with';
    return refuse('audit-refused', why);
  }
}

/** The version that a context names, before it must be one that this version understands. */
function versionIn(context: Buffer | undefined): string | null {
  try {
    const version: unknown = JSON.parse(context?.toString('utf8') ?? '').tool.version;
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}

function isPossible(report: AuditReport): boolean {
  const { energy, emissions, intensity, intensityBeside, usage, startedAt, endedAt } = report;
  const named = [intensity, ...intensityBeside].map(({ meanGPerKwh }) => meanGPerKwh);
  const spanS = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
  return (
    spanS >= 0 &&
    spanS <= MOST_DURATION_S &&
    (usage?.durationS ?? 0) <= MOST_DURATION_S &&
    (energy?.machineJ.value ?? 0) <= MOST_ENERGY_J &&
    (emissions?.totalG.value ?? 0) <= MOST_EMISSIONS_G &&
    (emissions?.marginal?.totalG.value ?? 0) <= MOST_EMISSIONS_G &&
    intensity.meanGPerKwh.value <= MOST_G_PER_KWH &&
    [...named, fromReport(energy?.pue)].every(
      (one) => logSd(one) <= MOST_LOG_SD && logSdUp(one) <= MOST_LOG_SD,
    )
  );
}

/** A policy's mistakes fill pages, and what is no JSON is quoted. */
function firstLine(message: string): string {
  const [first = ''] = message.split('\n');
  const line = first.replace(/\p{C}/gu, '');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line.replace(/\.$/, '');
}

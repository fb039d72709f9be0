import { type Finding, type FindingId, finding } from '../finding.ts';
import { downloadArtifact } from '../github/download.ts';
import { explainFailure } from '../github/failure.ts';
import type { ArtifactStore, RunArtifact } from '../github/run-artifacts.ts';
import { quoted } from '../nearest.ts';
import type { Send } from '../net/http.ts';
import type { Claim } from '../run/gathered.ts';
import type { Deadline } from './deadline.ts';
import { MOST_ARCHIVE_BYTES } from './gate-claim.ts';
import type { ClaimReaders } from './gate-readers.ts';

/** An audit that counts, and what tells that it is this one. */
export type GatheredAudit = Readonly<{ claim: Claim; artifactId: number; reportSha256: string }>;

export type GatheredAudits = Readonly<{
  /** By the names of their artifacts. */
  audits: readonly GatheredAudit[];
  findings: readonly Finding[];
}>;

export type GatherOrder = Readonly<{
  store: ArtifactStore;
  send: Send;
  read: ClaimReaders['read'];
  runId: number;
  attempt: number;
  /** What the names of audits begin with. */
  prefix: string;
  deadline: Deadline;
}>;

/** As many as GitHub's own client downloads at once. */
const AT_ONCE = 5;
const ONE_MS = 30_000;
/** What is kept of all audits together, as text; objects take several times as much. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;
const MOST_FINDINGS = 20;

/**
 * Every audit among the artifacts of a run: fetched, opened in memory and computed again. What cannot be
 * had, or is refused, is a finding that names it. Never rejects.
 */
export async function gatherAudits(order: GatherOrder): Promise<GatheredAudits> {
  const listed = await order.store.list();
  if (listed.kind === 'failed') {
    const why = explainFailure(listed.failure, 'actions: read');
    return { audits: [], findings: [notListed(why)] };
  }
  const wanted = auditsAmong(listed.value.artifacts, order.prefix);
  const findings: Finding[] = listed.value.complete ? [] : [notListed(TOO_MANY)];
  const audits: GatheredAudit[] = [];
  let keptBytes = 0;
  await eachOf(wanted, AT_ONCE, async (artifact) => {
    const fetched = await fetchAudit(order, artifact);
    if (fetched.kind === 'failed') {
      findings.push(fetched.finding);
      return;
    }
    const { name, from, id } = artifact;
    const { runId, attempt } = order;
    const claimed = { artifact: name, backendJobId: from?.job ?? null, runId, attempt };
    const read = await order.read(claimed, fetched.bytes);
    if (read.kind === 'refused') {
      findings.push(read.finding);
    } else if (keptBytes + read.keptBytes > MOST_KEPT_BYTES) {
      findings.push(notFetched(artifact, 'all audits together are larger than is ever kept'));
    } else {
      keptBytes += read.keptBytes;
      audits.push({ claim: read.claim, artifactId: id, reportSha256: read.reportSha256 });
    }
  });
  return {
    // In an order that no network decides.
    audits: audits.sort((a, b) => (a.claim.artifact < b.claim.artifact ? -1 : 1)),
    findings: atMost(findings.sort((a, b) => (a.message < b.message ? -1 : 1))),
  };
}

/** What a gate before has handed in, where audits are called `carbon`. */
const RUN_REPORT = /^carbon-report-[0-9a-f]{12}$/;

/**
 * Of a name only the newest: who hands in a second one under it has taken the first back. The smallest
 * come first, so that whoever hands in mountains delays nobody else.
 */
function auditsAmong(artifacts: readonly RunArtifact[], prefix: string): RunArtifact[] {
  const newest = new Map<string, RunArtifact>();
  for (const artifact of artifacts) {
    const known = newest.get(artifact.name);
    const isAudit = artifact.name.startsWith(`${prefix}-`) && !RUN_REPORT.test(artifact.name);
    if (isAudit && (known === undefined || known.id < artifact.id)) {
      newest.set(artifact.name, artifact);
    }
  }
  return [...newest.values()].sort((a, b) => a.sizeBytes - b.sizeBytes || a.id - b.id);
}

type Fetched =
  | Readonly<{ kind: 'bytes'; bytes: Uint8Array }>
  | Readonly<{ kind: 'failed'; finding: Finding }>;

async function fetchAudit(
  { store, send, deadline }: GatherOrder,
  artifact: RunArtifact,
): Promise<Fetched> {
  const failed = (why: string): Fetched => ({
    kind: 'failed',
    finding: notFetched(artifact, why),
  });
  if (artifact.expired) return failed('it has expired');
  if (artifact.sizeBytes > MOST_ARCHIVE_BYTES) {
    return failed(`it is larger than ${MOST_ARCHIVE_BYTES} bytes`);
  }
  if (deadline.remainingMs() === 0) return failed('the time for all of them was over');
  const located = await store.locate(artifact);
  if (located.kind === 'failed') return failed(explainFailure(located.failure, 'actions: read'));
  const downloaded = await downloadArtifact(send, located.value, artifact, {
    maxBytes: MOST_ARCHIVE_BYTES,
    timeoutMs: Math.min(ONE_MS, Math.max(1, deadline.remainingMs())),
  });
  if (downloaded.kind === 'bytes') return downloaded;
  return failed(explainFailure(downloaded.failure, 'actions: read'));
}

/** Runs `act` on every item, so many at a time. */
async function eachOf<T>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const work = async () => {
    for (const item of queue) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

function notListed(why: string): Finding {
  return finding('audits-not-listed', `The audits of this run could not all be listed: ${why}.`);
}

function notFetched({ name }: RunArtifact, why: string): Finding {
  return finding('audit-not-fetched', `The audit ${quoted(name)} could not be fetched: ${why}.`);
}

const TOO_MANY = 'the run has a thousand artifacts or more, and only the newest were looked at';

/** Hundreds of the same say no more than a few, but of each kind one must be heard. */
function atMost(findings: readonly Finding[]): Finding[] {
  const ids = [...new Set(findings.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const all = findings.filter((one) => one.id === id);
    const left = all.length - MOST_FINDINGS;
    return left > 0 ? [...all.slice(0, MOST_FINDINGS), more(id, left)] : all;
  });
}

function more(id: FindingId, count: number): Finding {
  return finding(id, `So it is with ${count} other audits.`);
}

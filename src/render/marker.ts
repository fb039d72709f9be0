import { sha256 } from '../audit/serialise.ts';

/** What the last line of a comment says of it: whose it is, and which run and commit it stands for. */
export type Marker = Readonly<{
  /** 12 hexadecimal digits, see `commentKey`. */
  key: string;
  run: number;
  attempt: number;
  /** 40 hexadecimal digits. */
  head: string;
}>;

/** The same as GitHub's environment gives it: all text. */
export type MarkerAbout = Readonly<{
  key: string;
  runId: string;
  attempt: string;
  headSha: string;
}>;

const MARKER =
  /^<!-- carbon-audit:v1 key=([0-9a-f]{12}) run=([1-9]\d{0,15}) attempt=([1-9]\d{0,8}) head=([0-9a-f]{40}) -->$/;

/** One comment for each workflow, job and `extra` (a matrix leg, a second audit in the same job). */
export function commentKey(
  workflowPath: string | null,
  jobKey: string | null,
  extra: string | null,
): string {
  // As JSON, so that no two triples come to the same text.
  return sha256(JSON.stringify([workflowPath, jobKey, extra])).slice(0, 12);
}

/**
 * The comment's last line. GitHub's Markdown does not show it.
 *
 * @throws RangeError where the comment could not be found again by it.
 */
export function markerLine({ key, runId, attempt, headSha }: MarkerAbout): string {
  const line = `<!-- carbon-audit:v1 key=${key} run=${runId} attempt=${attempt} head=${headSha} -->`;
  if (parseMarker(line) === null) {
    throw new RangeError('a comment needs its key, run, attempt and commit, each in its own form');
  }
  return line;
}

/**
 * The marker of a comment, `null` if it has none. Only the very last line counts, and only in the
 * very form in which it is written: what stands above may be foreign text. Whose comment it is must
 * be asked of GitHub: anyone can write a marker.
 */
export function parseMarker(body: string): Marker | null {
  // GitHub's editor turns line ends into CRLF and may leave one at the end.
  const lines = body.replace(/\r?\n$/, '').split(/\r?\n/);
  const [, key, runId, attempt, head] = MARKER.exec(lines.at(-1) ?? '') ?? [];
  if (key === undefined || head === undefined) return null;
  const run = Number(runId);
  return Number.isSafeInteger(run) ? { key, run, attempt: Number(attempt), head } : null;
}

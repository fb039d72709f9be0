import { sha256 } from '../audit/serialise.ts';
import { VERDICTS_WORST_FIRST, type Verdict } from '../policy/verdict.ts';

/** What the first line of a section says of it: whose it is, which run and commit it stands for. */
export type Mark = Readonly<{
  /** 12 hexadecimal digits, see `sectionKey`. */
  key: string;
  run: number;
  attempt: number;
  /** 40 hexadecimal digits. */
  head: string;
  /** What the run came to; `unknown` where an earlier version has not said. */
  verdict: Verdict | 'unknown';
}>;

const OPENING =
  /^<!-- carbon-audit:section key=([0-9a-f]{12}) run=([1-9]\d{0,15}) attempt=([1-9]\d{0,8}) head=([0-9a-f]{40}) verdict=([a-z]+) -->$/;
/** The last line of a comment by the version before sections. */
const EARLIER =
  /^<!-- carbon-audit:v1 key=([0-9a-f]{12}) run=([1-9]\d{0,15}) attempt=([1-9]\d{0,8}) head=([0-9a-f]{40}) -->$/;

/** The very last line of a comment of ours. */
export const LAST_LINE = '<!-- carbon-audit:v2 -->';

/**
 * One section a workflow, whether a job of it speaks or its gate.
 *
 * @param number which audit of its job it is, or which gate of its workflow: from 1 on
 */
export function sectionKey(workflow: string | null, number: number): string {
  return keyOf(workflow, null, number === 1 ? null : String(number));
}

/** The key that the version before sections gave a comment, one for each job. */
export function earlierKey(workflow: string, job: string, number: number): string {
  return keyOf(workflow, job, String(number));
}

function keyOf(...parts: readonly (string | null)[]): string {
  // As JSON, so that no two lists come to the same text.
  return sha256(JSON.stringify(parts)).slice(0, 12);
}

/**
 * The first line of a section, and its last. GitHub's Markdown shows neither.
 *
 * @throws RangeError where the section could not be found again by it.
 */
export function markLines(mark: Mark): readonly [opening: string, closing: string] {
  const { key, run, attempt, head, verdict } = mark;
  const opening = `<!-- carbon-audit:section key=${key} run=${run} attempt=${attempt} head=${head} verdict=${verdict} -->`;
  if (parseOpening(opening) === null) {
    throw new RangeError('a section needs its key, run, attempt and commit, each in its own form');
  }
  return [opening, closingOf(mark)];
}

export function closingOf({ key }: Pick<Mark, 'key'>): string {
  return `<!-- carbon-audit:end key=${key} -->`;
}

/** What a line says of the section that it begins; `null`: it begins none. */
export function parseOpening(line: string): Mark | null {
  const found = OPENING.exec(line);
  const verdict = [...VERDICTS_WORST_FIRST, 'unknown' as const].find((one) => one === found?.[5]);
  return found === null || verdict === undefined ? null : markOf(found, verdict);
}

/** The same of the last line of a comment of the version before sections. */
export function parseEarlier(line: string): Mark | null {
  const found = EARLIER.exec(line);
  return found === null ? null : markOf(found, 'unknown');
}

function markOf(found: RegExpExecArray, verdict: Mark['verdict']): Mark | null {
  const [, key = '', runId, attempt, head = ''] = found;
  const run = Number(runId);
  return Number.isSafeInteger(run) ? { key, run, attempt: Number(attempt), head, verdict } : null;
}

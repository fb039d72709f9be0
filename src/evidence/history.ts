import { opendirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ARTIFACT_FILES } from '../audit/artifact.ts';
import type { AuditReport } from '../audit/report.ts';
import { BadInput } from '../bad-input.ts';
import type { Offered } from '../history/history-of.ts';
import { POINT_VERSION, parsePoint } from '../history/parse-point.ts';
import { METHOD_MAJOR, type SeriesPoint, UNKNOWN_SUBJECT } from '../history/point.ts';
import { cpuFamilyOf, runnerClassOf } from '../pipeline/series.ts';
import { readPlainFile } from '../plain-file.ts';

/** A file of points, one a line; beside it, or instead, the directories of audits. */
export const POINTS_FILE = 'points.ndjson';

/** Bounds of what is read, whatever lies there: no disk and no memory is filled by a directory. */
const DEEPEST = 4;
const MOST_ENTRIES = 50_000;
const MOST_REPORT_BYTES = 4 * 1024 * 1024;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_POINTS = 100_000;

/**
 * The past audits that a directory holds: files of points (`points.ndjson`), and reports of audits
 * (`audit.json`) in it and below it. Links are not followed. What is no point is counted, not obeyed.
 *
 * A report cannot vouch for itself, so it makes an unverified point.
 *
 * @throws BadInput when there is no such directory, or more in it than is ever read
 */
export function readHistory(directory: string): Offered {
  const files = filesBelow(openable(directory), DEEPEST, { left: MOST_ENTRIES });
  let left = MOST_BYTES;
  const points: SeriesPoint[] = [];
  let unreadable = 0;
  for (const { path, name } of files) {
    const text = textOf(path, name === POINTS_FILE ? left : Math.min(left, MOST_REPORT_BYTES));
    left -= Buffer.byteLength(text ?? '');
    if (left <= 0)
      throw new BadInput(`the history ${directory} holds more than ${MOST_BYTES} bytes`);
    const found =
      text === null ? [null] : name === POINTS_FILE ? pointsIn(text) : [pointOfReport(text)];
    for (const point of found) {
      if (point === null) unreadable += 1;
      else points.push(point);
    }
  }
  const newest = points.sort((a, b) => b.atMs - a.atMs).slice(0, MOST_POINTS);
  const isCut = newest.length < points.length;
  const oldest = newest.at(-1)?.atMs ?? null;
  return {
    points: newest,
    unreadable,
    leftOut: 0,
    completeFromMs: isCut ? oldest : null,
  };
}

function openable(directory: string): string {
  try {
    // The directory itself may be named by a link: a person chose it.
    return realpathSync(directory);
  } catch (error) {
    throw new BadInput(`the history ${directory} cannot be read: ${(error as Error).message}`);
  }
}

type Found = Readonly<{ path: string; name: string }>;

function filesBelow(directory: string, depth: number, entries: { left: number }): Found[] {
  const found: Found[] = [];
  const handle = open(directory);
  if (handle === null) return [];
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      entries.left -= 1;
      if (entries.left < 0) {
        throw new BadInput(`the history ${directory} holds more than ${MOST_ENTRIES} files`);
      }
      const path = join(directory, entry.name);
      if (entry.isDirectory() && depth > 1) found.push(...filesBelow(path, depth - 1, entries));
      const isOurs = entry.name === POINTS_FILE || entry.name === ARTIFACT_FILES.report;
      if (entry.isFile() && isOurs) found.push({ path, name: entry.name });
    }
  } finally {
    handle.closeSync();
  }
  // The file system's order is none.
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function open(directory: string) {
  try {
    return opendirSync(directory);
  } catch (error) {
    // A directory that may not be entered holds nothing that could be judged by.
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return null;
    throw new BadInput(`the history ${directory} cannot be read: ${(error as Error).message}`);
  }
}

function textOf(path: string, mostBytes: number): string | null {
  try {
    return readPlainFile(path, mostBytes).toString('utf8');
  } catch {
    return null;
  }
}

/** A point for every line that is not empty, `null` where it is none. A last line that was cut short is one point lost, like any other that is none. */
export function pointsIn(text: string): (SeriesPoint | null)[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => parsePoint(parsed(line)));
}

/** What a JSON text holds; `null` where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a report tells of its audit; it may come from anyone, so it passes the same bounds. */
function pointOfReport(text: string): SeriesPoint | null {
  try {
    // Whatever is not there or not of this form throws here, or is refused below.
    const report = parsed(text) as AuditReport;
    const { machine, usage, energy, emissions, subject } = report;
    if (report.schemaVersion !== 1 || report.kind !== 'audit') return null;
    const known = Object.entries(UNKNOWN_SUBJECT).map(([key, unknown]) => [
      key,
      (subject as Record<string, unknown>)[key] ?? unknown,
    ]);
    return parsePoint({
      schemaVersion: POINT_VERSION,
      auditId: report.auditId,
      runId: report.run?.runId ?? null,
      attempt: report.run?.attempt ?? 1,
      atMs: Date.parse(report.startedAt),
      subject: Object.fromEntries(known),
      runner: runnerClassOf(machine, null),
      cpu: cpuFamilyOf(machine),
      methodMajor: METHOD_MAJOR,
      isVerified: false,
      outcome: outcomeOf(report),
      actorGroup: null,
      energyJ: energy?.machineJ,
      totalG: emissions?.totalG,
      durationS: usage?.durationS,
      units: report.units ?? null,
    });
  } catch {
    return null;
  }
}

function outcomeOf({ command }: AuditReport): SeriesPoint['outcome'] {
  if (command === null) return null;
  return command.exitCode === 0 ? 'success' : 'failure';
}

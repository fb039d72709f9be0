import { lstatSync, opendirSync, realpathSync } from 'node:fs';
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
const POINTS_FILE = 'points.ndjson';

/** Bounds of what is read, whatever lies there: no disk and no memory is filled by a directory. */
const DEEPEST = 4;
const MOST_ENTRIES = 50_000;
const MOST_REPORT_BYTES = 4 * 1024 * 1024;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_POINTS = 100_000;

/** The past that a directory holds, and what of it was not even looked at, for people. */
export type HistoryRead = Offered &
  Readonly<{
    /** What could not be read of what could only have made unverified points. */
    unreadableBelow: number;
    cut: readonly string[];
  }>;

/**
 * The past audits that a directory holds: its file of points (`points.ndjson`), and reports of audits
 * (`audit.json`) and more such files below it. Links are not followed. What is no point is counted, not
 * obeyed.
 *
 * Only the file of points of the directory itself can vouch for audits: whoever chose the directory
 * wrote it. A report cannot vouch for itself, nor a file in a folder below, where artifacts of pull
 * requests are unpacked (abuse A4, A5): these make unverified points.
 *
 * @throws BadInput when there is no such directory
 */
export function readHistory(directory: string): HistoryRead {
  const root = openable(directory);
  const own = join(root, POINTS_FILE);
  const entries = { left: MOST_ENTRIES };
  const below = filesBelow(root, DEEPEST, entries).filter(({ path }) => path !== own);
  const cut: string[] = [];
  if (entries.left < 0) cut.push(`more than ${MOST_ENTRIES} files, of which the rest was left out`);
  const budget = { left: MOST_BYTES };
  const read = (file: Found) => pointsOf(file, budget, cut);
  // Looked for by its name, before all others: no number of files hides it.
  const vouching = isFile(own) ? read({ path: own, name: POINTS_FILE }) : [];
  const others = below.flatMap(read);
  const sound = vouching.filter((point) => point !== null);
  const heard = others.filter((point) => point !== null);
  const verified = newestOf(sound, MOST_POINTS);
  // Anybody can add to what is below, and displaces nothing that counts by it.
  const unverified = newestOf(
    heard.map((point) => ({ ...point, isVerified: false })),
    MOST_POINTS - verified.length,
  );
  if (verified.length + unverified.length < sound.length + heard.length) {
    cut.push(`more than ${MOST_POINTS} audits, of which the oldest were left out`);
  }
  return {
    points: [...verified, ...unverified],
    unreadable: vouching.length - sound.length,
    unreadableBelow: others.length - heard.length,
    leftOut: 0,
    completeFromMs: verified.length < sound.length ? (verified.at(-1)?.atMs ?? null) : null,
    cut: [...new Set(cut)],
  };
}

/** The verified ones first: a file of one's own may hold others too. */
function newestOf(points: readonly SeriesPoint[], most: number): SeriesPoint[] {
  return points
    .toSorted((a, b) => Number(b.isVerified) - Number(a.isVerified) || b.atMs - a.atMs)
    .slice(0, most);
}

/**
 * What a file tells of, `null` for each that is no point. A file that is too large to be read whole is
 * one of those: a part of it might be somebody's choice.
 */
function pointsOf(
  { path, name }: Found,
  budget: { left: number },
  cut: string[],
): (SeriesPoint | null)[] {
  const most = name === POINTS_FILE ? budget.left : Math.min(budget.left, MOST_REPORT_BYTES);
  const size = sizeOf(path);
  if (size > most) {
    if (most === budget.left)
      cut.push(`more than ${MOST_BYTES / 1024 ** 2} MiB, of which the rest was left out`);
    return [null];
  }
  budget.left -= size;
  const text = textOf(path, most);
  if (text === null) return [null];
  return name === POINTS_FILE ? pointsIn(text) : [pointOfReport(text)];
}

function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
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
      if (entries.left < 0) break;
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
      runner: runnerClassOf(machine, subject.runnerLabel),
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

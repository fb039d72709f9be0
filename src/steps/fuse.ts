import type { Entry } from '../recording/format.ts';
import { plainText } from '../recording/lines.ts';
import { type Around, endOf } from './ends.ts';
import { MOST_ROWS, type StepInterval, type StepPart } from './interval.ts';
import { type Matched, matchOfficial, type OfficialStep, SECOND_MS } from './official.ts';
import { type Start, type Unit, unitsOf } from './units.ts';

/** All that was seen of a job's steps; times in ms since the audit began. */
export type SeenSteps = Readonly<{
  starts: readonly Start[];
  entries: readonly Entry[];
  /** GitHub's own list; empty where it was not to be had. */
  official: readonly OfficialStep[];
  /** Stages of this very action, by their GUIDs, and until when they worked at most. */
  own: ReadonlyMap<string, number>;
  recordedMs: number;
  durationMs: number;
}>;

export type FusedSteps = Readonly<{
  /** In the order of their starts. */
  intervals: readonly StepInterval[];
  /** Steps whose files were gone. */
  withoutFiles: number;
  /** Steps that were left out as there were too many. */
  leftOut: number;
}>;

/**
 * One list of steps out of what the runner's files, its processes and GitHub tell. Each source may be
 * missing, and what a job has forged or deleted moves a boundary, never a sum.
 */
export function fuseSteps(seen: SeenSteps): FusedSteps {
  const { durationMs, own } = seen;
  const isOwn = ({ guid }: Unit) => guid !== null && own.has(guid);
  const isComposite = compositesOf(seen, isOwn);
  const units = unitsOf(seen.starts, seen.entries, isComposite);
  const matched = matchOfficial(units, seen.official, isOwn);
  const around: Around = {
    starts: units.map(({ atMs }) => atMs),
    recordedMs: seen.recordedMs,
    durationMs,
  };
  const names = namesOf(units);
  const ends = units.map((unit, i) => {
    const untilMs = own.get(unit.guid ?? '') ?? durationMs;
    return Math.min(untilMs, endOf(unit, matched.stepOf[i] ?? null, around));
  });
  const part = (i: number, toMs: number, otherName: string | null = null): StepPart => {
    const { atMs, entries } = units[i] as Unit;
    const name = matched.stepOf[i]?.name ?? names[i] ?? otherName;
    return {
      name: name === null ? null : plainText(name),
      ...within(atMs, toMs, durationMs),
      entries: entries.map(({ id }) => id),
    };
  };
  const tops = units.flatMap((unit, i): StepInterval[] => {
    if (matched.parentOf[i] !== null) return [];
    const parts = units.flatMap((_, j) => (matched.parentOf[j] === i ? [j] : []));
    const step = matched.stepOf[i] ?? null;
    const toMs = parts.length === 0 ? (ends[i] as number) : endOfParts(parts, ends, step);
    const children = parts.map((j) => part(j, Math.min(toMs, ends[j] as number)));
    return [
      {
        kind: isOwn(unit) ? 'audit' : 'step',
        ...part(i, toMs, nameByParts(parts.map((j) => units[j] as Unit))),
        ...officially(step),
        children: children.filter(hasTime),
      },
    ];
  });
  const server = fromServer(matched, tops, durationMs);
  const all = [...tops, ...server]
    .filter((interval) => interval.toMs > 0 && (interval.number !== null || hasTime(interval)))
    .sort((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs);
  const kept = bounded(all);
  const bereft = units.filter(({ hasFiles }) => !hasFiles);
  return {
    intervals: kept,
    withoutFiles: bereft.length + server.length,
    leftOut: all.length - kept.length,
  };
}

/** GitHub lists of a composite action only the whole: what it does not list after it is its part. */
function compositesOf(
  { starts, official }: SeenSteps,
  isOwn: (unit: Unit) => boolean,
): (guid: string) => boolean {
  const bare = unitsOf(starts, [], () => false);
  const { parentOf } = matchOfficial(bare, official, isOwn);
  const parents = new Set(parentOf.flatMap((i) => (i === null ? [] : [bare[i]?.guid])));
  return (guid) => parents.has(guid);
}

function officially(step: OfficialStep | null): Pick<StepInterval, 'number' | 'conclusion'> {
  if (step === null) return { number: null, conclusion: null };
  const { number, conclusion } = step;
  return { number, conclusion: conclusion === null ? null : plainText(conclusion) };
}

/** What has no name of GitHub's is named by what it ran. */
function namesOf(units: readonly Unit[]): (string | null)[] {
  let runs = 0;
  return units.map(({ entries }) => {
    const name = entries.find((entry) => entry.name !== null)?.name ?? null;
    if (name !== 'run') return name;
    runs += 1;
    return `run step ${runs}`;
  });
}

/** Scripts of a composite action tell whose they are. */
function nameByParts(parts: readonly Unit[]): string | null {
  const told = parts.flatMap(({ entries }) =>
    entries.flatMap(({ withinName }) => withinName ?? []),
  );
  return told[0] ?? null;
}

/** A composite action ends with its last part. */
function endOfParts(
  parts: readonly number[],
  ends: readonly number[],
  step: OfficialStep | null,
): number {
  const lastMs = Math.max(...parts.map((j) => ends[j] as number));
  const officialMs = step?.endMs ?? null;
  return officialMs !== null && officialMs > lastMs + SECOND_MS
    ? officialMs + SECOND_MS / 2
    : lastMs;
}

/** Steps that left nothing behind, by GitHub's whole seconds, where no other step was. */
function fromServer(
  { unseen }: Matched,
  tops: readonly StepInterval[],
  durationMs: number,
): StepInterval[] {
  const taken = tops.filter(hasTime);
  const intervals: StepInterval[] = [];
  for (const step of unseen) {
    if (step.startMs === null) continue;
    const fromMs = Math.max(0, step.startMs);
    const toMs = Math.min(durationMs, (step.endMs ?? durationMs) + SECOND_MS);
    const free = largestFree(fromMs, toMs, [...taken, ...intervals]);
    // Of a second on either side nobody knows whether it was this step's.
    if (free.toMs - free.fromMs < 2 * SECOND_MS) continue;
    const cutMs = SECOND_MS / 2;
    intervals.push({
      kind: 'step',
      name: plainText(step.name),
      ...within(
        free.fromMs === fromMs && fromMs > 0 ? fromMs + cutMs : free.fromMs,
        free.toMs === toMs && toMs < durationMs ? toMs - cutMs : free.toMs,
        durationMs,
      ),
      entries: [],
      ...officially(step),
      children: [],
    });
  }
  return intervals;
}

type Span = Readonly<{ fromMs: number; toMs: number }>;

function largestFree(fromMs: number, toMs: number, taken: readonly Span[]): Span {
  let free = [{ fromMs, toMs }];
  for (const one of taken) {
    free = free.flatMap((span) => [
      { fromMs: span.fromMs, toMs: Math.min(span.toMs, one.fromMs) },
      { fromMs: Math.max(span.fromMs, one.toMs), toMs: span.toMs },
    ]);
    free = free.filter(hasTime);
  }
  const lengthOf = (span: Span) => span.toMs - span.fromMs;
  return free.reduce((most, span) => (lengthOf(span) > lengthOf(most) ? span : most), {
    fromMs,
    toMs: fromMs,
  });
}

function hasTime({ fromMs, toMs }: Span): boolean {
  return toMs > fromMs;
}

/** Whole milliseconds, so that a document holds them as they are. */
function within(fromMs: number, toMs: number, durationMs: number): Span {
  const clamp = (ms: number) => Math.round(Math.min(Math.max(ms, 0), durationMs));
  const from = clamp(fromMs);
  return { fromMs: from, toMs: Math.max(from, clamp(toMs)) };
}

/** Of too many steps the longest are kept; of too many parts of them, none. */
function bounded(intervals: readonly StepInterval[]): StepInterval[] {
  const lengthOf = ({ fromMs, toMs }: StepInterval) => toMs - fromMs;
  const longest = [...intervals].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST_ROWS);
  const kept = new Set(longest);
  let left = MOST_ROWS - kept.size;
  return intervals.flatMap((interval) => {
    if (!kept.has(interval)) return [];
    const fits = interval.children.length <= left;
    if (fits) left -= interval.children.length;
    return [fits ? interval : { ...interval, children: [] }];
  });
}

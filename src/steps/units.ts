import type { Entry } from '../recording/format.ts';

/** When the runner made a step's files, in ms since the audit began. */
export type Start = Readonly<{ guid: string; atMs: number }>;

/** Something that the runner began: a step, a stage of an action, or a part of a composite action. */
export type Unit = Readonly<{
  atMs: number;
  /** `null`: not told. */
  guid: string | null;
  /** Else a process alone tells of it. */
  hasFiles: boolean;
  entries: readonly Entry[];
}>;

/** Processes begin in ticks of 10 ms, and file systems' clocks lag by as much. */
const SLACK_MS = 20;

/**
 * Joins files and processes, by the GUID that a process shows of its step. One that shows none belongs to
 * the step whose files were made last before it; where several were, to the last of them: a composite
 * action has no process of its own, and a quick step was over before it was looked for.
 *
 * @param isComposite whether a start is known to be that of a composite action
 */
export function unitsOf(
  starts: readonly Start[],
  entries: readonly Entry[],
  isComposite: (guid: string) => boolean,
): Unit[] {
  const known = new Set(starts.map(({ guid }) => guid));
  const own = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.guid !== null) own.set(entry.guid, [...(own.get(entry.guid) ?? []), entry]);
  }
  const bereft = [...own].flatMap(([guid, processes]) =>
    known.has(guid)
      ? []
      : [{ atMs: processes[0]?.startMs ?? 0, guid, hasFiles: false, entries: processes }],
  );
  const settled = starts.flatMap((start) => {
    const processes = own.get(start.guid);
    return processes === undefined ? [] : [{ ...start, hasFiles: true, entries: processes }];
  });
  const rest = byTime(
    starts.filter(({ guid }) => !own.has(guid)),
    entries.filter(({ guid }) => guid === null),
    isComposite,
  );
  return [...bereft, ...settled, ...rest].sort(
    (a, b) => a.atMs - b.atMs || firstMs(a) - firstMs(b),
  );
}

/**
 * Of files that a coarse clock gave one time, those without a process were made first: a composite
 * action's before its first part's.
 */
function firstMs({ entries }: Unit): number {
  return entries[0]?.startMs ?? -Number.MAX_VALUE;
}

function byTime(
  starts: readonly Start[],
  entries: readonly Entry[],
  isComposite: (guid: string) => boolean,
): Unit[] {
  const events: (Start | Entry)[] = [...starts, ...entries].sort((a, b) => timeOf(a) - timeOf(b));
  const units: (Unit & { entries: Entry[] })[] = [];
  let waiting: typeof units = [];
  let came: Entry[] = [];
  const settle = () => {
    let spare = Math.max(0, waiting.length - came.length);
    const likely = waiting.filter(({ guid }) => {
      const isNone = spare > 0 && isComposite(guid ?? '');
      if (isNone) spare -= 1;
      return !isNone;
    });
    came.forEach((entry, i) => {
      const unit = likely[spare + i];
      const last = units.at(-1);
      if (unit !== undefined) unit.entries.push(entry);
      // Docker is called more than once for a step; a second script or action is another step.
      else if (entry.name === null && last !== undefined) last.entries.push(entry);
      else units.push({ atMs: entry.startMs, guid: null, hasFiles: false, entries: [entry] });
    });
    waiting = [];
    came = [];
  };
  for (const event of events) {
    if (isEntry(event)) {
      came.push(event);
    } else {
      if (came.length > 0) settle();
      const unit = { ...event, hasFiles: true, entries: [] };
      units.push(unit);
      waiting.push(unit);
    }
  }
  settle();
  return units;
}

function isEntry(event: Start | Entry): event is Entry {
  return 'startMs' in event;
}

function timeOf(event: Start | Entry): number {
  return isEntry(event) ? event.startMs + SLACK_MS : event.atMs;
}

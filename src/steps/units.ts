import type { Entry } from '../recording/format.ts';

/** When the runner made a step's files, in ms since the audit began. */
export type Start = Readonly<{ guid: string; atMs: number }>;

/** Something that the runner began: a step, a stage of an action, or a part of a composite action. */
export type Unit = Readonly<{
  atMs: number;
  /** `null`: its files are gone, and a process alone tells of it. */
  guid: string | null;
  entries: readonly Entry[];
}>;

/** Processes begin in ticks of 10 ms, and file systems' clocks lag by as much. */
const SLACK_MS = 20;

/**
 * Joins files and processes. Between the files of one step and those of the next come its processes;
 * where several steps made their files before any process was seen, the processes are of the last of
 * them: a composite action has none of its own, and a quick step was over before it was looked for.
 *
 * @param isComposite whether a start is known to be that of a composite action
 */
export function unitsOf(
  starts: readonly Start[],
  entries: readonly Entry[],
  isComposite: (guid: string) => boolean,
): Unit[] {
  const events: (Start | Entry)[] = [...starts, ...entries].sort((a, b) => timeOf(a) - timeOf(b));
  const units: { atMs: number; guid: string | null; entries: Entry[] }[] = [];
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
      else units.push({ atMs: entry.startMs, guid: null, entries: [entry] });
    });
    waiting = [];
    came = [];
  };
  for (const event of events) {
    if ('guid' in event) {
      if (came.length > 0) settle();
      const unit = { ...event, entries: [] };
      units.push(unit);
      waiting.push(unit);
    } else {
      came.push(event);
    }
  }
  settle();
  return units.sort((a, b) => a.atMs - b.atMs);
}

function timeOf(event: Start | Entry): number {
  return 'guid' in event ? event.atMs : event.startMs + SLACK_MS;
}

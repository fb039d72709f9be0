import type { StepStart } from '../probe/file-commands.ts';
import { readEntries } from '../recording/entries.ts';
import type { Entry, Reading } from '../recording/format.ts';
import type { RecordingOrigin } from '../recording/sample.ts';
import { sinceStart } from './clock.ts';
import { type FusedSteps, fuseSteps } from './fuse.ts';
import type { OfficialStep } from './official.ts';

/** What an audit has of a job's steps as it ends. */
export type SeenJob = Readonly<{
  origin: RecordingOrigin;
  start: Reading;
  end: Reading;
  recordingText: string;
  starts: readonly StepStart[];
  official: readonly OfficialStep[];
  /** Stages of this very action: the GUIDs of their files, and until when they worked at most. */
  own: readonly Readonly<{ guid: string; untilWallMs: number }>[];
}>;

/** Brings all that was seen onto one clock, ms since the audit began, and makes one list of it. */
export function seenSteps(job: SeenJob): FusedSteps {
  const { start, end, recordingText } = job;
  const since = sinceStart(start, end, recordingText);
  const durationMs = Math.max(0, end.monotonicMs - start.monotonicMs);
  const onOurs = (monotonicMs: number) => monotonicMs - start.monotonicMs;
  return fuseSteps({
    starts: job.starts.map(({ guid, wallMs }) => ({ guid, atMs: since(wallMs) })),
    entries: readEntries(recordingText, job.origin).map((entry) => shifted(entry, onOurs)),
    official: job.official,
    own: new Map(job.own.map(({ guid, untilWallMs }) => [guid, since(untilWallMs)])),
    recordedMs: Math.min(durationMs, lastTimeIn(recordingText) ?? durationMs),
    durationMs,
  });
}

function shifted(entry: Entry, onOurs: (monotonicMs: number) => number): Entry {
  const { startMs, seenMs, goneMs } = entry;
  return {
    ...entry,
    startMs: onOurs(startMs),
    seenMs: seenMs === null ? null : onOurs(seenMs),
    goneMs: goneMs === null ? null : onOurs(goneMs),
  };
}

/** Lines are short; this holds a few of them. */
const TAIL_LENGTH = 8_192;

/** The time of the recording's last line that has one. */
function lastTimeIn(recordingText: string): number | null {
  const tail = recordingText.slice(-TAIL_LENGTH);
  const last = [...tail.matchAll(/"m":(\d+(?:\.\d+)?)[,}]/g)].at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

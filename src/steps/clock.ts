import type { Reading } from '../recording/format.ts';

/** When something of the wall clock was, in ms since an audit began. */
export type SinceStart = (wallMs: number) => number;

/** The wall clock may wander this far from the monotonic one before that is looked into. */
const STEADY_MS = 5;

/**
 * Turns times of the wall clock into ms since the start. A clock that was set meanwhile is followed by
 * the drift that the recording's samples carry.
 */
export function sinceStart(start: Reading, end: Reading, recordingText: string): SinceStart {
  const driftOf = ({ wallMs, monotonicMs }: Reading) =>
    wallMs - start.wallMs - (monotonicMs - start.monotonicMs);
  if (Math.abs(driftOf(end)) <= STEADY_MS) return (wallMs) => wallMs - start.wallMs;
  const knots = [
    ...driftsIn(recordingText),
    { sinceMs: end.monotonicMs - start.monotonicMs, driftMs: driftOf(end) },
  ];
  return (wallMs) => {
    const agoMs = wallMs - start.wallMs;
    const knot = knots.find(({ sinceMs, driftMs }) => sinceMs + driftMs >= agoMs) ?? knots.at(-1);
    return agoMs - (knot?.driftMs ?? 0);
  };
}

type Knot = Readonly<{ sinceMs: number; driftMs: number }>;

const SAMPLE = /^\{"n":\d+,"m":(\d+(?:\.\d+)?)(?:,"w":(-?\d+))?[,}]/gm;

function driftsIn(recordingText: string): Knot[] {
  return [...recordingText.matchAll(SAMPLE)].map(([, m, w]) => ({
    sinceMs: Number(m),
    driftMs: Number(w ?? 0),
  }));
}

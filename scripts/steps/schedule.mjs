/** Numbers from 0 to 1 that are the same every time (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Lengths of steps that are told apart, in seconds. */
export const LENGTHS_S = [
  [0.3, 1],
  [1, 2],
  [2, 5],
  [5, 15],
  [15, 60],
  [60, 300],
];

/**
 * A job of steps that burn known CPU on some threads for a known time, that sleep, and that run beside
 * others. Times in ms since its beginning; `bursts` are spans with the threads that were busy in them.
 */
export function scheduleOf(random, { count, threads }) {
  const between = (low, high) => low + random() * (high - low);
  const steps = [];
  let atMs = between(300, 900);
  for (let i = 0; i < count; i += 1) {
    const [low, high] = LENGTHS_S[Math.floor(random() * LENGTHS_S.length)];
    const durationMs = between(low, high) * 1000;
    const isBeside = random() < 0.15;
    steps.push(stepOf(random, atMs, durationMs, isBeside ? threads / 2 : threads));
    // The next step begins at once beside it, else after the runner's own work.
    atMs += isBeside ? between(10, 60) : durationMs + between(30, 150);
  }
  const endMs = Math.max(atMs, ...steps.map(({ toMs }) => toMs)) + between(100, 600);
  return { steps, endMs };
}

function stepOf(random, fromMs, durationMs, mostThreads) {
  const toMs = fromMs + durationMs;
  const kind = random();
  const busy = () => random() * mostThreads;
  if (kind < 0.2) return { fromMs, toMs, bursts: [] };
  if (kind < 0.7) return { fromMs, toMs, bursts: [{ fromMs, toMs, threads: busy() }] };
  // Work in parts, as a build has: it reads, compiles, links.
  const cuts = [0, random(), random(), 1].sort((a, b) => a - b);
  const bursts = cuts.slice(1).map((cut, i) => ({
    fromMs: fromMs + cuts[i] * durationMs,
    toMs: fromMs + cut * durationMs,
    threads: busy(),
  }));
  return { fromMs, toMs, bursts };
}

/** CPU seconds of a step up to a moment. */
export function cpuUpTo({ bursts }, ms) {
  return bursts.reduce(
    (sum, { fromMs, toMs, threads }) =>
      sum + (Math.max(0, Math.min(ms, toMs) - fromMs) / 1000) * threads,
    0,
  );
}

/**
 * What each step truly drew: its CPU time, and an equal part of what time costs beside others.
 *
 * @param busyBetween CPU seconds of the whole machine, where others worked on it too: they count for
 *   the steps in whose time they did, as no counter tells them apart
 */
export function truthOf(steps, { standingW, busyJPerCpuS }, busyBetween = null) {
  const edges = [...new Set(steps.flatMap(({ fromMs, toMs }) => [fromMs, toMs]))].sort(
    (a, b) => a - b,
  );
  const truth = steps.map(() => 0);
  edges.slice(1).forEach((edge, i) => {
    const from = edges[i];
    const middle = (from + edge) / 2;
    const active = steps.flatMap(({ fromMs, toMs }, n) =>
      fromMs < middle && middle < toMs ? [n] : [],
    );
    const ownS = active.map((n) => cpuUpTo(steps[n], edge) - cpuUpTo(steps[n], from));
    const sumS = ownS.reduce((sum, one) => sum + one, 0);
    const busyS = busyBetween === null ? sumS : busyBetween(from, edge);
    active.forEach((n, k) => {
      const ofCpu = sumS > 0 ? ownS[k] / sumS : 1 / active.length;
      truth[n] +=
        (((edge - from) / 1000) * standingW) / active.length + busyS * ofCpu * busyJPerCpuS;
    });
  });
  return truth;
}

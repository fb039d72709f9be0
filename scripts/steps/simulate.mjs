import { cpuUpTo } from './schedule.mjs';

const LAYOUT = { reader: 'proc', ticksPerS: 100, threads: 4, raplZones: [] };
const START_MS = 5_000_000;
const WALL_MS = Date.UTC(2026, 10, 22, 9);
/** What a quiet machine does beside the job, in threads. */
const DAEMONS = 0.01;

export const MACHINE = {
  platform: 'linux',
  arch: 'x64',
  threads: 4,
  memoryBytes: 16e9,
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cpuVendor: 'AuthenticAMD',
  cpuFamily: 25,
  cpuModelNumber: 1,
  virtual: true,
  threadsPerCore: null,
  sockets: null,
  systemVendor: null,
  systemProduct: null,
  cloud: null,
  runner: null,
  gpus: [],
  container: null,
};

/** What the counters of a machine show that runs this schedule, in ticks of 10 ms. */
function readingAt(steps, ms) {
  const busyS = steps.reduce((sum, step) => sum + cpuUpTo(step, ms), (ms / 1000) * DAEMONS);
  const user = Math.floor(busyS * 100);
  const idle = Math.max(0, Math.floor(((ms / 1000) * LAYOUT.threads - busyS) * 100));
  const none = { nice: 0, iowait: 0, irq: 0, softirq: 0, steal: 0, guest: 0, guestNice: 0 };
  return {
    monotonicMs: START_MS + Math.round(ms),
    wallMs: WALL_MS + Math.round(ms),
    cpu: { user, system: 0, idle, ...none },
    memoryAvailableBytes: 8e9,
    raplUj: [],
  };
}

const guidOf = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/**
 * The sampler's recording of a schedule, as it would be: samples once a second, late by some ms, and of
 * the runner's processes what its looks see.
 */
export function recordingOf(ours, { steps, endMs }, random) {
  const header = {
    kind: 'header',
    format: 1,
    tool: 'bench',
    node: process.version,
    platform: 'linux',
    arch: 'x64',
    auditId: 'bench',
    intervalMs: 1_000,
    wallMs: WALL_MS,
    monotonicMs: START_MS,
    cpu: readingAt(steps, 0).cpu,
    layout: LAYOUT,
  };
  const lines = [];
  const running = new Map();
  let summedMs = Number.NEGATIVE_INFINITY;
  const look = (ms) => {
    const isThere = ({ fromMs, toMs }) => fromMs + 15 < ms && ms < toMs;
    const began = steps.flatMap((step, n) => {
      if (running.has(n) || !isThere(step)) return [];
      running.set(n, ms);
      const startMs = START_MS + Math.floor((step.fromMs + 15) / 10) * 10;
      const signs = { name: 'run', guid: guidOf(n), within: null, withinName: null };
      return [{ id: n + 1, startMs, ...signs }];
    });
    const ended = [...running].flatMap(([n, seenMs]) => {
      if (seenMs === null) return [];
      running.set(n, isThere(steps[n]) ? ms : null);
      return isThere(steps[n]) ? [] : [{ id: n + 1, seenMs: START_MS + Math.round(seenMs) }];
    });
    const now = [...running].flatMap(([n, seenMs]) => (seenMs === null ? [] : [n]));
    const isDue = began.length + ended.length > 0 || ms - summedMs >= 5_000;
    const cpu =
      now.length > 1 && isDue
        ? now.map((n) => ({ id: n + 1, ticks: Math.floor(cpuUpTo(steps[n], ms) * 100) }))
        : [];
    if (cpu.length > 0) summedMs = ms;
    if (began.length + ended.length + cpu.length === 0) return;
    lines.push({ kind: 'entries', monotonicMs: START_MS + Math.round(ms), began, ended, cpu });
  };
  for (let second = 0; second * 1000 + 120 < endMs; second += 1) {
    const ms = second * 1000 + 120 + random() * 4;
    lines.push({ kind: 'sample', reading: readingAt(steps, ms) });
    look(ms);
  }
  const cpuMs = (endMs / 1000) * 0.7;
  lines.push({ kind: 'end', monotonicMs: START_MS + Math.round(endMs), reason: 'asked', cpuMs });
  let chain = ours.CHAIN_START;
  const text = [header, ...lines]
    .map((line) => {
      const written = ours.encodeLine(line, header, chain);
      chain = written.chain;
      return `${written.text}\n`;
    })
    .join('');
  return { text, header, start: readingAt(steps, 0), end: readingAt(steps, endMs) };
}

/** The report's rows of steps, fused from what such a job would leave behind. */
export function measured(ours, schedule, { random, isListed }) {
  const { text, header, start, end } = recordingOf(ours, schedule, random);
  const second = (ms) => Math.floor((WALL_MS + ms) / 1000) * 1000 - WALL_MS;
  const fused = ours.seenSteps({
    origin: header,
    start,
    end,
    recordingText: text,
    // The file system's clock is that of the last tick.
    starts: schedule.steps.map(({ fromMs }, n) => ({
      guid: guidOf(n),
      wallMs: WALL_MS + Math.floor((fromMs + 2) / 4) * 4,
    })),
    official: isListed
      ? schedule.steps.map(({ fromMs, toMs }, n) => ({
          number: n + 2,
          name: `step ${n}`,
          conclusion: 'success',
          startMs: second(fromMs),
          endMs: second(toMs),
        }))
      : [],
    own: [],
  });
  const report = ours.audit({
    context: contextOf(ours, { start, end, text, steps: fused.intervals }),
    contextText: '',
    recordingText: text,
    intensity: INTENSITY,
    intensityText: '',
    history: null,
    historyText: null,
    policies: [],
  });
  // Both are in the order of their starts, no two of which are the same.
  const rows = report.steps.filter(({ kind }) => kind === 'step');
  if (rows.length !== schedule.steps.length) throw new Error('steps were lost or made up');
  return rows.map(({ energyJ }) => energyJ.value);
}

const INTENSITY = {
  schemaVersion: 1,
  zone: 'XX',
  kind: 'annual',
  signal: 'average',
  boundary: 'life-cycle',
  points: [{ from: null, intensityGPerKwh: 300 }],
  factors: [],
  source: 'the bench',
  url: 'https://example.org',
  year: 2025,
  licence: 'none',
  attribution: null,
  retrievedAt: null,
};

function contextOf(ours, { start, end, text, steps }) {
  const subject = { ...ours.UNKNOWN_SUBJECT, runnerLabels: null, changedPaths: null };
  return {
    schemaVersion: 1,
    tool: { name: 'carbon-audit', version: '0.0.0' },
    auditId: 'bench',
    subject: { kind: 'job', ...subject, modelParameters: null },
    run: null,
    intervalMs: 1_000,
    layout: LAYOUT,
    unreadable: [],
    start,
    end,
    recordingSha256: ours.sha256(text),
    historySha256: null,
    machine: MACHINE,
    place: ours.UNKNOWN_PLACE,
    placeRungs: [],
    intensityBeside: [],
    marketBased: null,
    policies: [],
    command: null,
    steps,
    findings: [],
  };
}

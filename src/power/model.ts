import assumptions from '../../data/assumptions.json' with { type: 'json' };
import { add, type Estimate, estimate, type Factor, scale, widen } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import { type Held, heldOf } from '../machine/held.ts';
import type { Machine } from '../machine/machine.ts';
import { type ServerCurve, serverCurve } from './server/index.ts';

/** The part of a host that is asked about. */
export type Share = Omit<Held, 'explanation'> & Readonly<{ explanation?: string }>;

/** What a machine draws as the model sees it: so much at rest, so much more for each CPU second. */
export type PowerModel = Readonly<{
  /** The host's curve that the watts are a share of. */
  curve: ServerCurve;
  held: Share;
  /** This machine's share of its idle host. */
  idlePowerW: Estimate;
  /** What one second of one busy processor adds. */
  busyJPerCpuS: Estimate;
  /** Memory beyond what the host's reference servers already hold for each thread. */
  memoryPowerW: Estimate;
  /** Memory that is charged apart, in GB (10^9 bytes). */
  extraMemoryGb: number;
  memoryWPerGb: number;
  /** What the fit of the curve, and the share, leave in doubt. */
  findings: readonly Finding[];
}>;

/**
 * The `model` power source: the host's watts from idle to full, shared by hardware threads.
 *
 * Power is taken as linear in CPU time, so that energy follows from the cumulative counters whatever
 * the sampling interval; what the curve bends away from that is the declared factor `load-curve`.
 */
export function modelPower(machine: Machine): PowerModel {
  const { cpuModel, cpuVendor, cpuFamily, cpuModelNumber, virtual } = machine;
  const cpu = { cpuModel, cpuVendor, cpuFamily, cpuModelNumber };
  const held = heldOf(machine);
  const usual = serverCurve(cpu);
  const threads = machine.threads * held.threadsPerVcpu;
  // What shows less than half of one CPU is no whole host, whatever it says of itself; how many threads
  // a CPU has that no row is of is itself a guess.
  const least = usual.threads / usual.sockets / (isGuessed(usual) ? 4 : 2);
  const isWhole = virtual === false && threads >= least;
  const sockets = isWhole && machine.sockets !== null ? { sockets: machine.sockets } : {};
  const curve = isWhole ? serverCurve({ ...cpu, threads, ...sockets }) : usual;
  const model = shareOf(curve, held, !isWhole || machine.container !== null);
  return { ...model, findings: [...model.findings, ...shareDoubts(machine)] };
}

/** Which part of its machine a container holds is a limit of the kernel's, or hearsay. */
function shareDoubts({ container }: Machine): Finding[] {
  if (container === null || container.cpus !== null) return [];
  return [
    finding(
      'container-share-assumed',
      'No CPU limit tells what part of the machine is counted: that others share it is known from the environment alone (KUBERNETES_SERVICE_HOST, or ImageOS as in ubuntu-slim), which whoever writes the workflow can set.',
    ),
  ];
}

/**
 * What a holder of some of a host's threads draws.
 *
 * @param isShared whether others may hold the rest: then nobody knows how much of the host is sold
 */
export function shareOf(curve: ServerCurve, held: Share, isShared: boolean): PowerModel {
  const { errors } = assumptions;
  const { idle, busy } = curveFactors(curve);
  const tuning = declared('server-tuning', errors.serverTuning.logSd);
  const heldThreads = held.vcpus * held.threadsPerVcpu;
  const share = held.factor === null ? [] : [held.factor];
  const idlePowerW = estimate((curve.idleW / curve.threads) * heldThreads, [
    ...idle,
    tuning,
    ...share,
    ...(isShared ? [declared('host-occupancy', errors.hostOccupancy.logSd)] : []),
  ]);
  const busyJPerCpuS = estimate((straightRiseW(curve) / curve.threads) * held.threadsPerVcpu, [
    ...busy,
    tuning,
    declared('load-curve', errors.loadCurve.logSd),
  ]);
  const extraMemoryGb = Math.max(0, held.memoryBytes / 1e9 - curve.memoryGbPerThread * heldThreads);
  return {
    curve,
    held,
    idlePowerW,
    busyJPerCpuS,
    memoryPowerW: widen(scale(memoryPowerPerGb(), extraMemoryGb), ...share),
    extraMemoryGb,
    memoryWPerGb: assumptions.memoryPowerWPerGb.value,
    findings: curveDoubts(curve),
  };
}

function isGuessed({ fit }: ServerCurve): boolean {
  return fit === 'nearest' || fit === 'generation';
}

const LOADS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How far the straight line rises that starts at idle and is nearest to the curve (least squares). */
function straightRiseW({ idleW, wattsAt }: ServerCurve): number {
  const along = LOADS.reduce((sum, load) => sum + load * (wattsAt(load) - idleW), 0);
  return along / LOADS.reduce((sum, load) => sum + load * load, 0);
}

/**
 * The spread of the curve as factors of its two parts. Idle power has that of the idle end. What work
 * adds has what is missing for idle and work together to have that of the full end, as the two are
 * added in quadrature. It is never less sure than the full end alone.
 */
function curveFactors(curve: ServerCurve): Readonly<{ idle: Factor[]; busy: Factor[] }> {
  const { idleW, fullW, kind, subject } = curve;
  const [idleLogSd, fullLogSd] = [curve.logSdAt(0), curve.logSdAt(1)];
  const missing = Math.max(0, (fullW * fullLogSd) ** 2 - (idleW * idleLogSd) ** 2);
  const busyLogSd = Math.max(fullLogSd, Math.sqrt(missing) / (fullW - idleW));
  const spec = specFactors(curve);
  return {
    idle: [{ id: `cpu-model-idle:${subject}`, logSd: idleLogSd, kind }, ...spec],
    busy: [{ id: `cpu-model-busy:${subject}`, logSd: busyLogSd, kind }, ...spec],
  };
}

/** TDP and cores that nobody publishes. */
function specFactors({ subject, specLogSd }: ServerCurve): Factor[] {
  return specLogSd === 0 ? [] : [declared(`cpu-spec:${subject}`, specLogSd)];
}

/** Watts of a whole host at the wall at a load of 0 to 1, by the curve itself. */
export function hostPowerW(curve: ServerCurve, load: number): Estimate {
  return estimate(curve.wattsAt(load), [
    { id: `cpu-model:${curve.subject}`, logSd: curve.logSdAt(load), kind: curve.kind },
    ...specFactors(curve),
    declared('server-tuning', assumptions.errors.serverTuning.logSd),
  ]);
}

/** Watts of a GB of memory, whatever holds it. */
export function memoryPowerPerGb(): Estimate {
  const { value, logSd } = assumptions.memoryPowerWPerGb;
  return estimate(value, [declared('memory-power', logSd)]);
}

/** Energy of the processors over a span in which they worked `busyS` CPU seconds. */
export function cpuEnergyJ(model: PowerModel, durationS: number, busyS: number): Estimate {
  return add(scale(model.idlePowerW, durationS), scale(model.busyJPerCpuS, busyS));
}

/** The part of what a machine draws, GPUs aside, that its CPU time adds: 0 to 1. */
export function busyShare(model: PowerModel, durationS: number, busyS: number): number {
  const atRestJ = (model.idlePowerW.value + model.memoryPowerW.value) * durationS;
  const byWorkJ = model.busyJPerCpuS.value * busyS;
  return byWorkJ > 0 ? byWorkJ / (atRestJ + byWorkJ) : 0;
}

/** Which share of which host, at how many watts, by which rows: one sentence. The rest is the curve's `rows`. */
export function explainShare({ curve, held }: PowerModel): string {
  const { vcpus, threadsPerVcpu, explanation } = held;
  const threads = Number((vcpus * threadsPerVcpu).toFixed(2));
  const what = explanation === undefined ? '' : `${explanation}: `;
  const [idleW, busyW] = [curve.idleW, straightRiseW(curve)].map((watts) =>
    (watts / curve.threads).toFixed(2),
  );
  return `${what}${threads} of the ${curve.threads} hardware threads of a host, each ${idleW} W idle and ${busyW} W more when busy, by ${curve.basis}.`;
}

/** What the fit of the curve leaves in doubt. */
export function curveDoubts({ fit }: ServerCurve): Finding[] {
  switch (fit) {
    case 'same':
      return [];
    case 'nearest':
    case 'generation':
      return [
        finding(
          'cpu-model-stand-in',
          'No watts of this very CPU are known; those of its nearest relatives stand in, and the range is wider for it.',
        ),
      ];
    case 'unknown':
      return [
        finding(
          'cpu-model-unknown',
          'The power model knows neither this CPU nor its generation; the middle of all servers stands in, with a wide range. What is no server, such as a laptop or a small board, draws far less.',
        ),
      ];
  }
}

function declared(id: string, logSd: number): Factor {
  return { id, logSd, kind: 'declared' };
}

import { BadInput } from '../bad-input.ts';
import { add, type Estimate, range, scale } from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { cpuEnergyJ, curveDoubts, hostPowerW, type PowerModel, shareOf } from '../power/model.ts';
import { type ServerCurve, serverCurve } from '../power/server/index.ts';
import { type CommandIo, EXIT } from './io.ts';
import { type ModelOptions, parseModelOptions } from './model-options.ts';

type AtLoad = Readonly<{ load: number; powerW: Estimate }>;

/** `carbon-audit model --cpu NAME`: what the power model says of a CPU, and what that rests on. */
export async function model(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = parseModelOptions(argv);
  const curve = serverCurve(options.query);
  const guest = guestOf(options, curve);
  const points = options.loads.map((load) => ({
    load,
    powerW: guest === null ? hostPowerW(curve, load) : guestPowerW(guest, load),
  }));
  const findings = curveDoubts(curve);
  io.stdout(
    options.json
      ? `${JSON.stringify(document(options, curve, points, findings), null, 2)}\n`
      : text(options, curve, points, findings),
  );
  return EXIT.ok;
}

function guestOf({ guest }: ModelOptions, curve: ServerCurve): PowerModel | null {
  if (guest === null) return null;
  if (guest.vcpus > curve.threads) {
    throw new BadInput(
      `--vcpus ${guest.vcpus} is more than the host's ${curve.threads} hardware threads; give --threads or --sockets if the host is larger`,
    );
  }
  const memoryGb = guest.memoryGb ?? curve.memoryGbPerThread * guest.vcpus;
  return shareOf(
    curve,
    { vcpus: guest.vcpus, threadsPerVcpu: 1, memoryBytes: memoryGb * 1e9, factor: null },
    guest.vcpus < curve.threads,
  );
}

/** As an audit of such a machine would have it: processors and the memory that is charged apart. */
function guestPowerW(guest: PowerModel, load: number): Estimate {
  return add(cpuEnergyJ(guest, 1, load * guest.held.vcpus), scale(guest.memoryPowerW, 1));
}

function document(
  { query, guest }: ModelOptions,
  curve: ServerCurve,
  points: readonly AtLoad[],
  findings: readonly Finding[],
) {
  return {
    schemaVersion: 1,
    cpu: query.cpuModel,
    generation: curve.generation,
    fit: curve.fit,
    host: {
      sockets: curve.sockets,
      threads: curve.threads,
      tdpW: curve.tdpW,
      memoryGb: curve.memoryGbPerThread * curve.threads,
    },
    guest,
    source: 'model',
    provenance: 'modelled',
    points: points.map(({ load, powerW }) => ({
      load,
      powerW: powerW.value,
      range90W: range(powerW),
      calibratedRange90W: range({
        ...powerW,
        factors: powerW.factors.filter(({ kind }) => kind === 'calibrated'),
      }),
      factors: powerW.factors,
    })),
    rows: curve.rows,
    findings,
  };
}

function text(
  { query, guest }: ModelOptions,
  curve: ServerCurve,
  points: readonly AtLoad[],
  findings: readonly Finding[],
): string {
  const sockets = curve.sockets === 1 ? '1 socket' : `${curve.sockets} sockets`;
  const what =
    guest === null
      ? `a host of ${curve.threads} hardware threads on ${sockets}`
      : `${guest.vcpus} of the ${curve.threads} hardware threads of a host of ${sockets}`;
  const watts = points.map(({ load, powerW }) => {
    const { low, high } = range(powerW);
    const at = `${Number((100 * load).toFixed(1))} %`;
    return `  ${at.padStart(6)}  ${shown(powerW.value)} W (${shown(low)}-${shown(high)} W)`;
  });
  const [widest] = [...points].reverse();
  const factors = (widest?.powerW.factors ?? []).map(
    ({ id, logSd, kind }) =>
      `  ${id}: ${(100 * (Math.exp(1.645 * logSd) - 1)).toFixed(0)} % (${kind})`,
  );
  return [
    `${query.cpuModel}: ${what}, at the wall, by load; ranges hold at 90 %`,
    '',
    ...watts,
    '',
    'Rests on',
    ...curve.rows.map((row) => `  ${row}`),
    '',
    `May be off by, at ${Number((100 * (widest?.load ?? 0)).toFixed(1))} % load and 90 %`,
    ...factors,
    ...(findings.length === 0 ? [] : ['', ...findings.map(({ message }) => `Note: ${message}`)]),
    '',
  ].join('\n');
}

function shown(watts: number): string {
  return watts >= 99.5 ? watts.toFixed(0) : watts.toPrecision(2);
}

import type { ModelReport } from '../audit/model-report.ts';
import { serialise } from '../audit/serialise.ts';
import { add, type Estimate, scale } from '../estimate.ts';
import { reported } from '../pipeline/reported.ts';
import { cpuEnergyJ, curveDoubts, hostPowerW, type PowerModel, shareOf } from '../power/model.ts';
import { listedCpu, type ServerCurve, serverCurve } from '../power/server/index.ts';
import { renderModel } from '../render/model.ts';
import { TOOL } from '../tool.ts';
import { type CommandIo, EXIT } from './io.ts';
import { requirePlausible } from './model-limits.ts';
import { type ModelOptions, parseModelOptions } from './model-options.ts';

/** `carbon-audit model --cpu NAME`: what the power model says of a CPU, and what that rests on. */
export async function model(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = parseModelOptions(argv);
  const curve = serverCurve(options.query);
  requirePlausible(options, curve);
  const hint = hintOf(options.query.cpuModel);
  if (hint !== null) io.stderr(`carbon-audit: ${hint}\n`);
  const report = reportOf(options, curve);
  io.stdout(options.json ? serialise(report) : renderModel(report));
  return EXIT.ok;
}

/** What a name is that no table lists; `null` where one does. */
function hintOf(cpuModel: string): string | null {
  const { designation, isListed, near } = listedCpu(cpuModel);
  if (designation === '') {
    return 'many CPUs go by this name, so others stand in; an audit on the machine itself also goes by its family and model numbers';
  }
  if (isListed) return null;
  const nearest = near.length === 0 ? '' : `; spelled like it: ${near.join(', ')}`;
  return `${JSON.stringify(cpuModel)} is no CPU that the tables list: others stand in${nearest}`;
}

function reportOf(options: ModelOptions, curve: ServerCurve): ModelReport {
  const { query, loads } = options;
  const guest = guestOf(options, curve);
  const points = loads.map((load) => {
    const powerW = guest === null ? hostPowerW(curve, load) : guestPowerW(guest, load);
    return { load, powerW: reported(powerW) };
  });
  return {
    schemaVersion: 1,
    kind: 'model',
    tool: TOOL,
    cpu: query.cpuModel,
    generation: curve.generation,
    fit: curve.fit,
    host: {
      sockets: curve.sockets,
      cores: curve.cores,
      threads: curve.threads,
      tdpW: curve.tdpW,
      memoryGb: curve.memoryGbPerThread * curve.threads,
    },
    guest:
      guest === null ? null : { vcpus: guest.held.vcpus, memoryGb: guest.held.memoryBytes / 1e9 },
    source: 'model',
    provenance: 'modelled',
    points,
    rows: [
      `${curve.basis.charAt(0).toUpperCase()}${curve.basis.slice(1)}.`,
      ...curve.rows,
      ...(guest === null ? [memoryOfHost(query, curve)] : aboutShare(guest)),
      ...(curve.kind === 'calibrated' ? ['SPECpower_ssj2008 results: SPEC, spec.org.'] : []),
    ],
    findings: curveDoubts(curve),
  };
}

function guestOf({ guest }: ModelOptions, curve: ServerCurve): PowerModel | null {
  if (guest === null) return null;
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

function memoryOfHost(
  { memoryGb }: ModelOptions['query'],
  { memoryGbPerThread, threads }: ServerCurve,
): string {
  const by = memoryGb === undefined ? 'as is usual for such' : 'as given';
  return `${gb(memoryGbPerThread * threads)} of memory in the host, ${by}.`;
}

function aboutShare(guest: PowerModel): string[] {
  const { curve, held, extraMemoryGb, memoryWPerGb } = guest;
  const line = cpuEnergyJ(
    shareOf(curve, { ...held, vcpus: curve.threads, memoryBytes: 0 }, false),
    1,
    curve.threads,
  ).value;
  return [
    `A share follows the straight line nearest to the curve, as in an audit: at full load ${line.toFixed(0)} W for the whole host, where the curve has ${curve.fullW.toFixed(0)} W.`,
    extraMemoryGb === 0
      ? `${gb(held.memoryBytes / 1e9)} of memory, which the figure for its threads holds.`
      : `${gb(held.memoryBytes / 1e9)} of memory: ${gb(extraMemoryGb)} beyond what the figure for its threads holds, at ${memoryWPerGb} W a GB, assumed.`,
  ];
}

function gb(memoryGb: number): string {
  return `${Number(memoryGb.toFixed(memoryGb < 10 ? 1 : 0))} GB`;
}

import type { MachineReport } from '../audit/machine-report.ts';
import { formatDuration, formatGigabytes, formatMass, formatPower } from '../units.ts';
import { withRange } from './amounts.ts';
import { COMPONENT_NAMES, reasons } from './components.ts';
import { clean } from './escape.ts';

type Row = readonly [name: string, text: string];
type Section = Readonly<{ title: string; rows: readonly Row[] }>;

const CLOUDS = {
  aws: 'Amazon Web Services',
  azure: 'Microsoft Azure',
  gcp: 'Google Cloud',
} as const;

/** What `carbon-audit machine` found, as a person at a terminal reads it. */
export function renderMachine(report: MachineReport): string {
  const sections: Section[] = [
    { title: 'This machine', rows: machineRows(report) },
    { title: 'Counters', rows: counterRows(report) },
    {
      title: `Power, over ${formatDuration(report.durationS)}; ranges hold at 90 %`,
      rows: powerRows(report),
    },
    { title: 'Making it', rows: makingRows(report) },
    {
      title: 'What to know',
      rows: report.findings.map(({ id, message }): Row => ['Note', `${message} [${id}]`]),
    },
  ];
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => [title, ...rows.map(line), ''].join('\n'))
    .join('\n');
}

function line([name, text]: Row): string {
  return `  ${clean(name).padEnd(9)} ${clean(text)}`;
}

function machineRows({ machine, held, sku }: MachineReport): Row[] {
  const { systemVendor, systemProduct, cloud, container, gpus } = machine;
  const system = [systemVendor, systemProduct].filter((text) => text !== null).join(' ');
  const kind = sku === null ? 'no runner or cloud instance that is known' : sku.basis;
  const place = cloud === null ? '' : `, ${CLOUDS[cloud]}`;
  return [
    ['CPU', `${cpuName(machine)}; ${topology(machine)}`],
    ['Memory', formatGigabytes(machine.memoryBytes)],
    ['System', system === '' ? 'not told (DMI)' : `${system}${place}`],
    ...(container === null ? [] : [['Container', limits(container)] as const]),
    ['Kind', sku?.name ? `${sku.name}: ${kind}` : kind],
    ['Holds', `${held.explanation}; ${formatGigabytes(held.memoryBytes)} of memory`],
    ['GPUs', gpus.length === 0 ? 'none seen' : gpus.map(gpuName).join(', ')],
  ];
}

function cpuName({
  cpuModel,
  cpuVendor,
  cpuFamily,
  cpuModelNumber,
}: MachineReport['machine']): string {
  const numbers = [
    ...(cpuVendor === null ? [] : [cpuVendor]),
    ...(cpuFamily === null ? [] : [`family ${cpuFamily}`]),
    ...(cpuModelNumber === null ? [] : [`model ${cpuModelNumber}`]),
  ].join(' ');
  return `${cpuModel ?? 'without a name'}${numbers === '' ? '' : ` (${numbers})`}`;
}

function topology({ threads, threadsPerCore, sockets, virtual }: MachineReport['machine']): string {
  return [
    `${threads} hardware threads`,
    ...(threadsPerCore === null ? [] : [`${threadsPerCore} a core`]),
    ...(sockets === null ? [] : [`${sockets} socket${sockets === 1 ? '' : 's'}`]),
    virtual === null
      ? 'virtual or not, that cannot be told'
      : virtual
        ? 'a virtual machine'
        : 'bare metal',
  ].join(', ');
}

function limits({ cpus, memoryBytes }: NonNullable<MachineReport['machine']['container']>): string {
  const cpu = cpus === null ? 'no limit of CPUs' : `${cpus} CPUs`;
  return `${cpu}, ${memoryBytes === null ? 'no limit of memory' : formatGigabytes(memoryBytes)}, by its control group`;
}

function gpuName({ maker, pciId, driver }: MachineReport['machine']['gpus'][number]): string {
  return `${maker ?? 'another maker'} ${pciId} (${driver === null ? 'no driver' : `driver ${driver}`})`;
}

const READERS = {
  proc: "/proc/stat, the whole machine's",
  cgroup: "the container's control group",
  os: "Node's os module",
} as const;

function counterRows({ layout, unreadable }: MachineReport): Row[] {
  const readable = layout.raplZones.map(({ id, name }) => `${id} ${name}`);
  const closed = unreadable.map(({ id, name, code }) => `${id} ${name} (${code})`);
  const energy = [
    ...(readable.length > 0 ? [`can be read: ${readable.join(', ')}`] : []),
    ...(closed.length > 0 ? [`cannot be read: ${closed.join(', ')}`] : []),
  ];
  return [
    ['CPU time', READERS[layout.reader]],
    ['Energy', energy.length === 0 ? 'no energy counters (RAPL)' : energy.join('; ')],
  ];
}

function powerRows({ components }: MachineReport): Row[] {
  if (components === null) return [['None', 'the CPU counters could not be read']];
  const rows = components.map(({ id, provenance, source, explanation, detail, powerW }): Row => {
    const known = provenance === 'measured' ? `measured by ${source}` : provenance;
    const how = detail === null ? explanation : `${explanation} ${detail}`;
    return [COMPONENT_NAMES[id], `${withRange(powerW, formatPower)} ${known}: ${how}`];
  });
  return [...rows, ...reasons(components).map((sentence): Row => ['Why', sentence])];
}

function makingRows({ embodiedGPerHour, embodiedExplanation }: MachineReport): Row[] {
  const amount = withRange(embodiedGPerHour, formatMass);
  return [['Hardware', `${amount} CO2e an hour, assumed: ${embodiedExplanation}`]];
}

import { isPrintableAscii } from '../ascii.ts';
import {
  CPU_TICK_FIELDS,
  type CpuTicks,
  END_REASONS,
  type EndLine,
  type EndReason,
  NOTE_TOPICS,
  type NoteLine,
  type NoteTopic,
  type RaplZone,
  RECORDING_FORMAT,
  type RecordedMachine,
  type RecordingHeader,
} from './format.ts';
import { isCount, isTimeMs, type RecordingOrigin, roundMs } from './sample.ts';

/** The rarer lines of a recording: their bodies, and their shapes as a careful reader takes them. */

type Fields = Readonly<Record<string, unknown>>;

const MAX_TEXT = 200;
const MAX_ZONES = 64;
const MAX_THREADS = 65_536;
const DAY_MS = 86_400_000;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text from outside, fit to be kept: one line, no control characters, bounded. */
export function plainText(text: string, maxLength = MAX_TEXT): string {
  const beginning = text.slice(0, maxLength * 4);
  const line = isPrintableAscii(beginning)
    ? beginning
    : beginning.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');
  return line
    .trim()
    .slice(0, maxLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

export function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && plainText(value) === value;
}

export function isBetween(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}

function isTicks(value: unknown): value is CpuTicks {
  return isFields(value) && CPU_TICK_FIELDS.every((field) => isCount(value[field]));
}

function isZone(value: unknown): value is RaplZone {
  if (!isFields(value)) return false;
  const { id, name, maxEnergyUj } = value;
  return isPlainText(id) && isPlainText(name) && isCount(maxEnergyUj);
}

export function headerBody(header: RecordingHeader): string {
  const { kind, ...fields } = header;
  return JSON.stringify({ k: kind, ...fields }).slice(0, -1);
}

/** The header in a line's object; only fields of format 1 are taken over. */
export function parseHeader(line: Fields): RecordingHeader | null {
  const { tool, node, platform, arch, auditId, intervalMs, wallMs, monotonicMs, cpu, layout } =
    line;
  if (!isPlainText(tool) || !isPlainText(node) || !isPlainText(platform)) return null;
  if (!isPlainText(arch) || !isPlainText(auditId)) return null;
  if (!isBetween(intervalMs, 1, DAY_MS) || !isTimeMs(wallMs) || !isTimeMs(monotonicMs)) return null;
  if (cpu !== null && !isTicks(cpu)) return null;
  if (!isFields(layout)) return null;
  const { reader, ticksPerS, threads, raplZones } = layout;
  if (reader !== 'proc' && reader !== 'cgroup' && reader !== 'os') return null;
  if (!isBetween(ticksPerS, 1, 1e9) || !isBetween(threads, 1, MAX_THREADS)) return null;
  if (!Array.isArray(raplZones) || raplZones.length > MAX_ZONES) return null;
  if (!raplZones.every(isZone)) return null;
  const zones = raplZones.map(({ id, name, maxEnergyUj }) => ({ id, name, maxEnergyUj }));
  const ticks = cpu && Object.fromEntries(CPU_TICK_FIELDS.map((field) => [field, cpu[field]]));
  return {
    kind: 'header',
    format: RECORDING_FORMAT,
    tool,
    node,
    platform,
    arch,
    auditId,
    intervalMs,
    wallMs,
    monotonicMs,
    cpu: ticks as CpuTicks | null,
    layout: { reader, ticksPerS, threads, raplZones: zones },
  };
}

export function machineBody(machine: RecordedMachine, number: number): string {
  return JSON.stringify({ k: 'machine', n: number, machine }).slice(0, -1);
}

export function parseMachine(value: unknown): RecordedMachine | null {
  if (!isFields(value)) return null;
  const text = (field: unknown) =>
    typeof field === 'string' && plainText(field) !== '' ? plainText(field) : null;
  const count = (field: unknown) =>
    isBetween(field, 1, MAX_THREADS) && Number.isInteger(field) ? field : null;
  return {
    cpuManufacturer: text(value['cpuManufacturer']),
    cpuBrand: text(value['cpuBrand']),
    sockets: count(value['sockets']),
    physicalCores: count(value['physicalCores']),
    systemManufacturer: text(value['systemManufacturer']),
    systemModel: text(value['systemModel']),
    virtual: typeof value['virtual'] === 'boolean' ? value['virtual'] : null,
    osName: text(value['osName']),
    osRelease: text(value['osRelease']),
  };
}

export function sinceMs(monotonicMs: number, origin: RecordingOrigin): number {
  return Math.max(0, roundMs(monotonicMs - origin.monotonicMs));
}

export function noteBody(note: NoteLine, origin: RecordingOrigin, number: number): string {
  const { topic, count } = note;
  const m = sinceMs(note.monotonicMs, origin);
  const fields = { k: 'note', n: number, m, topic, count, text: plainText(note.text) };
  return JSON.stringify(fields).slice(0, -1);
}

export function parseNote(line: Fields, origin: RecordingOrigin): NoteLine | null {
  const { m, topic, count, text } = line;
  if (!isTimeMs(m) || !isCount(count) || !isPlainText(text)) return null;
  if (!NOTE_TOPICS.includes(topic as NoteTopic)) return null;
  const monotonicMs = roundMs(origin.monotonicMs + m);
  return { kind: 'note', monotonicMs, topic: topic as NoteTopic, count, text };
}

export function endBody(end: EndLine, origin: RecordingOrigin, number: number): string {
  const { reason, cpuMs } = end;
  const m = sinceMs(end.monotonicMs, origin);
  return JSON.stringify({ k: 'end', n: number, m, reason, cpuMs }).slice(0, -1);
}

export function parseEnd(line: Fields, origin: RecordingOrigin): EndLine | null {
  const { m, reason, cpuMs } = line;
  if (!isTimeMs(m) || !isTimeMs(cpuMs)) return null;
  if (!END_REASONS.includes(reason as EndReason)) return null;
  const monotonicMs = roundMs(origin.monotonicMs + m);
  return { kind: 'end', monotonicMs, reason: reason as EndReason, cpuMs };
}

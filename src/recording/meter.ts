import { type AnswerStore, openAnswers } from './answers.ts';
import {
  METER_SOURCES,
  type Meter,
  type MeterChannel,
  type MeterLine,
  type MeterSource,
  type WattsLine,
} from './format.ts';
import { isBetween, isFields, isPlainText, plainText, sinceMs } from './lines.ts';
import { isCount, isTimeMs, type RecordingOrigin, roundMs } from './sample.ts';

/**
 * Lines of meters. There is one every half second, so they are written short: power in watts to a
 * tenth, use in whole percent, and a list that would hold nothing left out.
 */

type Fields = Readonly<Record<string, unknown>>;

/** More boards than any machine has. */
export const MAX_CHANNELS = 64;
/** Of one board or chip; a whole rack draws that. */
const MAX_POWER_W = 100_000;

export function meterBody({ source, channels }: MeterLine, number: number): string {
  const named = channels.map((channel) => ({ ...channel, name: plainText(channel.name) }));
  return JSON.stringify({ k: 'meter', n: number, s: source, channels: named }).slice(0, -1);
}

/** The body of a watts line. What makes no sense is `null` in it. */
export function wattsBody(line: WattsLine, origin: RecordingOrigin, number: number): string {
  const { source, monotonicMs, powerW, utilisation } = line;
  let body = `{"k":"watts","n":${number},"m":${sinceMs(monotonicMs, origin)},"s":"${source}"`;
  body += list('p', powerW, MAX_POWER_W, (watts) => Math.round(watts * 10) / 10);
  return body + list('u', utilisation, 1, (share) => Math.round(share * 100));
}

function list(
  key: string,
  values: readonly (number | null)[],
  most: number,
  written: (value: number) => number,
): string {
  const kept = values.map((value) => (isBetween(value, 0, most) ? written(value) : null));
  return kept.every((value) => value === null) ? '' : `,"${key}":${JSON.stringify(kept)}`;
}

/** What is known of the meters while a recording is read; `null`: no line has told the channels. */
export type Gathering = Map<
  MeterSource,
  { channels: readonly MeterChannel[] | null; store: AnswerStore }
>;

function meterOf(source: unknown, gathering: Gathering) {
  if (!METER_SOURCES.includes(source as MeterSource)) return null;
  const known = gathering.get(source as MeterSource) ?? { channels: null, store: openAnswers() };
  gathering.set(source as MeterSource, known);
  return known;
}

/** Whether the line was a meter's. One of a source that a later version adds is passed over. */
export function takeMeter({ s, channels }: Fields, gathering: Gathering): boolean {
  const parsed = parseChannels(channels);
  if (parsed === null || typeof s !== 'string') return false;
  const meter = meterOf(s, gathering);
  if (meter !== null && parsed.length >= (meter.channels?.length ?? 0)) meter.channels = parsed;
  return true;
}

/** Whether the line was an answer of a meter, later than those before it. */
export function takeWatts(line: Fields, origin: RecordingOrigin, gathering: Gathering): boolean {
  const { m, s, p, u } = line;
  const powerW = parseList(p, MAX_POWER_W);
  const percent = parseList(u, 100);
  if (!isTimeMs(m) || typeof s !== 'string' || powerW === null || percent === null) return false;
  const monotonicMs = roundMs(origin.monotonicMs + m);
  const meter = meterOf(s, gathering);
  if (meter === null) return true;
  if (monotonicMs <= (meter.store.lastMs() ?? -1)) return false;
  const utilisation = percent.map((value) => (value === null ? null : value / 100));
  meter.store.add({ monotonicMs, powerW, utilisation });
  return true;
}

/** Meters whose channels are known. */
export function gatherMeters(gathering: Gathering): Meter[] {
  return [...gathering].flatMap(([source, { channels, store }]) =>
    channels === null ? [] : [{ source, channels, answers: store.answers }],
  );
}

function parseChannels(value: unknown): MeterChannel[] | null {
  if (!Array.isArray(value) || value.length > MAX_CHANNELS) return null;
  const channels = value.map(parseChannel);
  return channels.every((channel) => channel !== null) ? channels : null;
}

function parseChannel(value: unknown): MeterChannel | null {
  if (!isFields(value)) return null;
  const { name, limitW, memoryBytes, partitioned } = value;
  if (!isPlainText(name) || typeof partitioned !== 'boolean') return null;
  if (limitW !== null && !isBetween(limitW, 0, MAX_POWER_W)) return null;
  if (memoryBytes !== null && !isCount(memoryBytes)) return null;
  return { name, limitW, memoryBytes, partitioned };
}

/** A list that is not there holds nothing. */
function parseList(value: unknown, most: number): (number | null)[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > MAX_CHANNELS) return null;
  return value.every((one) => one === null || isBetween(one, 0, most)) ? value : null;
}

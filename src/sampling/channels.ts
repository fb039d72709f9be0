import type { Answer } from '../probe/answer.ts';
import type { MeterChannel, MeterLine, MeterSource, WattsLine } from '../recording/format.ts';
import { MAX_CHANNELS } from '../recording/meter.ts';

/** Answers closer together than this are none that we asked for. */
const LEAST_APART_MS = 100;

export type Channels = Readonly<{
  /** How many boards have answered so far. */
  count(): number;
  /** What the recording needs of an answer that belongs to this time; nothing, if it is too early. */
  record(answer: Answer, monotonicMs: number): (MeterLine | WattsLine)[];
}>;

/** Gives every board of a meter its place, in the order of their first answers. */
export function keepChannels(source: MeterSource, fromMs: number): Channels {
  const places = new Map<string, number>();
  const channels: MeterChannel[] = [];
  let lastMs = fromMs - LEAST_APART_MS;

  /** Whether there is something new to tell of it. */
  const introduce = ([id, board]: [string, MeterChannel]): boolean => {
    const place = places.get(id) ?? channels.length;
    if (place >= MAX_CHANNELS) return false;
    const known = channels[place];
    places.set(id, place);
    channels[place] = {
      name: known?.name ?? board.name,
      limitW: known?.limitW ?? board.limitW,
      memoryBytes: known?.memoryBytes ?? board.memoryBytes,
      partitioned: known?.partitioned || board.partitioned,
    };
    const now = channels[place];
    return (
      known?.limitW !== now?.limitW ||
      known?.memoryBytes !== now?.memoryBytes ||
      known?.partitioned !== now?.partitioned
    );
  };

  return {
    count: () => channels.length,
    record: ({ boards }, monotonicMs) => {
      if (monotonicMs < lastMs + LEAST_APART_MS) return [];
      lastMs = monotonicMs;
      const news = [...boards].filter(introduce).length > 0;
      const powerW = channels.map((): number | null => null);
      const utilisation = channels.map((): number | null => null);
      for (const [id, board] of boards) {
        const place = places.get(id);
        if (place === undefined) continue;
        powerW[place] = board.powerW;
        utilisation[place] = board.utilisation;
      }
      const watts: WattsLine = { kind: 'watts', source, monotonicMs, powerW, utilisation };
      return news ? [{ kind: 'meter', source, channels: [...channels] }, watts] : [watts];
    },
  };
}

import type { WattsReading } from './format.ts';

/**
 * What a meter told over time, of every channel. A rack of boards tells twenty million numbers a day,
 * so they are kept in columns of two bytes each, as fine as the recording writes them; what is finer
 * takes eight.
 */
export type Answers = Readonly<{
  count: number;
  /** In strictly increasing monotonic time. */
  atMs(answer: number): number;
  /** `null`: not told. */
  powerW(answer: number, channel: number): number | null;
  /** Busy share of the board, 0 to 1; `null`: not told. */
  utilisation(answer: number, channel: number): number | null;
}>;

export type AnswerStore = Readonly<{
  /** Must be later than those before; powers and shares must not be negative. */
  add(reading: WattsReading): void;
  /** When the last one was; `null`: there is none. */
  lastMs(): number | null;
  /** Those so far, and those that come. */
  answers: Answers;
}>;

/** Steps of a unit in which the recording writes watts and shares. */
const WATT_STEPS = 10;
const SHARE_STEPS = 100;

export function openAnswers(): AnswerStore {
  const times: number[] = [];
  const watts: Column[] = [];
  const shares: Column[] = [];
  return {
    add: ({ monotonicMs, powerW, utilisation }) => {
      fill(watts, WATT_STEPS, times.length, powerW);
      fill(shares, SHARE_STEPS, times.length, utilisation);
      times.push(monotonicMs);
    },
    lastMs: () => times.at(-1) ?? null,
    answers: {
      get count() {
        return times.length;
      },
      atMs: (answer) => times[answer] as number,
      powerW: (answer, channel) => watts[channel]?.get(answer) ?? null,
      utilisation: (answer, channel) => shares[channel]?.get(answer) ?? null,
    },
  };
}

/** Those from one moment to another, both included. */
export function answersBetween(answers: Answers, fromMs: number, toMs: number): Answers {
  const first = countUntil(answers, (atMs) => atMs < fromMs);
  const end = countUntil(answers, (atMs) => atMs <= toMs);
  return {
    count: Math.max(0, end - first),
    atMs: (answer) => answers.atMs(first + answer),
    powerW: (answer, channel) => answers.powerW(first + answer, channel),
    utilisation: (answer, channel) => answers.utilisation(first + answer, channel),
  };
}

function countUntil({ count, atMs }: Answers, isBefore: (atMs: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(atMs(middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Column = Readonly<{ set(at: number, value: number): void; get(at: number): number | null }>;

function fill(
  columns: Column[],
  steps: number,
  at: number,
  values: readonly (number | null)[],
): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? null;
    while (columns.length <= i) columns.push(openColumn(steps));
    if (value !== null) (columns[i] as Column).set(at, value);
  }
}

const CHUNK = 4_096;
/** What no step stands for. */
const NOT_TOLD = 0xffff;

function openColumn(steps: number): Column {
  const chunks: (Uint16Array | Float64Array | undefined)[] = [];
  return {
    set: (at, value) => {
      const place = Math.floor(at / CHUNK);
      let chunk = chunks[place] ?? new Uint16Array(CHUNK).fill(NOT_TOLD);
      const step = Math.round(value * steps);
      const fits = step < NOT_TOLD && step / steps === value;
      if (!fits && chunk instanceof Uint16Array) chunk = inFull(chunk, steps);
      chunk[at % CHUNK] = chunk instanceof Uint16Array ? step : value;
      chunks[place] = chunk;
    },
    get: (at) => {
      const chunk = chunks[Math.floor(at / CHUNK)];
      if (chunk === undefined) return null;
      const kept = chunk[at % CHUNK] as number;
      if (chunk instanceof Uint16Array) return kept === NOT_TOLD ? null : kept / steps;
      return Number.isNaN(kept) ? null : kept;
    },
  };
}

function inFull(chunk: Uint16Array, steps: number): Float64Array {
  return Float64Array.from(chunk, (kept) => (kept === NOT_TOLD ? Number.NaN : kept / steps));
}

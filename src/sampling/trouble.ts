import type { NoteLine, NoteTopic } from '../recording/format.ts';

/**
 * Counts what goes wrong, by kind. Each kind is noted when it first happens and, with its count, at
 * the end: a counter that fails every second must not fill the recording.
 */
export type Trouble = Readonly<{
  /** Counts one more; `write` notes the first of its kind and throws if that cannot be written. */
  report(topic: NoteTopic, text: string): void;
  /** Writes what is known and not yet in the recording. */
  flush(write: (note: NoteLine) => void, final: boolean): void;
}>;

type Kind = { topic: NoteTopic; text: string; count: number; noted: number };

/** Errors nobody foresaw may have any text: no more kinds than this are told apart. */
const MAX_KINDS = 100;

export function keepTrouble(monotonicMs: () => number): Trouble {
  const kinds = new Map<string, Kind>();
  let news = false;
  return {
    report: (topic, text) => {
      const key = `${topic} ${text}`;
      const kind = kinds.get(key);
      if (kind !== undefined) {
        kind.count += 1;
      } else if (kinds.size < MAX_KINDS) {
        kinds.set(key, { topic, text, count: 1, noted: 0 });
        news = true;
      }
    },
    flush: (write, final) => {
      if (!news && !final) return;
      for (const kind of kinds.values()) {
        const { topic, text, count } = kind;
        if (count === kind.noted || (kind.noted > 0 && !final)) continue;
        write({ kind: 'note', monotonicMs: monotonicMs(), topic, count, text });
        kind.noted = count;
      }
      news = false;
    },
  };
}

/** What one board or chip said in one answer of a meter. `null`: not told; it is not 0. */
export type Board = Readonly<{
  name: string;
  powerW: number | null;
  /** Busy share, 0 to 1. */
  utilisation: number | null;
  /** The highest power it may draw, as set now. */
  limitW: number | null;
  memoryBytes: number | null;
  partitioned: boolean;
}>;

export type Answer = Readonly<{
  /** When the meter says it was, UTC; `null`: it does not say. */
  wallMs: number | null;
  /** By what the meter calls them; in its order. */
  boards: ReadonlyMap<string, Board>;
}>;

export type Taken = Readonly<{
  /** Whether the line is one of those that the meter writes when all is well. */
  understood: boolean;
  /** The answer that this line shows to be complete. */
  answer: Answer | null;
}>;

/** Makes answers of the lines that a meter writes, whatever they are: it never throws. */
export type AnswerReader = Readonly<{
  take(line: string): Taken;
  /** The answer under way, if it holds this many boards. */
  rest(boards: number): Answer | null;
}>;

/** A number as meters write them; `null` for everything else, such as `[N/A]`. */
export function plainNumber(text: string): number | null {
  return /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : null;
}

/**
 * A part of a job between two moments, in whole ms since the audit began: a step, or what a composite
 * action is made of. Names are foreign text.
 */
export type StepPart = Readonly<{
  name: string | null;
  /** @minimum 0 */
  fromMs: number;
  /** @minimum 0 */
  toMs: number;
  /**
   * Its processes among the recording's entries.
   *
   * @maxItems 4096
   */
  entries: readonly number[];
}>;

/** `audit`: a stage of this very action, whose cost is the audit's own. */
export type StepInterval = StepPart &
  Readonly<{
    kind: 'step' | 'audit';
    /** In GitHub's own list; `null`: not told. */
    number: number | null;
    conclusion: string | null;
    /**
     * Within it.
     *
     * @maxItems 250
     */
    children: readonly StepPart[];
  }>;

/**
 * In the order of their starts.
 *
 * @maxItems 250
 */
export type StepIntervals = readonly StepInterval[];

/** More than these are not told apart: each is a row that people read, with its factors. */
export const MOST_ROWS = 250;

/** The two clocks of an audit; parameters, so that tests can turn them. */
export type Clocks = Readonly<{
  /** Comparable between the processes of a machine; never goes back. Whole ms, finer than CPU ticks. */
  monotonicMs(): number;
  /** Milliseconds since 1970; may jump. */
  wallMs(): number;
}>;

export const systemClocks: Clocks = {
  monotonicMs: () => {
    const [seconds, nanoseconds] = process.hrtime();
    return Math.round(seconds * 1e3 + nanoseconds / 1e6);
  },
  wallMs: () => Date.now(),
};

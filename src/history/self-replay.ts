/** A limit held against the very series that it is made of. */
export type SelfReplay = Readonly<{ alarms: number; of: number }>;

/** As many of a series are enough to tell how often a limit is broken. */
const MOST_REPLAYED = 500;

/**
 * How many of a series would have broken the limit that the samples nearest around them make. Around,
 * not before: where the usual has moved once, the samples just after the step are no alarms, since
 * half of those around them lie as high.
 *
 * @param energies in the order of their time, J
 * @param window how many make a limit
 */
export function replayOnItself(
  energies: readonly number[],
  window: number,
  limitOf: (energies: readonly number[]) => number,
): SelfReplay {
  const replayed = energies.slice(0, MOST_REPLAYED);
  const limits = new Map<number, number>();
  const limitFrom = (from: number): number => {
    const known = limits.get(from) ?? limitOf(replayed.slice(from, from + window));
    limits.set(from, known);
    return known;
  };
  const last = Math.max(0, replayed.length - window);
  const alarms = replayed.filter((energyJ, index) => {
    const from = Math.min(last, Math.max(0, index - Math.floor(window / 2)));
    return energyJ > limitFrom(from);
  });
  return { alarms: alarms.length, of: replayed.length };
}

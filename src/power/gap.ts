/** A span of which a source of power says nothing. */
export type Gap = Readonly<{ fromMs: number; toMs: number }>;

/** The parts of gaps that lie between two moments. */
export function gapsWithin(gaps: readonly Gap[], fromMs: number, toMs: number): readonly Gap[] {
  return gaps.flatMap((gap) => {
    const [start, end] = [Math.max(gap.fromMs, fromMs), Math.min(gap.toMs, toMs)];
    return end > start ? [{ fromMs: start, toMs: end }] : [];
  });
}

export function secondsOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0) / 1000;
}

/** A meter that comes up a moment late is everyday; more than this share of the audit is worth a word. */
const NOTABLE_SHARE = 0.02;

/** Whether gaps of a span matter: every program that tells watts is started, and takes a while. */
export function isNotable({
  fromMs,
  toMs,
  gaps,
}: Gap & Readonly<{ gaps: readonly Gap[] }>): boolean {
  return secondsOf(gaps) > (NOTABLE_SHARE * (toMs - fromMs)) / 1000;
}

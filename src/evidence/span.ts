import type { WallSpan } from '../grid/grid.ts';
import type { StartedAudit, StoppedAudit } from '../lifecycle/lifecycle.ts';

/** When an audit was, on the wall clock as its start had it: a clock that is set does not move it. */
export function spanOf(
  { start }: Pick<StartedAudit, 'start'>,
  { end }: Pick<StoppedAudit, 'end'>,
): WallSpan {
  const durationMs = Math.max(0, end.monotonicMs - start.monotonicMs);
  return { fromMs: start.wallMs, toMs: start.wallMs + durationMs };
}

import { type Finding, finding } from '../finding.ts';
import type { StartedAudit } from '../lifecycle/lifecycle.ts';
import type { AuditState } from './state.ts';

/** Clocks that somebody looks after agree better than this. */
const MOST_OFF_MS = 5 * 60_000;

/**
 * When an audit began by the server's clock, where the machine's is far from that; else `null`. Whoever
 * controls a job can set its machine's clock, and would else choose the day that a rollout, a waiver or
 * a month is held by.
 *
 * @param aheadMs how far the machine's clock is ahead of the server's; `null`: nobody was asked
 */
export function serverStart({ start }: StartedAudit, aheadMs: number | null): number | null {
  if (aheadMs === null || Math.abs(aheadMs) <= MOST_OFF_MS) return null;
  return start.wallMs - aheadMs;
}

/** What main found, for the report: of the policies that it read, and of the clock that it read by. */
export function noticedInMain({ policies, serverStartMs, started }: AuditState): Finding[] {
  const clock = serverStartMs === null ? [] : [clockWrong(started, serverStartMs)];
  return [...clock, ...policies.findings];
}

function clockWrong({ start }: StartedAudit, serverStartMs: number): Finding {
  const time = (ms: number) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
  return finding(
    'clock-wrong',
    `The machine's clock said ${time(start.wallMs)} UTC when the audit began, GitHub's ${time(serverStartMs)}: the policy goes by GitHub's.`,
  );
}

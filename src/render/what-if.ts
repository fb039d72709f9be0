import type { AuditReport, ReportedWhatIf } from '../audit/report.ts';
import { formatMass, formatRange } from '../units.ts';

/** What waiting would have saved, in one sentence; `null` where that is within the range of nothing. */
export function whatIfSentence({ whatIf }: AuditReport): string | null {
  if (whatIf === null || !whatIf.isSure) return null;
  const { savedG, lowG, highG, withinH } = whatIf;
  const saved = formatRange(savedG, lowG, highG, formatMass);
  return `Started at ${utcMinute(whatIf.startAt)} its electricity would have emitted ${saved} less: the cleanest window that ends within ${withinH} h, by the grid’s ${wordsOf(whatIf)}.`;
}

function wordsOf({ kind, signal }: ReportedWhatIf): string {
  const series = kind === 'profile' ? 'month x hour profile' : kind;
  return signal === 'average'
    ? `${series} (average; on the margin it may differ)`
    : `${series} (marginal)`;
}

/** `2026-06-10 20:00 UTC` */
function utcMinute(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

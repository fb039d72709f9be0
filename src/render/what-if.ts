import type {
  AuditReport,
  ReportedElsewhere,
  ReportedLater,
  ReportedSaving,
} from '../audit/report.ts';
import { formatMass, formatPercent, formatRange } from '../units.ts';
import { kindWords, zoneWords } from './grid.ts';

/**
 * What waiting or moving would have saved, in one sentence: of the two the one that saves more; `null`
 * where neither is more than its range.
 */
export function whatIfSentence({ whatIf, intensity }: AuditReport): string | null {
  if (whatIf === null) return null;
  const { later, elsewhere } = whatIf;
  const waiting = later?.isSure === true ? later : null;
  const moving = elsewhere?.isSure === true ? elsewhere : null;
  if (moving !== null && moving.savedG >= (waiting?.savedG ?? 0)) {
    return elsewhereSentence(
      moving,
      intensity.kind === 'measured' || intensity.kind === 'forecast',
    );
  }
  return waiting === null ? null : laterSentence(waiting);
}

function laterSentence(later: ReportedLater): string {
  return `Started at ${utcMinute(later.startAt)} its electricity would have emitted ${saved(later)}: the cleanest window that ends within ${later.withinH} h, by the grid’s ${wordsOf(later)}.`;
}

/** @param isLive whether what counts is a provider's figure, of which other grids have none */
function elsewhereSentence(elsewhere: ReportedElsewhere, isLive: boolean): string {
  const { region, zone, isAllowed, savedG, savedShare } = elsewhere;
  const which = isAllowed ? 'regions that the policy allows' : 'provider’s own regions';
  const base = isLive
    ? `, than the ${formatMass(savedG / savedShare)} that the tables have here`
    : '';
  return `In ${region} (${zoneWords(zone)}) its electricity would have emitted ${saved(elsewhere)}${base}, at the same time: the cleanest of the ${which}, by that grid’s ${wordsOf(elsewhere)}.`;
}

/** The share is what is well known of it; grams are as unsure as what was emitted. */
function saved({ savedShare, lowShare, highShare, savedG }: ReportedSaving): string {
  const share = formatRange(savedShare, lowShare, highShare, formatPercent);
  return `${share} less, about ${formatMass(savedG)}`;
}

function wordsOf({ kind, signal }: ReportedLater | ReportedElsewhere): string {
  return signal === 'average'
    ? `${kindWords(kind)} (average; on the margin it may differ)`
    : `${kindWords(kind)} (marginal)`;
}

/** `2026-06-10 20:00 UTC` */
function utcMinute(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

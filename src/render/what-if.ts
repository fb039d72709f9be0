import type {
  AuditReport,
  ReportedElsewhere,
  ReportedLater,
  ReportedSaving,
} from '../audit/report.ts';
import { formatMass, formatPercent, formatRange } from '../units.ts';

/**
 * What waiting and what moving would have saved, in a sentence each; none for what is within the range
 * of nothing.
 */
export function whatIfSentences({ whatIf }: AuditReport): readonly string[] {
  if (whatIf === null) return [];
  const { later, elsewhere } = whatIf;
  return [
    ...(later?.isSure === true ? [laterSentence(later)] : []),
    ...(elsewhere?.isSure === true ? [elsewhereSentence(elsewhere)] : []),
  ];
}

function laterSentence(later: ReportedLater): string {
  return `Started at ${utcMinute(later.startAt)} its electricity would have emitted ${saved(later)}: the cleanest window that ends within ${later.withinH} h, by the grid’s ${wordsOf(later)}.`;
}

function elsewhereSentence(elsewhere: ReportedElsewhere): string {
  const { region, zone, isAllowed } = elsewhere;
  const which = isAllowed ? 'regions that the policy allows' : 'provider’s own regions';
  return `In ${region} (grid zone ${zone}) its electricity would have emitted ${saved(elsewhere)}, at the same time: the cleanest of the ${which}, by that grid’s ${wordsOf(elsewhere)}.`;
}

/** The share is what is well known of it; grams are as unsure as what was emitted. */
function saved({ savedShare, lowShare, highShare, savedG }: ReportedSaving): string {
  const share = formatRange(savedShare, lowShare, highShare, formatPercent);
  return `${share} less, about ${formatMass(savedG)}`;
}

function wordsOf({ kind, signal }: ReportedLater | ReportedElsewhere): string {
  const series = { profile: 'month x hour profile', annual: 'annual mean' };
  const name = kind === 'profile' || kind === 'annual' ? series[kind] : kind;
  return signal === 'average'
    ? `${name} (average; on the margin it may differ)`
    : `${name} (marginal)`;
}

/** `2026-06-10 20:00 UTC` */
function utcMinute(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

import type { AuditReport, ReportedIntensity } from '../audit/report.ts';

/** Which hours of what a series tells. */
const KINDS: Readonly<Record<ReportedIntensity['kind'], string>> = {
  measured: 'measured hours',
  forecast: 'hours as forecast',
  profile: 'month x hour profile',
  'borrowed-profile': 'borrowed month x hour shape',
  annual: 'annual mean',
  declared: 'declared figure',
};

/** `month x hour profile`: a series' kind, as people say it. */
export function kindWords(kind: ReportedIntensity['kind']): string {
  // A document from elsewhere may hold any word.
  return Object.hasOwn(KINDS, kind) ? KINDS[kind] : kind;
}

/** `annual mean (average)`; of what a person declared nobody knows which of the two it is. */
export function seriesWords({ kind, signal }: Pick<ReportedIntensity, 'kind' | 'signal'>): string {
  return kind === 'declared' ? kindWords(kind) : `${kindWords(kind)} (${signal})`;
}

/**
 * `grid zone SE-SE3`, `country SE`, or `the world's average`: whose electricity a series describes.
 *
 * @param place where it is used, if that is known: of a country that is one grid zone and country
 *   have the same name
 * @param spelt how a name is set
 */
export function zoneWords(
  zone: string,
  place: Pick<AuditReport['place'], 'by' | 'country'> | null = null,
  spelt: (name: string) => string = (name) => name,
): string {
  if (zone === 'world') return "the world's average";
  if (zone === 'declared') return 'an unknown place';
  const [, country = null] = /^country:(.*)$/s.exec(zone) ?? [];
  if (country !== null) return `country ${spelt(country)}`;
  return place?.by === 'country' && zone === place.country
    ? `country ${spelt(zone)}`
    : `grid zone ${spelt(zone)}`;
}

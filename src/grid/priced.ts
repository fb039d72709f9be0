import { range } from '../estimate.ts';
import { type Finding, finding } from '../finding.ts';
import type { Send } from '../net/http.ts';
import type { Place } from '../place/place.ts';
import { declaredIntensity } from './declared-series.ts';
import type { IntensitySeries } from './intensity.ts';
import { bundledIntensity, type WallSpan } from './profile.ts';
import type { ProviderChoice } from './providers/choice.ts';
import { meanIntensity } from './series.ts';

/** Whom to ask besides the tables, and by what. */
export type LiveOrder = Readonly<{
  choice: ProviderChoice;
  /** Empty: none was given. */
  token: string;
  /** What people give it by, for what is said to them. */
  tokenName: string;
  nowMs: number;
  /** All that asking may take. */
  deadlineMs: number;
  send: Send;
}>;

/** What asking a provider may take where nothing is urgent. */
export const LIVE_DEADLINE_MS = 5_000;

/** The series that prices an audit, and those that are only told beside it. */
export type PricedBy = Readonly<{
  series: IntensitySeries;
  beside: readonly IntensitySeries[];
  findings: readonly Finding[];
}>;

/**
 * Carbon intensity over a span of time: a provider's, where one was to be asked and gave what can be
 * used, else the bundled one. Never throws.
 */
export async function pricedIntensity(
  place: Place,
  span: WallSpan,
  order: LiveOrder | null,
): Promise<PricedBy> {
  const bundled = bundledIntensity(place, span);
  if (order === null || order.choice.id === 'none') return { ...bundled, beside: [] };
  const { liveIntensity } = await import('./providers/live.ts');
  const { series, beside, findings } = await liveIntensity({ ...order, place, span });
  const besides = beside === null ? [] : [beside];
  if (series === null) {
    return {
      series: bundled.series,
      beside: besides,
      findings: [...findings, ...bundled.findings],
    };
  }
  return {
    // Whether it is the right zone is as doubtful as ever.
    series: { ...series, factors: [...series.factors, ...zoneDoubt(bundled.series)] },
    beside: besides,
    findings: [...findings, ...bundled.findings.filter(({ id }) => id.startsWith('place-'))],
  };
}

/**
 * By the figure that a person gives; what the tables have for the place stands beside it. Where it lies
 * below the low end of the tables' 90 % range for the place, the tables count: naming a figure must not
 * buy a pass, as naming a wrong place does not, and a contract for electricity changes no grid. Where the
 * place is not known nothing can be held against it, and the place stays unknown: else naming none would
 * buy what naming one does not.
 */
export function declaredPrice(intensityGPerKwh: number, place: Place, span: WallSpan): PricedBy {
  const year = new Date(span.fromMs).getUTCFullYear();
  const series = declaredIntensity(intensityGPerKwh, place, year);
  const given = `${intensityGPerKwh} g/kWh that was given with the audit`;
  const counts = `The carbon intensity is the ${given}; nobody has checked it.`;
  if (place.by === 'unknown') {
    const unknown =
      'The place is not known, so that nothing can be held against the carbon intensity that was given with the audit. Name the region, zone or country.';
    const findings = [finding('intensity-declared', counts), finding('place-unknown', unknown)];
    return { series, beside: [], findings };
  }
  const bundled = bundledIntensity(place, span);
  const usual = meanIntensity(bundled.series, span.fromMs, span.toMs);
  const { low } = range(usual);
  const tables = `${Math.round(usual.value)} g/kWh`;
  if (intensityGPerKwh < low) {
    const message = `The tables' carbon intensity of the place counts, ${tables}: the ${given} lies below ${Math.round(low)} g/kWh, the low end of the tables' 90 % range, and nobody has checked it.`;
    const findings = [finding('intensity-too-low', message), ...bundled.findings];
    return { series: bundled.series, beside: [series], findings };
  }
  const said = finding('intensity-declared', `${counts} The tables have ${tables} for the place.`);
  // A country that no table has is as good as unknown: the world's figure is all that it was held against.
  const open = bundled.findings.filter(({ id }) => id === 'grid-world-fallback');
  return { series, beside: [bundled.series], findings: [said, ...open] };
}

function zoneDoubt({ factors }: IntensitySeries): IntensitySeries['factors'] {
  return factors.filter(({ id }) => id.startsWith('grid-zone:'));
}

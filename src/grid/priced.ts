import type { Finding } from '../finding.ts';
import type { Send } from '../net/http.ts';
import type { Place } from '../place/place.ts';
import type { IntensitySeries } from './intensity.ts';
import { bundledIntensity, type WallSpan } from './profile.ts';
import type { ProviderChoice } from './providers/choice.ts';

/** Whom to ask besides the tables, and by what. */
export type LiveOrder = Readonly<{
  choice: ProviderChoice;
  /** Empty: none was given. */
  token: string;
  nowMs: number;
  send: Send;
}>;

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

function zoneDoubt({ factors }: IntensitySeries): IntensitySeries['factors'] {
  return factors.filter(({ id }) => id.startsWith('grid-zone:'));
}

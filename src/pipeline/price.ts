import type { ReportedMarketBased, ReportedShares } from '../audit/report.ts';
import { add, type Estimate, estimate, multiply, scale } from '../estimate.ts';
import type { Facility } from '../footprint/facility.ts';
import { directPart, type MarketBased, spansOf } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { Power, PowerPart } from '../power/source.ts';
import { J_PER_KWH } from '../units.ts';
import type { Span } from './readings.ts';
import { reported } from './reported.ts';

/** Power x PUE x intensity, summed over the spans in which the series gives one figure. */
export function priceOverTime(
  power: Power,
  facility: Facility,
  span: Span,
  intensity: IntensitySeries,
): Estimate {
  const parts = spansOf(intensity, span.fromWallMs, span.toWallMs);
  const grams = parts.map(({ fromMs, toMs, intensityGPerKwh }) => {
    const onMonotonic = (wallMs: number) => wallMs - span.fromWallMs + span.fromMonotonicMs;
    const machineJ = sumOf(power.partsBetween(onMonotonic(fromMs), onMonotonic(toMs)));
    const perKwh = multiply(facility.pue, estimate(intensityGPerKwh, intensity.factors));
    return multiply(scale(machineJ, 1 / J_PER_KWH), perKwh);
  });
  return add(...grams);
}

/** What plants emitted while they generated, and the rest; both as uncertain as the whole. */
export function sharesOf(
  power: Power,
  facility: Facility,
  span: Span,
  intensity: IntensitySeries,
  operationalG: Estimate,
): ReportedShares | null {
  const direct = directPart(intensity);
  if (direct === null) return null;
  const directG = priceOverTime(power, facility, span, direct).value;
  const share = operationalG.value === 0 ? 0 : Math.min(1, directG / operationalG.value);
  return {
    directG: reported(scale(operationalG, share)),
    upstreamG: reported(scale(operationalG, 1 - share)),
  };
}

/** One series at most is asked for; a context from elsewhere may claim more. */
export function dearest(grams: readonly Estimate[]): Estimate | null {
  const [highest = null] = [...grams].sort((a, b) => b.value - a.value);
  return highest;
}

/** A contract's figure is what it says: energy and building alone are uncertain. */
export function byContract(
  marketBased: MarketBased | null,
  machineJ: Estimate,
  { pue }: Facility,
): ReportedMarketBased | null {
  if (marketBased === null) return null;
  const kWh = multiply(scale(machineJ, 1 / J_PER_KWH), pue);
  return { ...marketBased, operationalG: reported(scale(kWh, marketBased.intensityGPerKwh)) };
}

/** The energy of all parts. */
export function sumOf(parts: readonly PowerPart[]): Estimate {
  return add(...parts.map(({ energyJ }) => energyJ));
}

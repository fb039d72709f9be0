import type { ReportedEstimate, ReportedIntensity } from '../audit/report.ts';
import { type Estimate, range } from '../estimate.ts';
import { directPart, meanIntensity } from '../grid/grid.ts';
import type { IntensitySeries } from '../grid/intensity.ts';
import type { Span } from './readings.ts';

/** An estimate as documents carry it, its 90 % range spelled out. */
export function reported(a: Estimate): ReportedEstimate {
  return { value: a.value, ...range(a), factors: a.factors };
}

export function reportedIntensity(series: IntensitySeries, span: Span): ReportedIntensity {
  const { schemaVersion: _version, points: _points, factors: _factors, ...described } = series;
  const meanOf = (one: IntensitySeries) => meanIntensity(one, span.fromWallMs, span.toWallMs);
  const direct = directPart(series);
  return {
    meanGPerKwh: reported(meanOf(series)),
    directMeanGPerKwh: direct === null ? null : meanOf(direct).value,
    ...described,
  };
}

/** Intensity over time: where it comes from, and how it is read. */
export { annualIntensity, type GridAnswer } from './annual.ts';
export { tellsHours } from './borrowed.ts';
export { declaredIntensity } from './declared-series.ts';
export { askedAt, type IntensityPoint, type IntensitySeries } from './intensity.ts';
export { carriedFrom, type KnownHours, knownHours } from './known-hour.ts';
export { MARKET_OPTIONS, type MarketBased, parseMarketBased } from './market.ts';
export {
  declaredPrice,
  LIVE_DEADLINE_MS,
  type LiveOrder,
  type PricedBy,
  pricedIntensity,
} from './priced.ts';
export { bundledIntensity, hoursTogether, type WallSpan } from './profile.ts';
export { PROFILED_ZONES } from './profiles.ts';
export { type ConstantSpan, directPart, intensityAt, meanIntensity, spansOf } from './series.ts';

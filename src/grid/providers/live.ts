import assumptions from '../../../data/assumptions.json' with { type: 'json' };
import { range } from '../../estimate.ts';
import type { Finding } from '../../finding.ts';
import type { Send } from '../../net/http.ts';
import type { Place } from '../../place/place.ts';
import { annualIntensity } from '../annual.ts';
import type { IntensitySeries } from '../intensity.ts';
import { bundledIntensity, type WallSpan } from '../profile.ts';
import { meanIntensity } from '../series.ts';
import { callerOf } from './call.ts';
import type { ProviderChoice } from './choice.ts';
import { chooseProvider, PROVIDERS } from './choose.ts';
import { credibilityOf } from './credible.ts';
import { type Checked, coverOf } from './points.ts';
import { type Figures, type Provider, type Query, type Refusal, refused } from './provider.ts';
import {
  besideOnly,
  betterOf,
  implausible,
  marginalFar,
  nobody,
  placeWords,
  providerFailed,
} from './said.ts';

export type LiveRequest = Readonly<{
  choice: ProviderChoice;
  /** Empty: none was given. It is shown to the provider's own address, in a header. */
  token: string;
  /** What people give it by. */
  tokenName: string;
  place: Place;
  span: WallSpan;
  nowMs: number;
  /** All that asking may take, with both tries. */
  deadlineMs: number;
  send: Send;
  providers?: readonly Provider[];
}>;

export type LiveAnswer = Readonly<{
  /** A life-cycle average of the place: it prices the audit. `null`: there is none. */
  series: IntensitySeries | null;
  /** A marginal or direct one: it is reported beside, and decides only where a policy asks for it. */
  beside: IntensitySeries | null;
  findings: readonly Finding[];
}>;

/**
 * Asks a provider for the intensity over a span of time, which may lie ahead. Never throws: whatever
 * goes wrong is a finding, and the bundled figure stands in.
 */
export async function liveIntensity(request: LiveRequest): Promise<LiveAnswer> {
  const { choice, token, tokenName, place, span, nowMs, deadlineMs, send } = request;
  const { providers = PROVIDERS } = request;
  if (choice.id === 'none') return without([]);
  const provider = chooseProvider(choice, place, token !== '', providers);
  if (provider === null) return without([nobody(place, providers, tokenName)]);
  const failed = (why: string) => without([providerFailed(provider, why)]);
  const zone = provider.zoneOf(place);
  // Before its token is asked for, which would be of no use.
  if (zone === null) {
    return failed(`it tells of ${provider.covers} only, and the place is ${placeWords(place)}`);
  }
  if (provider.needsToken && token === '') return failed(`no token was given by ${tokenName}`);
  const call = callerOf(provider, send, deadlineMs);
  const figures = await askSafely(provider, { zone, span, nowMs, token, call });
  if (figures.kind === 'refused') return failed(figures.why);
  const checked = coverOf(figures.points, span);
  if (checked.kind === 'refused') return failed(checked.why);
  return judged(provider, seriesOf(provider, place, figures, checked, request), request);
}

/** Whatever an answer holds, it must not cost the audit. */
async function askSafely(provider: Provider, query: Query): Promise<Figures | Refusal> {
  try {
    return await provider.ask(query);
  } catch {
    return refused('its answer has a shape that nobody could read');
  }
}

function without(findings: readonly Finding[]): LiveAnswer {
  return { series: null, beside: null, findings };
}

/** Whether a series counts, stands beside, or is not to be believed. */
function judged(provider: Provider, series: IntensitySeries, request: LiveRequest): LiveAnswer {
  const { place, span, providers = PROVIDERS } = request;
  const live = meanIntensity(series, span.fromMs, span.toMs).value;
  const bundled = annualIntensity(place, new Date(span.fromMs).getUTCFullYear());
  const usual = meanIntensity(bundled.series, span.fromMs, span.toMs).value;
  // Nothing is usual in an unknown place.
  const how = place.by === 'unknown' ? 'usual' : credibilityOf(series, live, usual);
  if (how === 'incredible') return without([implausible(provider, live, usual)]);
  const why = whyBeside(provider, series, live, request);
  if (why === null) return { series, beside: null, findings: [] };
  const beside = besideOnly(provider, live, `${why}${betterOf(provider, request, providers)}`);
  const far = how === 'far' ? [marginalFar(provider, live, usual)] : [];
  return { series: null, beside: series, findings: [beside, ...far] };
}

/** Why a series is told and does not count; `null`: it does. */
function whyBeside(
  { counts }: Provider,
  { signal, boundary }: IntensitySeries,
  live: number,
  { place, span }: LiveRequest,
): string | null {
  if (signal === 'marginal') {
    return 'answers to one kilowatt-hour more (marginal) and is no share of what was emitted';
  }
  if (boundary === 'direct') {
    return 'is direct and may leave out what fuels and plants emit beforehand';
  }
  if (counts === 'used' || place.by === 'unknown') return null;
  // Who makes clean electricity and sells it uses another one: the name of a provider buys no pass.
  const { low } = range(
    meanIntensity(bundledIntensity(place, span).series, span.fromMs, span.toMs),
  );
  return live < low
    ? `is of what the area produces, without what comes in, and below ${Math.round(low)} g/kWh, the low end of the tables' 90 % range for what is used there`
    : null;
}

function seriesOf(
  provider: Provider,
  place: Place,
  { licence }: Figures,
  { points, seriesKind }: Checked,
  { span, nowMs }: LiveRequest,
): IntensitySeries {
  const { gridMeasured, gridForecast } = assumptions.errors;
  const { logSd } = seriesKind === 'measured' ? gridMeasured : gridForecast;
  return {
    schemaVersion: 1,
    zone: zoneName(provider, place),
    kind: seriesKind,
    signal: provider.signal,
    boundary: provider.boundary,
    points,
    factors: [{ id: `grid-hour:${provider.id}`, logSd, kind: 'declared' }, ...provider.factors],
    source: provider.source,
    url: provider.url,
    year: new Date(span.fromMs).getUTCFullYear(),
    licence: licence === undefined ? provider.licence : plain(licence),
    attribution: provider.attribution,
    retrievedAt: new Date(nowMs).toISOString(),
  };
}

/** Ours where it is the provider's too, else the provider's own, with its name. */
function zoneName(provider: Provider, place: Place): string {
  const own = provider.zoneOf(place) ?? '';
  return own === place.zone || own === place.country ? own : `${provider.id}:${own}`;
}

/** Text of an answer, fit to be printed: one line, bounded. */
function plain(text: string): string {
  return text
    .slice(0, 800)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

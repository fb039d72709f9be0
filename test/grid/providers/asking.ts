import type { ProviderChoice } from '../../../src/grid/providers/choice.ts';
import { type LiveAnswer, liveIntensity } from '../../../src/grid/providers/live.ts';
import type { Provider } from '../../../src/grid/providers/provider.ts';
import { createSend } from '../../../src/net/http.ts';
import type { PlaceRequest } from '../../../src/place/place.ts';
import { resolvePlace } from '../../../src/place/resolve.ts';

/** A job of the morning of 2026-11-22, judged a quarter of an hour after its end. */
export const SPAN = {
  fromMs: Date.parse('2026-11-22T08:20:00Z'),
  toMs: Date.parse('2026-11-22T10:05:00Z'),
};
export const NOW = Date.parse('2026-11-22T10:20:00Z');

type Asked = Readonly<{
  provider: Provider;
  url: string;
  place?: PlaceRequest;
  token?: string;
  span?: typeof SPAN;
  choice?: ProviderChoice;
  deadlineMs?: number;
  /** Whom else there is to choose from; they are not to be asked. */
  others?: readonly Provider[];
}>;

/** Asks a provider at the address of a server of the test's own. */
export function ask({
  provider,
  url,
  place,
  token,
  span,
  choice,
  deadlineMs,
  others = [],
}: Asked): Promise<LiveAnswer> {
  return liveIntensity({
    choice: choice ?? { id: provider.id, region: null },
    token: token ?? '',
    tokenName: 'the input `intensity-token`',
    place: resolvePlace(place ?? { zone: 'DE' }),
    span: span ?? SPAN,
    nowMs: NOW,
    deadlineMs: deadlineMs ?? 5_000,
    send: createSend(),
    providers: [{ ...provider, baseUrl: url }, ...others],
  });
}

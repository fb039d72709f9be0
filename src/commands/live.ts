import { parseDeclaredIntensity } from '../grid/declared.ts';
import {
  declaredPrice,
  LIVE_DEADLINE_MS,
  type LiveOrder,
  type PricedBy,
  pricedIntensity,
  type WallSpan,
} from '../grid/grid.ts';
import {
  NO_PROVIDER,
  type ProviderChoice,
  parseProvider,
  requireToken,
} from '../grid/providers/choice.ts';
import type { Place } from '../place/place.ts';
import type { CommandIo } from './io.ts';

export const PROVIDER_OPTION = 'intensity-provider';

/** @throws BadInput */
export function providerFrom(options: ReadonlyMap<string, string>): ProviderChoice {
  const given = options.get(PROVIDER_OPTION);
  return given === undefined ? NO_PROVIDER : parseProvider(given, `--${PROVIDER_OPTION}`);
}

export const DECLARED_OPTION = 'carbon-intensity';

/** The figure that a person gives, in gCO2e/kWh; `null`: none. @throws BadInput */
export function declaredFrom(options: ReadonlyMap<string, string>): number | null {
  const given = options.get(DECLARED_OPTION);
  return given === undefined ? null : parseDeclaredIntensity(given, `--${DECLARED_OPTION}`);
}

/** By what a person declared, and then nobody is asked; else by whom he named, or the tables. */
export async function priceOf(
  declared: number | null,
  choice: ProviderChoice,
  place: Place,
  span: WallSpan,
  io: CommandIo,
): Promise<PricedBy> {
  if (declared !== null) return declaredPrice(declared, place, span);
  return pricedIntensity(place, span, await liveOrder(choice, io));
}

/** Never an option: whoever lists processes sees those. */
const TOKEN = 'CARBON_AUDIT_INTENSITY_TOKEN';

const TOKEN_NAME = `the environment variable \`${TOKEN}\``;

/**
 * The token of the provider that was named, empty where none was given.
 *
 * @throws BadInput when it cannot be that
 */
export function tokenFor(choice: ProviderChoice, env: NodeJS.ProcessEnv): string {
  const token = env[TOKEN]?.trim() ?? '';
  requireToken(choice, token, TOKEN_NAME);
  return token;
}

/**
 * Whom to ask for live figures; `null`: nobody, and then nothing that could ask is loaded.
 *
 * @throws BadInput when the token cannot be that of the provider
 */
export async function liveOrder(
  choice: ProviderChoice,
  { env, now }: CommandIo,
): Promise<LiveOrder | null> {
  if (choice.id === 'none') return null;
  const token = tokenFor(choice, env);
  const [{ createSend }, { proxiesOf }] = await Promise.all([
    import('../net/http.ts'),
    import('../net/proxy.ts'),
  ]);
  const send = createSend(proxiesOf(env));
  return { choice, token, tokenName: TOKEN_NAME, nowMs: now(), deadlineMs: LIVE_DEADLINE_MS, send };
}

/** The environment of a measured command: it is often other people's code, and may print what it has. */
export function withoutToken(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(env).filter(([name]) => name.toUpperCase() !== TOKEN);
  return Object.fromEntries(others);
}

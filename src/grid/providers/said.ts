import { type Finding, finding } from '../../finding.ts';
import type { Place } from '../../place/place.ts';
import { type ProviderChoice, withoutFigureOf } from './choice.ts';
import { MOST_FACTOR, MOST_OF_A_PLANT_G } from './credible.ts';
import type { Provider } from './provider.ts';

export function providerFailed({ id, name }: Provider, why: string): Finding {
  return finding(
    'intensity-provider-failed',
    `${name} gave no carbon intensity that can be used: ${why}. ${withoutFigureOf(id)}`,
  );
}

export function implausible({ id, name }: Provider, live: number, usual: number): Finding {
  return finding(
    'intensity-implausible',
    `${name} gave ${Math.round(live)} g/kWh, more than a factor of ${MOST_FACTOR} from the year's ${Math.round(usual)} g/kWh: it was not believed. ${withoutFigureOf(id)}`,
  );
}

export function marginalFar({ name }: Provider, live: number, usual: number): Finding {
  const why =
    live < usual
      ? 'as it may where wind or sun would else be turned off'
      : `and more than the ${MOST_OF_A_PLANT_G} g/kWh of burning oil, the dirtiest fuel`;
  return finding(
    'intensity-marginal-far',
    `${name}'s marginal figure, ${Math.round(live)} g/kWh, lies more than a factor of ${MOST_FACTOR} from the place's average of ${Math.round(usual)} g/kWh, ${why}. No table can check it; see that the region that was named is the place's.`,
  );
}

export function besideOnly({ name, signal }: Provider, live: number, why: string): Finding {
  const use = signal === 'marginal' ? ' and decides only budgets with `intensity: marginal`' : '';
  return finding(
    'intensity-beside',
    `${name}'s figure over the span, ${Math.round(live)} g/kWh, ${why}: it is reported beside${use}. The bundled figure counts.`,
  );
}

/** That `auto` found nobody, and what it would take. */
export function nobody(place: Place, providers: readonly Provider[], tokenName: string): Finding {
  const [first, ...others] = providers.filter((provider) => provider.zoneOf(place) !== null);
  const byName = others.map(
    ({ id, name }) => `, or name \`${id}\` and give the key of ${name} there`,
  );
  const how =
    first !== undefined
      ? `Give a token of ${first.name} by ${tokenName}${byName.join('')}`
      : place.by === 'unknown'
        ? 'Name the region, zone or country'
        : 'Name the single grid zone, if it has several';
  return finding(
    'intensity-provider-none',
    `\`auto\` found nobody to ask for the carbon intensity: the place is ${placeWords(place)}. ${how}. The bundled figure stands in.`,
  );
}

/** What somebody gave, by which a provider was chosen. */
type Given = Readonly<{
  choice: ProviderChoice;
  place: Place;
  token: string;
  tokenName: string;
}>;

/** Where `auto` took one that does not count for want of a token, whose would. */
export function betterOf(
  { id }: Provider,
  { choice, place, token, tokenName }: Given,
  providers: readonly Provider[],
): string {
  if (choice.id !== 'auto' || token !== '') return '';
  const better = providers.find(
    (one) => one.needsToken && one.id !== id && one.zoneOf(place) !== null,
  );
  return better === undefined
    ? ''
    : ` (with a token of ${better.name}'s by ${tokenName}, \`auto\` asks for one that counts)`;
}

export function placeWords({ by, provider, region, zone, country }: Place): string {
  if (by === 'unknown') return 'not known';
  return region === null ? (zone ?? country ?? '') : `${provider}:${region}`;
}

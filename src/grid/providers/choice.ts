import { BadInput } from '../../bad-input.ts';
import { nearestNames, quoted } from '../../nearest.ts';
import { PROVIDER_IDS, type Provider } from './provider.ts';

/** Whom to ask, as a person chose: a plain value, so that main can hand it to post. */
export type ProviderChoice = Readonly<{
  id: 'none' | 'auto' | Provider['id'];
  /** WattTime's own name of the region; `null` for everybody else. */
  region: string | null;
}>;

export const NO_PROVIDER: ProviderChoice = { id: 'none', region: null };

const CHOICES = ['none', 'auto', ...PROVIDER_IDS] as const;

/** @throws BadInput when the text names no provider that is known, or one that cannot be asked */
export function parseProvider(given: string, option: string): ProviderChoice {
  const [, name = given, region = null] = /^([^:]*):(.+)$/s.exec(given) ?? [];
  const refusal = (why: string) => new BadInput(`${option} cannot be ${quoted(given)}: ${why}`);
  const id = CHOICES.find((choice) => choice === name);
  if (id === undefined) {
    const [near] = nearestNames(name, CHOICES, 1);
    const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
    throw refusal(`expected ${CHOICES.map((choice) => `\`${choice}\``).join(', ')}${hint}`);
  }
  if (id !== 'watttime') {
    if (region !== null) throw refusal('only WattTime has regions of its own');
    return { id, region };
  }
  if (region === null || !/^\w{2,60}$/.test(region)) {
    throw refusal("name WattTime's own region, as in `watttime:CAISO_NORTH`");
  }
  return { id, region };
}

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

/** As it is written: WattTime alone is none. */
function spelled(id: ProviderChoice['id']): string {
  return `\`${id === 'watttime' ? 'watttime:REGION' : id}\``;
}

/** @throws BadInput when the text names no provider that is known, or one that cannot be asked */
export function parseProvider(given: string, option: string): ProviderChoice {
  const [, name = given, region = null] = /^([^:]*):(.+)$/s.exec(given) ?? [];
  const refusal = (why: string) => new BadInput(`${option} cannot be ${quoted(given)}: ${why}`);
  const id = CHOICES.find((choice) => choice === name);
  if (id === undefined) {
    const [near] = nearestNames(name, CHOICES, 1);
    const meant = CHOICES.find((choice) => choice === near);
    const hint = meant === undefined ? '' : `; did you mean ${spelled(meant)}?`;
    throw refusal(`expected ${CHOICES.map(spelled).join(', ')}${hint}`);
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

/** Of a token of several lines Node would say no more than that the request failed. */
const HEADER_TEXT = /^[\t\x20-\x7e\x80-\xff]*$/;

export function fitsHeader(text: string): boolean {
  return HEADER_TEXT.test(text);
}

/**
 * Refuses what cannot be a token of the provider that it is for, before anyone is asked. That there is
 * none is no mistake: a fork's pull request is given no secrets.
 *
 * @param what names the input or variable in the message
 * @throws BadInput that does not quote the token
 */
export function requireToken({ id }: ProviderChoice, token: string, what: string): void {
  if (id === 'none' || token === '') return;
  if (id === 'watttime' && !/^[^:]+:./s.test(token)) {
    throw new BadInput(
      `${what} holds no token of WattTime's: expected its user and password, as in \`user:password\``,
    );
  }
  // WattTime's is encoded before it goes into a header.
  if (id !== 'watttime' && !fitsHeader(token)) {
    throw new BadInput(`${what} holds characters that no header can carry, such as a line break`);
  }
}

/** What counts where a provider gives nothing, in a sentence. */
export function withoutFigureOf(id: ProviderChoice['id']): string {
  if (id === 'watttime') {
    return 'The marginal figure is missing, for which nothing stands in: limits with `intensity: marginal` cannot be judged. The bundled average counts.';
  }
  // What would only have been told beside leaves no gap.
  if (id === 'energy-charts') return 'It would be told beside only; the bundled figure counts.';
  return 'The bundled figure stands in.';
}

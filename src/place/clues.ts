import { quoted } from '../nearest.ts';
import { answered, type Rung, type RungId, unanswered } from './ladder.ts';
import type { Provider } from './place.ts';
import { regionsNamed } from './regions.ts';

/** A region or zone of availability as some file or service names it. */
export type Clue = Readonly<{
  /** Whose name it is; `null`: it is not told. */
  provider: Provider | null;
  name: string;
}>;

/** Letters, digits and what names of regions are joined with; nothing that leads elsewhere. */
const PLAIN_NAME = /^[a-z0-9][a-z0-9 ()-]{1,60}$/i;

/** So are those of zones of availability, which may be one digit, or a label with dots and underscores. */
const PLAIN_ZONE = /^[a-z0-9][a-z0-9 ()._-]{0,62}$/i;

/** The region of the table that a clue means, as `aws:eu-west-1`; `null`: it means none, or several. */
export function regionOf({ provider, name }: Clue): string | null {
  const given = name.trim();
  if (!PLAIN_NAME.test(given)) return null;
  const [found, ...others] = regionsNamed(given, provider);
  return found === undefined || others.length > 0 ? null : `${found.provider}:${found.region}`;
}

/**
 * The rung that those clues make. One that means no region of the table, or two that mean different
 * ones, make the whole rung worthless: it is ignored, and says why.
 */
export function rungOf(id: RungId, where: string, clues: readonly Clue[]): Rung {
  if (clues.length === 0) return unanswered(id, 'silent', `${where} names no region.`);
  const regions = new Set<string>();
  for (const clue of clues) {
    const region = regionOf(clue);
    if (region === null) {
      const text = `${where} names ${quoted(clue.name)}, which is no region that is known.`;
      return unanswered(id, 'ignored', text);
    }
    regions.add(region);
  }
  const [region = '', ...others] = regions;
  if (others.length > 0) {
    const names = [...regions].slice(0, 4).join(', ');
    return unanswered(id, 'ignored', `${where} names ${regions.size} regions: ${names}.`);
  }
  return answered(id, `${where} names \`${region}\`.`, region);
}

/**
 * The clue in a field that may be there.
 *
 * @param what a region that is not known is a lie. Zones of availability have many shapes (Azure's are
 * numbers), so that one of no known region says nothing; but what is no plain name is a lie there too
 */
export function clueOf(
  provider: Provider | null,
  name: unknown,
  what: 'region' | 'zone',
): readonly Clue[] {
  if (typeof name !== 'string' || name === '') return [];
  const clue = { provider, name };
  const isSilent = what === 'zone' && PLAIN_ZONE.test(name.trim()) && regionOf(clue) === null;
  return isSilent ? [] : [clue];
}

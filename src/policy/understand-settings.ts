import { BadInput } from '../bad-input.ts';
import { skuNames, skusNamed } from '../machine/named-sku.ts';
import { nearestNames, quoted } from '../nearest.ts';
import { findRegion } from '../place/find.ts';
import { resolvePlace } from '../place/resolve.ts';
import { parseDay } from './day.ts';
import type { NamedParent } from './document.ts';
import { EXTENDABLE } from './paths.ts';
import type { NamedPlace, Phase, RunnerFacts } from './policy.ts';
import type { RawPlace, RawPolicy, RawRunner, RawScope } from './raw.ts';
import { parseReference } from './reference.ts';
import type { Scope } from './scope.ts';
import type { Reader } from './understand.ts';
import { amount, written } from './understand-values.ts';
import { pointerTo } from './yaml-value.ts';

export function understandReferences(raw: readonly string[], reader: Reader): NamedParent[] {
  return raw.map((text, index) => {
    const pointer = pointerTo('/extends', index);
    const parsed = parseReference(text);
    if (parsed.ok) return { reference: parsed.value, pointer };
    const message = `\`extends\` cannot be ${quoted(text)}: ${parsed.expected}`;
    reader.refuse({ offset: reader.valueAt(pointer), message });
    return { reference: null, pointer };
  });
}

export function understandRollout(raw: NonNullable<RawPolicy['rollout']>, reader: Reader): Phase[] {
  const phases = raw.flatMap(({ from, enforcement }, index): Phase[] => {
    const pointer = pointerTo(pointerTo('/rollout', index), 'from');
    const day = understandDay(from, pointer, reader);
    if (day === null) return [];
    if (raw.findIndex((one) => one.from === from) < index) {
      const message = `two steps of \`rollout\` begin on ${from}`;
      reader.refuse({ offset: reader.valueAt(pointer), message });
    }
    return [{ from: day, enforcement }];
  });
  return phases.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** @returns `null` for a day that does not exist, which has been refused */
export function understandDay(text: string, pointer: string, reader: Reader): string | null {
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.value;
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const message = `\`${name}\` cannot be ${quoted(text)}: ${parsed.expected}`;
  reader.refuse({ offset: reader.valueAt(pointer), message });
  return null;
}

export function understandScope(
  raw: RawScope,
): Readonly<{ scope: Scope | null; noiseFloorJ: number | null }> {
  const heavy = raw['high-impact'];
  const scope: Scope | null =
    heavy === undefined
      ? null
      : {
          energyJ: written(heavy.energy, 'energy'),
          durationS: written(heavy.duration, 'duration'),
          gpu: heavy.gpu ?? false,
          runnerLabels: heavy['runner-labels'] ?? [],
          modelParameters: written(heavy['model-size'], 'parameters'),
        };
  return { scope, noiseFloorJ: written(raw['noise-floor'], 'energy') };
}

export function understandRunners(raw: readonly RawRunner[], reader: Reader): RunnerFacts[] {
  return raw.map((runner, index) => {
    const pointer = pointerTo('/runners', index);
    const { region = null, pue = null } = runner;
    if (region !== null) {
      understandRegion(region, '`region` of `runners`', pointerTo(pointer, 'region'), reader);
    }
    return {
      labels: runner.labels,
      region,
      pue,
      power: understandPower(runner, pointer, reader),
      sku: understandSku(runner, pointer, reader),
      notBelow: [],
      at: reader.at(pointer),
      origin: reader.name,
    };
  });
}

/** One of the bundled table, however it is spelled. */
function understandSku({ sku }: RawRunner, pointer: string, reader: Reader): string | null {
  if (sku === undefined) return null;
  const found = skusNamed(sku);
  if (found.length > 0) return found[0]?.name ?? null;
  const near = nearestNames(sku, skuNames()).map((one) => `\`${one}\``);
  reader.refuse({
    offset: reader.valueAt(pointerTo(pointer, 'sku')),
    message: `\`sku\` cannot be ${quoted(sku)}: the table has no such runner of GitHub's and no such instance of AWS`,
    hint:
      near.length > 0
        ? `did you mean ${near.join(' or ')}?`
        : 'a runner of GitHub by its label (`ubuntu-24.04-arm`), an instance of AWS by its type (`m6i.2xlarge`); of others `power` tells',
  });
  return null;
}

function understandPower(
  { power }: RawRunner,
  pointer: string,
  reader: Reader,
): RunnerFacts['power'] {
  if (power === undefined) return null;
  const [idleW, fullW] = [amount(power.idle, 'power'), amount(power.full, 'power')];
  if (fullW < idleW) {
    reader.refuse({
      offset: reader.valueAt(pointerTo(pointerTo(pointer, 'power'), 'full')),
      message: '`full` is less than `idle`: no runner draws less when it is busy',
    });
  }
  return { idleW, fullW };
}

/** A place that there is: what is wrong with its names is said where they stand. */
export function understandPlace(raw: RawPlace, pointer: string, reader: Reader): NamedPlace {
  try {
    resolvePlace(raw, (option) => `\`${option}\``);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const named = (['region', 'zone', 'country'] as const).find((one) =>
      error.message.startsWith(`\`${one}\``),
    );
    const at = named === undefined ? pointer : pointerTo(pointer, named);
    reader.refuse({ offset: reader.valueAt(at), message: error.message.replace(/\.$/u, '') });
  }
  const { region = null, zone = null, country = null } = raw;
  return { region, zone, country };
}

/** A region that there is, where no other place can be told: of runners, for what-if. */
function understandRegion(
  text: string,
  name: string,
  pointer: string,
  reader: Reader,
): string | null {
  try {
    const { provider, region } = findRegion(text, name);
    return `${provider}:${region}`;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const message = error.message.replace(/\.$/u, '');
    reader.refuse({ offset: reader.valueAt(pointer), message });
    return null;
  }
}

/** Regions that there are, by provider and their own name; what names none is refused. */
export function understandRegions(
  raw: RawPolicy['what-if'],
  reader: Reader,
): readonly string[] | null {
  if (raw === undefined) return null;
  const known = raw.regions.flatMap((text, index) => {
    const pointer = pointerTo('/what-if/regions', index);
    return understandRegion(text, '`regions`', pointer, reader) ?? [];
  });
  return [...new Set(known)];
}

/** What `locked` and `allow-override` name: keys of the top of a file, or one budget. */
export function understandPaths(
  raw: readonly string[],
  pointer: string,
  reader: Reader,
): readonly string[] {
  for (const [index, path] of raw.entries()) {
    const isKnown = EXTENDABLE.includes(path) || /^budgets\.[a-z0-9][a-z0-9-]{0,62}$/.test(path);
    if (isKnown) continue;
    const near = nearestNames(path, EXTENDABLE).map((one) => `\`${one}\``);
    const known = `known here: ${EXTENDABLE.map((one) => `\`${one}\``).join(', ')}, and \`budgets.\` with a name`;
    reader.refuse({
      offset: reader.valueAt(pointerTo(pointer, index)),
      message: `${quoted(path)} is nothing that a policy could lock or leave open`,
      hint:
        path === 'rollout'
          ? '`rollout` goes with `enforcement`: name that'
          : near.length > 0
            ? `did you mean ${near.join(' or ')}?`
            : known,
    });
  }
  return raw;
}

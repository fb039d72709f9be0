import { nearestNames, quoted } from '../nearest.ts';
import {
  type Parsed,
  parseDuration,
  parseEnergy,
  parseMassOrEnergy,
  parseParameters,
  parsePercent,
  parsePower,
} from '../units.ts';
import { asYaml } from './as-yaml.ts';
import type { Flaw } from './errors.ts';
import { placeHint } from './place-hint.ts';
import { type Place, type Places, pointerTo } from './yaml-value.ts';

/** What a validator made with `verbose` says, as far as it is used here. */
export type SchemaError = Readonly<{
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
  parentSchema: Schema;
  data: unknown;
}>;

type Schema = Readonly<{
  title?: string;
  /** What a mistaken value should be; where that may be a map or a quantity, the quantity's name. */
  $comment?: string;
  type?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Readonly<{ required?: readonly string[] }>[];
  properties?: Readonly<Record<string, Schema>>;
  items?: Readonly<{ $ref?: string; properties?: unknown }>;
  examples?: readonly unknown[];
}>;

/** The definitions whose text is a quantity: units.ts says best what is wrong with one. */
const QUANTITIES: Readonly<Record<string, (text: string) => Parsed<unknown>>> = {
  'mass-or-energy': parseMassOrEnergy,
  percentage: parsePercent,
  duration: parseDuration,
  energy: parseEnergy,
  parameters: parseParameters,
  power: parsePower,
};

/** What a schema's validator complained of, as mistakes at places in the file, one a mistake. */
export function schemaFlaws(errors: readonly SchemaError[], places: Places): Flaw[] {
  return (
    errors
      // The branches of a choice say less than the choice, which is an error of its own.
      .filter(({ schemaPath }) => !/\/anyOf\/\d/u.test(schemaPath))
      .map((error) => schemaFlaw(error, places))
  );
}

function schemaFlaw(error: SchemaError, places: Places): Flaw {
  const place = placeOf(places, error.instancePath);
  const name = nameOf(error.instancePath);
  const { params, parentSchema, data } = error;
  const quantity = QUANTITIES[definitionOf(error) ?? ''];
  // What may also be a map has mistakes of maps too.
  if (quantity !== undefined && (error.keyword === 'pattern' || error.keyword === 'type')) {
    return { offset: place.at, message: quantityMessage(name, data, place, quantity) };
  }
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(params['additionalProperty']), error, places);
    case 'required':
      return missing(String(params['missingProperty']), error, places);
    case 'anyOf': {
      const choices = parentSchema.anyOf?.flatMap(({ required = [] }) => required) ?? [];
      return { offset: place.at, message: `${name} needs ${orList(choices)}` };
    }
    case 'const':
      return {
        offset: place.at,
        message: `${name} must be ${params['allowedValue']}, not ${given(data)}`,
      };
    case 'enum':
      return notInChoice(name, error, place);
    case 'minItems':
    case 'minProperties':
      return { offset: place.at, message: `${name} must have at least ${params['limit']} entry` };
    case 'maxItems':
      return { offset: place.at, message: `${name} can have at most ${params['limit']} entries` };
    case 'type':
      return {
        offset: place.at,
        message: wrongType(name, parentSchema, data),
        ...listMeant(error),
      };
    default:
      return {
        offset: place.at,
        message: `${name} must be ${parentSchema.$comment ?? 'different'}`,
      };
  }
}

/** The definition that was broken; one that may be a map too says what it is as a text. */
function definitionOf({ schemaPath, parentSchema }: SchemaError): string | undefined {
  const { $comment = '' } = parentSchema;
  if (Object.hasOwn(QUANTITIES, $comment)) return $comment;
  return /^#\/\$defs\/([^/]+)\//u.exec(schemaPath)?.[1];
}

function unknownKey(
  key: string,
  { instancePath, parentSchema, data }: SchemaError,
  places: Places,
): Flaw {
  const known = Object.keys(parentSchema.properties ?? {});
  const near = nearestNames(key, known);
  const place = placeHint(key, instancePath, data);
  return {
    offset: placeOf(places, pointerTo(instancePath, key)).keyAt,
    message: `unknown key ${quoted(key)}${within(instancePath)}`,
    hint:
      place ??
      (near.length > 0
        ? `did you mean ${orList(near)}?`
        : `known here: ${known.map(code).join(', ')}`),
  };
}

function missing(key: string, { instancePath, parentSchema }: SchemaError, places: Places): Flaw {
  const [example] = parentSchema.properties?.[key]?.examples ?? [];
  const message = `${code(key)} is missing${within(instancePath)}`;
  const flaw = { offset: placeOf(places, instancePath).at, message };
  return example === undefined
    ? flaw
    : { ...flaw, hint: `for example ${code(asYaml(key, example))}` };
}

function notInChoice(name: string, { data, parentSchema }: SchemaError, place: Place): Flaw {
  const choices = (parentSchema.enum ?? []).map(String);
  const message = `${name} must be ${orList(choices)}, not ${given(data)}`;
  const near = typeof data === 'string' ? nearestNames(data, choices) : [];
  const flaw = { offset: place.at, message };
  return near.length === 0 ? flaw : { ...flaw, hint: `did you mean ${orList(near)}?` };
}

function quantityMessage(
  name: string,
  data: unknown,
  { source }: Place,
  parse: (text: string) => Parsed<unknown>,
): string {
  // A number is judged as it was written: `1e3` is no thousand here, and `.nan` no number.
  const text = typeof data === 'string' ? data : typeof data === 'number' ? source : '';
  const parsed = parse(text);
  const cannot = `${name} cannot be ${text === '' ? given(data) : quoted(text)}`;
  if (!parsed.ok) return `${cannot}: ${parsed.expected}`;
  if (/[1-9]/u.test(text)) return `${cannot}: give at most 12 digits on either side of the point`;
  return `${cannot}: give more than zero`;
}

function wrongType(name: string, { type, $comment }: Schema, data: unknown): string {
  const wanted = $comment ?? TYPES[type ?? ''] ?? 'something else';
  return `${name} must be ${wanted}, not ${given(data)}`;
}

/** Where texts should be in a list, what was given as one; of longer ones nobody can tell it. */
function listMeant({ instancePath, parentSchema, data }: SchemaError): Pick<Flaw, 'hint'> {
  const { type, items } = parentSchema;
  const isOfTexts = items?.$ref !== '#/$defs/budget' && items?.properties === undefined;
  if (type !== 'array' || !isOfTexts || typeof data !== 'string') return {};
  const texts = data.split(',').map((text) => text.trim());
  if (data.length > 80 || !texts.every((text) => /^[\w./:@* -]+$/u.test(text))) return {};
  const key = instancePath.slice(instancePath.lastIndexOf('/') + 1);
  return { hint: `for example ${code(asYaml(key, texts))}` };
}

const TYPES: Readonly<Record<string, string>> = {
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map of keys and values',
};

function given(data: unknown): string {
  if (data === null) return 'empty';
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object') return 'a map';
  if (typeof data === 'string') return `the text ${quoted(data)}`;
  return String(data);
}

/**
 * A key is known by its name and that of the map it is in, since many rules have a `max`; an entry of
 * a list by that of its list.
 */
function nameOf(pointer: string): string {
  const [last, map] = pointer.split('/').slice(1).reverse();
  if (last === undefined) return 'a policy';
  if (isIndex(last)) return `an entry of ${code(map ?? '')}`;
  return map === undefined || isIndex(map) ? code(last) : `${code(last)} of ${code(map)}`;
}

/** Which map something is about, where it has a name of its own. */
function within(pointer: string): string {
  const last = pointer.split('/').slice(1).at(-1);
  return last === undefined || isIndex(last) ? '' : ` in ${code(last)}`;
}

function isIndex(part: string): boolean {
  return /^\d+$/u.test(part);
}

function placeOf(places: Places, pointer: string): Place {
  return places.get(pointer) ?? { keyAt: 0, at: 0, source: '' };
}

function orList(names: readonly string[]): string {
  const [last, ...others] = names.map(code).reverse();
  return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} or ${last}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

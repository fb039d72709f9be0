import { parseArgs } from 'node:util';
import { BadInput } from '../bad-input.ts';
import { nearestNames } from '../nearest.ts';

/** What a command takes; options take a value, flags take none; each may be given once but for lists. */
export type OptionNames = readonly string[];

export type ParsedOptions = Readonly<{
  options: ReadonlyMap<string, string>;
  flags: ReadonlySet<string>;
  /** Values of what may be given several times, in their order; none where it was not given. */
  lists: ReadonlyMap<string, readonly string[]>;
  positionals: readonly string[];
  /** What follows `--`, untouched; `null` where there is no `--`. */
  rest: readonly string[] | null;
}>;

/** @throws BadInput on an unknown option, a missing value or one given twice. */
export function parseOptions(
  argv: readonly string[],
  valued: OptionNames,
  bare: OptionNames = [],
  listed: OptionNames = [],
): ParsedOptions {
  const known = [...valued, ...listed, ...bare];
  const dashes = argv.indexOf('--');
  const own = dashes === -1 ? argv : argv.slice(0, dashes);
  const { tokens, positionals } = parseArgs({
    args: [...own],
    options: Object.fromEntries([
      ...[...valued, ...listed].map((name) => [name, { type: 'string' as const }]),
      ...bare.map((name) => [name, { type: 'boolean' as const }]),
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const lists = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name)) throw unknownOption(token.rawName, known);
    if (options.has(token.name) || flags.has(token.name)) {
      throw new BadInput(`${token.rawName} was given twice`);
    }
    const value = token.value;
    if (bare.includes(token.name)) {
      if (value !== undefined) throw new BadInput(`${token.rawName} takes no value`);
      flags.add(token.name);
      continue;
    }
    if (value === undefined || value === '' || (!token.inlineValue && looksLikeOption(value))) {
      throw new BadInput(`${token.rawName} needs a value`);
    }
    if (listed.includes(token.name)) {
      lists.set(token.name, [...(lists.get(token.name) ?? []), value]);
      continue;
    }
    options.set(token.name, value);
  }
  return {
    options,
    flags,
    lists,
    positionals,
    rest: dashes === -1 ? null : argv.slice(dashes + 1),
  };
}

/** `-5 g` is a value, if a wrong one: whoever parses it says why. */
function looksLikeOption(value: string): boolean {
  return /^-[^\d.]/.test(value);
}

function unknownOption(rawName: string, known: OptionNames): BadInput {
  const nearest = nearestNames(rawName.replace(/^-+/, ''), known, 2).map((name) => `--${name}`);
  const hint =
    nearest.length > 0
      ? `did you mean ${nearest.join(' or ')}?`
      : known.length === 0
        ? 'it takes none'
        : `known are ${known.map((name) => `--${name}`).join(', ')}`;
  return new BadInput(`unknown option ${JSON.stringify(rawName)}; ${hint}`);
}

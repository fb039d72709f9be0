/**
 * What entries of policies mean, whatever their wording: units, order, capital letters, and where they
 * stand. Two that mean the same are one.
 */

import { BadInput } from '../bad-input.ts';
import { resolvePlace } from '../place/resolve.ts';
import type { Match } from './match.ts';
import type { Budget, NamedPlace, Pin, Rule, RunnerFacts } from './policy.ts';
import type { Waiver } from './waiver.ts';

/** Keys of an understood entry that hold its wording or its place, and nothing of what it means. */
const WORDING = new Set(['at', 'text', 'maxText', 'byText', 'target']);

/** `1.1 kg` and `1100 g` differ in the last binary digit. */
const DIGITS = 12;

function textOf(meaning: unknown): string {
  return JSON.stringify(meaning, (key, value: unknown) => {
    if (WORDING.has(key)) return undefined;
    return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
  });
}

/** Every entry once, the first of those that mean the same. */
export function onceEach<T>(entries: readonly T[], meaningOf: (entry: T) => string): readonly T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const meaning = meaningOf(entry);
    const isNew = !seen.has(meaning);
    seen.add(meaning);
    return isNew;
  });
}

/** The parts of a match are sets; one that names nothing is none. */
export function matchMeaning(match: Match): string {
  const parts = Object.entries(match).map(([key, globs]) => {
    const isLabel = key === 'runnerLabels';
    return [key, setOf(isLabel ? globs.map((one) => one.toLowerCase()) : globs)] as const;
  });
  return textOf(parts.filter(([, globs]) => globs.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function setOf(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

function ruleMeaning(rule: Rule): string {
  return textOf(rule);
}

/** What a budget is for and its limits; not its terms, of which the tighter hold. */
export function budgetMeaning({
  id,
  match,
  rules,
}: Pick<Budget, 'id' | 'match' | 'rules'>): string {
  return textOf([id, matchMeaning(match), rules.map(ruleMeaning).sort()]);
}

/** By the zone and country that a name stands for; a name that there is not, which is refused, by itself. */
export function placeMeaning({ region, zone, country }: NamedPlace): string {
  try {
    const found = resolvePlace({
      ...(region === null ? {} : { region }),
      ...(zone === null ? {} : { zone }),
      ...(country === null ? {} : { country }),
    });
    return textOf([found.provider, found.region, found.zone, found.country]);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return textOf([region, zone, country]);
  }
}

export function pinMeaning({ match, place }: Pin): string {
  return textOf([matchMeaning(match), placeMeaning(place)]);
}

export function runnerMeaning({ labels, region, pue, power, sku }: RunnerFacts): string {
  const place = region === null ? null : placeMeaning({ region, zone: null, country: null });
  const names = setOf(labels.map((label) => label.toLowerCase()));
  return textOf([names, place, pue, power, sku?.toLowerCase() ?? null]);
}

export function waiverMeaning({ budget, upTo, expires, reason, approvedBy }: Waiver): string {
  return textOf([budget, upTo, expires, reason, approvedBy]);
}

import { parsePercent } from '../units.ts';
import { milder } from './enforcement.ts';
import { type Flaw, positionsIn } from './errors.ts';
import type { Budget, DecideOn, Enforcement, Policy, Position, Rule } from './policy.ts';
import { RULES } from './rules/register.ts';
import type { Read } from './rules/rule.ts';
import { type Places, pointerTo } from './yaml-value.ts';

/** What policies/policy.schema.json lets through, as far as it is used here. */
export type RawPolicy = RawTerms & Readonly<{ version: 1; budgets: readonly RawBudget[] }>;

type RawTerms = Readonly<{
  enforcement?: Enforcement;
  'decide-on'?: DecideOn;
  'max-range'?: string;
}>;

type RawBudget = RawTerms &
  Readonly<{ id: string; match?: Readonly<{ workflows?: readonly string[] }> }> &
  Readonly<Partial<Record<Rule['kind'], unknown>>>;

export type Understood = Readonly<
  { ok: true; policy: Policy } | { ok: false; flaws: readonly Flaw[] }
>;

/** From a policy whose form is right to what it means; refuses what only its meaning forbids. */
export function understand(name: string, raw: RawPolicy, places: Places, text: string): Understood {
  const positionOf = positionsIn(text);
  const flaws: Flaw[] = repeatedIds(raw, places, positionOf);
  const at = (pointer: string): Position => positionOf(places.get(pointer)?.keyAt ?? 0);
  const enforcement = raw.enforcement ?? 'observe';
  const budgets = raw.budgets.map((budget, index): Budget => {
    const pointer = pointerTo('/budgets', index);
    return {
      id: budget.id,
      match: { workflows: budget.match?.workflows ?? [] },
      enforcement: milder(budget.enforcement ?? enforcement, enforcement),
      decideOn: budget['decide-on'] ?? raw['decide-on'] ?? 'low',
      maxRange: maxRangeOf(budget['max-range'] ?? raw['max-range']),
      noiseFloorJ: 0,
      rules: rulesOf(budget, pointer),
      at: at(pointer),
    };
  });
  if (flaws.length > 0) return { ok: false, flaws };
  return { ok: true, policy: { version: 1, name, enforcement, budgets } };

  function rulesOf(budget: RawBudget, pointer: string): Rule[] {
    return Object.values(RULES).flatMap(({ kind, read }) => {
      const value = budget[kind];
      if (value === undefined) return [];
      const rulePointer = pointerTo(pointer, kind);
      const rule: Read<Rule> = read(value, at(rulePointer));
      if (rule.ok) return [rule.value];
      const within = rule.key === undefined ? rulePointer : pointerTo(rulePointer, rule.key);
      const offset = (places.get(within) ?? places.get(rulePointer))?.at ?? 0;
      flaws.push({ offset, message: `\`${kind}\`: ${rule.expected}` });
      return [];
    });
  }
}

function repeatedIds(
  { budgets }: RawPolicy,
  places: Places,
  positionOf: (offset: number) => Position,
): Flaw[] {
  const firstAt = new Map<string, number>();
  return budgets.flatMap(({ id }, index) => {
    const offset = places.get(`/budgets/${index}/id`)?.at ?? 0;
    const earlier = firstAt.get(id);
    if (earlier === undefined) firstAt.set(id, offset);
    if (earlier === undefined) return [];
    const { line } = positionOf(earlier);
    return [{ offset, message: `budget \`${id}\` is there twice; the first is on line ${line}` }];
  });
}

function maxRangeOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const parsed = parsePercent(text);
  // The schema lets through nothing else; a test holds the two against each other.
  if (!parsed.ok) throw new Error(`the schema let through a percentage that is none: ${text}`);
  return parsed.value;
}

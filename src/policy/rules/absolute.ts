import { scale } from '../../estimate.ts';
import { parseMassOrEnergy } from '../../units.ts';
import { holdAgainst, measuredFor } from '../limit.ts';
import type { Budget, Position, Quantity } from '../policy.ts';
import { isAtMost } from '../strictness.ts';
import type { Measured } from '../verdict.ts';
import type { Given, Read, Ruling } from './rule.ts';

/** The most that one thing may emit, or use; of the whole of it, or of each functional unit. */
export type AbsoluteLimit = Readonly<{
  limit: Quantity;
  /** The functional unit (`epoch`), which the job counts itself; `null`: the limit is for the whole. */
  per: string | null;
  at: Position;
}>;

/** Counts outside of these are no counts of anything a job does. */
const LEAST_COUNT = 1e-6;
const MOST_COUNT = 1e15;

/** What `per-run` and `per-job` share: they differ in what is held against them, not in how. */
export function judgeAbsolute(
  { kind, limit, per, at }: AbsoluteLimit & Readonly<{ kind: 'per-run' | 'per-job' }>,
  budget: Budget,
  { measured }: Given,
): Ruling {
  const known = { budget: budget.id, rule: kind, at, decideOn: budget.decideOn };
  const own = { ...known, samples: null, baseline: null };
  const whole = measuredFor(limit, measured);
  if (per === null) return { ...own, ...holdAgainst(whole, limit, budget) };
  if (whole === null) return { ...own, ...holdAgainst(null, limit, budget, per) };
  const count = countOf(measured, per);
  if (count === null) {
    const held = holdAgainst(null, limit, budget, per);
    const sentence = `\`${budget.id}\`: the job has not said how many \`${per}\` it did, so the limit of ${held.limitText} could not be judged.`;
    return { ...own, ...held, sentence };
  }
  const held = holdAgainst(scale(whole, 1 / count), limit, budget, per);
  const claim = `That it did ${count} \`${per}\` is the job's own claim.`;
  return { ...own, ...held, sentence: `${held.sentence} ${claim}` };
}

/** Limits for different functional units, or of different dimensions, cannot be held together. */
export function isTighterLimit(limit: AbsoluteLimit, than: AbsoluteLimit): boolean {
  return limit.per === than.per && isAtMost(limit.limit, than.limit);
}

/** `50 g`, or `{ max: 2 g, per: epoch }`. */
export function readAbsolute(value: unknown, at: Position): Read<AbsoluteLimit> {
  const { max, per } = (typeof value === 'object' ? value : { max: value }) as Written;
  const text = String(max);
  const parsed = parseMassOrEnergy(text);
  if (!parsed.ok) return typeof value === 'object' ? { ...parsed, key: 'max' } : parsed;
  return { ok: true, value: { limit: { ...parsed.value, text }, per: per ?? null, at } };
}

type Written = Readonly<{ max: unknown; per?: string }>;

function countOf({ units }: Measured, per: string): number | null {
  // What every record inherits is no number, and so within no bounds.
  const count = units?.[per] ?? 0;
  return count >= LEAST_COUNT && count <= MOST_COUNT ? count : null;
}

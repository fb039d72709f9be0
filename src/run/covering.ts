import type { ClaimedUnits } from '../audit/claimed-units.ts';
import {
  add,
  type Estimate,
  estimate,
  type FactorKind,
  logSd,
  logSdTo,
  logSdUp,
  type Range,
  range,
  scale,
} from '../estimate.ts';
import type { Finding } from '../finding.ts';
import { reported } from '../pipeline/reported.ts';
import { onceEach } from '../policy/meaning.ts';
import type { ServerJob } from './gathered.ts';
import { pricedAt } from './price.ts';
import { stepsOf } from './steps.ts';
import type { Tally } from './tally.ts';

/**
 * What none of several words for one thing is above: the highest of them, reaching as far at each end as
 * any. Its value is never moved towards a far end: whoever chooses how far a word reaches would
 * choose that, and in a sum a large part with a wide range takes the low end of all others with it.
 *
 * @throws RangeError where there is none
 */
export function covering(all: readonly Estimate[]): Estimate {
  const [highest] = all.toSorted((a, b) => b.value - a.value);
  if (highest === undefined) throw new RangeError('nothing to cover');
  const ends = furthest(all);
  const own = range(highest);
  if (own.low === ends.low && own.high === ends.high) return highest;
  const { value } = highest;
  return reaching(highest, logSdTo(value, ends.low), logSdTo(value, ends.high));
}

function furthest(all: readonly Estimate[]): Range {
  const ranges = all.map(range);
  return {
    low: Math.max(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}

/** Less than this is no spread that another could be in proportion to. */
const LEAST_LOG_SD = 1e-9;

/** An estimate's own errors, as large as they must be: what they share with other numbers they go on sharing. */
function reaching(own: Estimate, down: number, up: number): Estimate {
  const declared: FactorKind = 'declared';
  const [ownDown, ownUp] = [logSd(own), logSdUp(own)];
  if (ownDown < LEAST_LOG_SD || ownUp < LEAST_LOG_SD) {
    const differ = { id: 'claims-differ', logSd: down, logSdUp: up, kind: declared };
    return estimate(own.value, [differ]);
  }
  const factors = own.factors.map(({ id, logSd: one, logSdUp: oneUp = one }) => ({
    id,
    logSd: one * (down / ownDown),
    logSdUp: oneUp * (up / ownUp),
    kind: declared,
  }));
  return estimate(own.value, factors);
}

/**
 * The parts of a sum, erring just so that it ends where the furthest of the sums does that it stands for:
 * of parts that err differently a sum may end lower than each of those, though no part does.
 */
function coveringSum(parts: readonly [Estimate, Estimate], sums: readonly Estimate[]) {
  const sum = add(...parts);
  const [own, ends] = [range(sum), furthest(sums)];
  if (sum.value === 0 || (own.low === ends.low && own.high === ends.high)) return parts;
  const by = (one: number, end: number) => (one > 0 ? logSdTo(sum.value, end) / one : 1);
  const [down, up] = [by(logSd(sum), ends.low), by(logSdUp(sum), ends.high)];
  const [a, b] = parts;
  const stretched = (part: Estimate) => reaching(part, logSd(part) * down, logSdUp(part) * up);
  return [stretched(a), stretched(b)] as const;
}

/**
 * Of words that cannot all be true the highest, and no end of its ranges below that of another: one
 * audit inside another counts as if it were not there, and whoever adds one to a job takes nothing off:
 * neither from its budgets, nor from what the others have against themselves.
 *
 * @param marginalGPerJ the highest marginal grams for a joule among them; `null`: none tells of it
 */
export function coveringAll(
  words: readonly Tally[],
  marginalGPerJ: Estimate | null,
  official: ServerJob['steps'],
): Tally {
  const cover = (part: (tally: Tally) => Estimate) => covering(words.map(part));
  const energyJ = cover((tally) => tally.energyJ);
  const [operationalG, embodiedG] = coveringSum(
    [cover((tally) => tally.operationalG), cover((tally) => tally.embodiedG)],
    words.map((tally) => add(tally.operationalG, tally.embodiedG)),
  );
  // There is one word at least.
  const [first] = words.toSorted((a, b) => b.energyJ.value - a.energyJ.value);
  const { row, ...highest } = first as Tally;
  const marginals = words.flatMap(
    (one) => one.marginalOperationalG ?? pricedAt(one.energyJ, marginalGPerJ) ?? [],
  );
  const directShare = directPart(highest);
  const isItsOwn = energyJ === highest.energyJ;
  const totalG = add(operationalG, embodiedG);
  return {
    ...highest,
    ...{ energyJ, operationalG, embodiedG },
    directG: directShare === null ? null : scale(operationalG, directShare),
    marginalOperationalG: marginals.length === 0 ? null : covering(marginals),
    subject: { ...highest.subject, modelParameters: largestModel(words) },
    subjects: words.flatMap(({ subjects }) => subjects),
    hasGpu: words.some(({ hasGpu: has }) => has === true) ? true : highest.hasGpu,
    units: fewestUnits(words),
    row: {
      ...row,
      findings: allFindings(row.findings, words),
      energyJ: reported(energyJ),
      totalG: reported(totalG),
      claimedJ: isItsOwn ? row.claimedJ : (row.claimedJ ?? highest.energyJ.value),
      steps: isItsOwn ? stepsOf(row.steps, official, totalG.value) : null,
    },
  };
}

/** The most that any of them says it trains; `null`: none says. */
export function largestModel(tallies: readonly Tally[]): number | null {
  const sizes = tallies.flatMap(({ subject }) => subject.modelParameters ?? []);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/** Of each unit the least that any of them says it did. */
function fewestUnits(words: readonly Tally[]): ClaimedUnits | null {
  const claimed = words.flatMap(({ units }) => (units === null ? [] : Object.entries(units)));
  if (claimed.length === 0) return null;
  const fewest = new Map<string, number>();
  for (const [name, count] of claimed) {
    fewest.set(name, Math.min(count, fewest.get(name) ?? count));
  }
  return Object.fromEntries(fewest);
}

/** What the others say beside it, each once; that one covers a part is no matter where another covers more. */
function allFindings(own: readonly Finding[], words: readonly Tally[]): readonly Finding[] {
  const others = words
    .flatMap(({ row }) => row.findings)
    .filter(({ id }) => id !== 'audit-covers-part');
  return onceEach([...own, ...others], ({ id, message }) => `${id} ${message}`);
}

function directPart({ directG, operationalG }: Pick<Tally, 'directG' | 'operationalG'>) {
  if (directG === null) return null;
  return operationalG.value === 0 ? 0 : directG.value / operationalG.value;
}

import type { ClaimedUnits } from '../audit/claimed-units.ts';
import {
  add,
  type Estimate,
  estimate,
  type FactorKind,
  logSd,
  logSdOfRatio90,
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
 * What none of several words for one thing is above: the highest of them, or, where the range of another
 * reaches further at an end, an estimate of that whole reach.
 *
 * @throws RangeError where there is none
 */
function covering(all: readonly Estimate[]): Estimate {
  const [highest] = all.toSorted((a, b) => b.value - a.value);
  if (highest === undefined) throw new RangeError('nothing to cover');
  const ranges = all.map(range);
  const low = Math.max(...ranges.map((one) => one.low));
  const high = Math.max(...ranges.map((one) => one.high));
  const own = range(highest);
  if (own.low === low && own.high === high) return highest;
  const middle = Math.sqrt(low * high);
  if (middle >= highest.value) return reaching(highest, middle, logSdOfRatio90(middle / low));
  // A range that reaches less far up than down has its middle below its value, which nothing may lower.
  const { value } = highest;
  return reaching(highest, value, logSdOfRatio90(value / low), logSdOfRatio90(high / value));
}

/** An estimate's own errors, as large as they must be: what they share with other numbers they go on sharing. */
function reaching(own: Estimate, value: number, down: number, up?: number): Estimate {
  const declared: FactorKind = 'declared';
  const ownUps = own.factors.map((factor) => factor.logSdUp ?? factor.logSd);
  const [ownSd, ownUp] = [logSd(own), Math.hypot(...ownUps)];
  if (ownSd === 0 || (up !== undefined && ownUp === 0)) {
    const differ = { id: 'claims-differ', logSd: down, kind: declared };
    return estimate(value, [up === undefined ? differ : { ...differ, logSdUp: up }]);
  }
  const factors = own.factors.map(({ id, logSd: one }, i) => {
    const factor = { id, logSd: one * (down / ownSd), kind: declared };
    return up === undefined ? factor : { ...factor, logSdUp: (ownUps[i] ?? 0) * (up / ownUp) };
  });
  return estimate(value, factors);
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
  const operationalG = cover((tally) => tally.operationalG);
  const embodiedG = cover((tally) => tally.embodiedG);
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

import { borrowedSpread } from '../../data/lib/borrowed.mjs';
import { HOUR_GROWTH } from '../../data/lib/grid.mjs';
import { estimate } from '../../src/estimate.ts';
import { hourFactor } from '../../src/grid/figures.ts';
import {
  figuresBefore,
  hoursBetween,
  KEPT,
  meanOf,
  meanWindows,
  SPANS,
  spanScores,
  windowsOf,
  yearFactorBefore,
  yearOf,
} from './bench.mjs';
import { chosen, lendersAmong, RECIPES, toldBy, ZONES } from './lending.mjs';

const HOUR_MS = 3_600_000;

/**
 * Real hours of zones that have a profile, told as if they had none: by the annual mean of the year before,
 * and by shapes borrowed from the zones that are not among them, lent as is best among those.
 */
export function scoreHours({ times, zones }) {
  const scored = zones.filter(({ zone }) => ZONES.includes(zone));
  const by = ZONES.filter((zone) => !scored.some((one) => one.zone === zone));
  const recipe = chosen(RECIPES, by);
  const rows = scored.map(({ zone, values }) => {
    const methods = methodsOf(zone, recipe, by);
    const ratios = times.map((ms) => methods.ratioAt(ms));
    const byShape = (due, hours) => ratios.slice(due, due + hours);
    const fromHour = (due, hours) => {
      const before = values[due - 1] ?? null;
      if (before === null || times[due] - times[due - 1] !== HOUR_MS) return null;
      const told = figuresBefore(zone, yearOf(times[due])).last * ratios[due - 1];
      const drift = Math.log(before / told);
      return byShape(due, hours).map((ratio, i) => ratio * Math.exp(drift * KEPT[i]));
    };
    const { annual, borrowed } = methods;
    return {
      zone,
      spans: SPANS.map((spanH) => spanScores(spanH, { annual, borrowed }, times, values)),
      alone: windowsOf(times, values, byShape),
      fromHour: windowsOf(times, values, fromHour),
    };
  });
  return {
    recipe,
    zones: rows,
    spans: SPANS.map((spanH, i) => ({
      spanH,
      annual: meanScores(rows.map(({ spans }) => spans[i].annual)),
      borrowed: meanScores(rows.map(({ spans }) => spans[i].borrowed)),
    })),
    windows: { alone: meanWindows(rows, 'alone'), fromHour: meanWindows(rows, 'fromHour') },
  };
}

function meanScores(scores) {
  const over = (key) => meanOf(scores.map((score) => score[key]));
  return { meanErrorPercent: over('meanErrorPercent'), coveragePercent: over('coveragePercent') };
}

function methodsOf(zone, recipe, by) {
  const told = toldBy(recipe, zone, by);
  const logSd = borrowedSpread(recipe, lendersAmong(by)) * HOUR_GROWTH;
  const hours = { id: 'grid-hour', logSd, kind: 'declared' };
  const ratioAt = (ms) => told[new Date(ms).getUTCMonth() * 24 + new Date(ms).getUTCHours()];
  const ofYear = (ms) => {
    const year = yearOf(ms);
    return [figuresBefore(zone, year).last, yearFactorBefore(zone, year)];
  };
  return {
    ratioAt,
    annual: (fromMs) => {
      const [last, age] = ofYear(fromMs);
      // As of a zone whose hours nobody knows.
      return estimate(last, [hourFactor(zone, null), age]);
    },
    borrowed: (fromMs, toMs) => {
      const [last, age] = ofYear(fromMs);
      return estimate(last * meanOf(hoursBetween(fromMs, toMs).map(ratioAt)), [hours, age]);
    },
  };
}

// Whether zones without hours of their own should borrow a shape from zones of like mix, and which:
//   node scripts/grid/borrowed-shape.mjs [--hours FILE.csv]
// Each zone with hours of 2021-2023 is left out in turn. How to lend is chosen among all recipes below on
// the other zones only (each of them told by the rest), and the one left out is then scored, once. Hours of
// FILE.csv (as bench-grid.mjs takes them) come last, each of its zones told by those that are not in it, lent
// as is best among those: neither recipe nor range is chosen by them. That a borrowed shape is not carried on
// from an hour that was told (src/grid/known-hour.ts) was.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { borrowedSpread, fossilOf, LEAST_FOSSIL, RECIPE } from '../../data/lib/borrowed.mjs';
import { HOUR_GROWTH } from '../../data/lib/grid.mjs';
import { BadHours, parseHours } from './hours-csv.mjs';
import {
  chosen,
  errorPercent,
  FLAT,
  keptPercent,
  LENDERS,
  OWN,
  RECIPES,
  toldBy,
  ZONES,
} from './lending.mjs';
import { withTypes } from './with-types.mjs';

const { values: options } = parseArgs({ options: { hours: { type: 'string' } } });

const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Of each zone: its error by the annual mean, and by what the others alone had one choose. */
function nested(recipes) {
  return LENDERS.map(({ zone, mix }) => {
    const others = ZONES.filter((other) => other !== zone);
    const recipe = chosen(recipes, others);
    const told = toldBy(recipe, zone, others);
    const annual = errorPercent(zone, toldBy(FLAT, zone, []));
    const borrowed = errorPercent(zone, told);
    return { zone, fossil: fossilOf(mix), recipe, annual, borrowed, kept: keptPercent(zone, told) };
  });
}

function summary(name, rows) {
  const gains = rows.map(({ annual, borrowed }) => annual - borrowed);
  const gain = mean(gains);
  const error = Math.sqrt(mean(gains.map((one) => (one - gain) ** 2)) / (rows.length - 1));
  const count = (is) => gains.filter(is).length;
  return [
    `${name.padEnd(46)} ${mean(rows.map((row) => row.annual)).toFixed(2)} ->`,
    `${mean(rows.map((row) => row.borrowed)).toFixed(2)}, gain ${gain.toFixed(2)} ± ${error.toFixed(2)};`,
    `${count((one) => one > 0.05)} of ${rows.length} zones gain, ${count((one) => one < -0.05)} lose`,
  ].join(' ');
}

function printNested() {
  const own = mean(ZONES.map((zone) => errorPercent(zone, toldBy(OWN, zone, [zone]))));
  console.log(
    `Mean absolute error, %, over the hours of 2021-2023 of ${ZONES.length} zones, each left out: by its annual
mean -> by a borrowed shape; mean gain in points ± its standard error. A zone's own shape: ${own.toFixed(2)}.\n`,
  );
  for (const [likeness, name] of [
    ['none', 'lent by all alike'],
    ['intensity', 'by zones near in annual intensity'],
    ['shares', 'by zones near in renewable and nuclear share'],
    ['mix', "the same, and the country's share of the sun"],
  ]) {
    const own = RECIPES.filter((recipe) => recipe.likeness === likeness);
    console.log(summary(name, nested(own)));
  }
  const rows = nested(RECIPES);
  console.log(`\n${summary('chosen among all of these', rows)}`);
  const isFossil = ({ fossil }) => fossil >= LEAST_FOSSIL;
  console.log(summary('  of these, a third fossil or more', rows.filter(isFossil)));
  console.log(
    summary(
      '  of these, less than that',
      rows.filter((row) => !isFossil(row)),
    ),
  );
  console.log('\nkept: share of what the best hour of a day by the own shape saves, %');
  for (const { zone, fossil, annual, borrowed, kept, recipe } of rows) {
    const errors = `${annual.toFixed(1)} -> ${borrowed.toFixed(1)}`;
    const { likeness, width, prior, fullFromSolar } = recipe;
    const how = `${likeness} ${width}, prior ${prior}, sun ${fullFromSolar}${recipe.seasons ? '' : ', no seasons'}`;
    console.log(
      `  ${zone.padEnd(12)} fossil ${fossil.toFixed(2)}  ${errors.padEnd(14)} kept ${kept.toFixed(0).padStart(3)}  ${how}`,
    );
  }
  const spread = borrowedSpread(RECIPE, LENDERS) * HOUR_GROWTH;
  console.log(`\nchosen on all:  ${JSON.stringify(chosen(RECIPES, ZONES))}`);
  console.log(`shipped:        ${JSON.stringify(RECIPE)}, grid-hour ${spread.toFixed(4)}`);
}

async function printHours() {
  // The program's own arithmetic, as it is in src/.
  const { scoreHours } = await import('./borrowed-hours.mjs');
  const { recipe, zones, spans, windows } = scoreHours(
    parseHours(readFileSync(options.hours, 'utf8'), options.hours),
  );
  console.log(`\n${options.hours}, by the zones not in it: ${JSON.stringify(recipe)}`);
  console.log('error, % (the 90 % range holds, %): by the annual mean -> borrowed');
  for (const row of [...zones, { zone: `mean of ${zones.length}`, spans }]) {
    const told = row.spans.map(({ spanH, annual, borrowed }) => {
      const of = ({ meanErrorPercent, coveragePercent }) =>
        `${meanErrorPercent.toFixed(1)} (${coveragePercent.toFixed(1)})`;
      return `${spanH} h ${of(annual)} -> ${of(borrowed)}`;
    });
    console.log(`  ${row.zone.padEnd(12)} ${told.join(', ')}`);
  }
  console.log("\nshare of hindsight's saving kept, %: by the shape alone; the hour before known");
  for (const row of [...zones, { zone: 'pooled', ...windows }]) {
    const told = [row.alone, row.fromHour].map((cases) =>
      cases
        .map(({ jobH, withinH, capturedPercent }) => `${jobH}/${withinH} h ${capturedPercent}`)
        .join(', '),
    );
    console.log(`  ${row.zone.padEnd(12)} ${told.join('; ')}`);
  }
}

function fail(message) {
  console.error(`borrowed-shape: ${message}`);
  process.exit(2);
}

async function main() {
  try {
    printNested();
    if (options.hours !== undefined) await printHours();
  } catch (error) {
    if (!(error instanceof BadHours) && error.code !== 'ENOENT') throw error;
    fail(error.message);
  }
}

await withTypes(main, fileURLToPath(import.meta.url), fail);

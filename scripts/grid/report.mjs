const METHODS = ['annual', 'plain', 'ours'];

/** The scores as tables for the terminal. */
export function printReport(report) {
  const { hours, scaledBy, skipped, zones, profiledZones, meanOverProfiledZones, windows } = report;
  const scale = scaledBy.map(
    ({ hoursOf, annualMeanOf }) => `${hoursOf} by the annual mean of ${annualMeanOf}`,
  );
  console.log(`${hours} hours, ${scale.join(', ')} (bundled yearly table)\n`);
  if (skipped.length > 0) console.log(`left out, as no table knows them: ${skipped.join(', ')}\n`);
  console.log(
    'Mean absolute error, % (median in brackets); ours: 90 % range covers %, half-width %',
  );
  console.log(
    line(['zone', 'span', 'annual mean', 'plain profile', 'ours', 'covers', 'half', 'bias']),
  );
  for (const { zone, spans } of zones) for (const one of spans) console.log(spanLine(zone, one));
  const { zones: count, spans } = meanOverProfiledZones;
  for (const one of spans) console.log(spanLine(`mean of ${count}`, one));
  const without = zones.filter(({ hasProfile }) => !hasProfile).map(({ zone }) => zone);
  if (without.length > 0) console.log(`without a profile, annual mean only: ${without.join(', ')}`);
  console.log(
    `${count} of the ${profiledZones} zones with a profile are scored here, the others are not; means are pooled over these, and single zones lie off them`,
  );

  if (count === 0) return;
  const cases = windows.overall.map(({ jobH, withinH }) => `${jobH} h in ${withinH} h`);
  const told = [
    ['by the profile alone', 'windows', 'overall'],
    ['where the hour before is known as well', 'windowsFromHour', 'overallFromHour'],
  ];
  for (const [by, own, all] of told) {
    console.log(`\nShare of hindsight's saving that the best window keeps, ${by}, %`);
    console.log(line(['zone', ...cases]));
    for (const row of zones) if (row[own] !== null) console.log(windowLine(row.zone, row[own]));
    console.log(windowLine(`pooled over ${windows.zones}`, windows[all]));
  }
}

function spanLine(name, one) {
  const errors = METHODS.map((method) => {
    const { meanErrorPercent, medianErrorPercent } = one[method] ?? {};
    return meanErrorPercent === undefined
      ? '–'
      : `${tenth(meanErrorPercent)} (${tenth(medianErrorPercent)})`;
  });
  const { coveragePercent, halfWidthPercent, biasPercent } = one.ours ?? one.annual ?? {};
  return line([
    name,
    `${one.spanH} h`,
    ...errors,
    ...[coveragePercent, halfWidthPercent, biasPercent].map(tenth),
  ]);
}

function windowLine(name, cases) {
  return line([name, ...cases.map(({ capturedPercent }) => tenth(capturedPercent))]);
}

function tenth(value) {
  return typeof value === 'number' ? value.toFixed(1) : '–';
}

function line([first, ...others]) {
  return [`  ${first.padEnd(14)}`, ...others.map((cell) => cell.padStart(14))].join('');
}

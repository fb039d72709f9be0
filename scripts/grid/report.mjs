const METHODS = ['annual', 'plain', 'ours'];

/** The scores as tables for the terminal. */
export function printReport({ hours, scaledBy, zones, meanOverProfiledZones, windows }) {
  const scale = scaledBy.map(
    ({ hoursOf, annualMeanOf }) => `${hoursOf} by the annual mean of ${annualMeanOf}`,
  );
  console.log(`${hours} hours, ${scale.join(', ')} (bundled yearly table)\n`);
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

  console.log("\nShare of hindsight's saving that the profile's best window keeps, %");
  const cases = windows.overall.map(({ jobH, withinH }) => `${jobH} h in ${withinH} h`);
  console.log(line(['zone', ...cases]));
  for (const { zone, windows: own } of zones) if (own !== null) console.log(windowLine(zone, own));
  console.log(windowLine(`all ${windows.zones}`, windows.overall));
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

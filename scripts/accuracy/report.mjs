const WORDS = `Peers, by the same servers' own TDP, cores and memory: codeCarbonCpuOnly is CodeCarbon's cubic formula,
codeCarbon adds its memory; teads, cloudCarbonFootprint: their formulas; linearTdp: 10 to 100 % of TDP.
90 % range: covers, how many servers it held; half-width, of the estimate; interval score, its width and 20
times what it missed by, as a share of the truth (less is better). Load thirds: 1 to a third of full load, 2
to two thirds, 3 above. The classes under each line are those of vendor, era and load third.`;

/** The same figures as --json, for people. */
export function printReport({ kind, servers, serversInTable, experiments, learningCurve, cpus }) {
  console.log(`${servers} servers, ${kind}. Absolute error in %, mean / median.`);
  console.log(WORDS);
  if (serversInTable > 0) {
    console.log(
      `WARNING: ${serversInTable} of the ${servers} servers look like rows of the table (CPU, sockets, maker and watts): what the table was made from, it foretells too well. For unseen CPUs use --raw.`,
    );
  }
  for (const { name, errors, ranges, peers } of experiments) {
    console.log(`\n${name}`);
    line('', ['all loads', 'idle', '50 %', '100 %']);
    for (const [who, own] of Object.entries({ 'this model': errors, ...peers })) {
      line(who, [own.all, own.idle, own.half, own.full].map(pair));
    }
    console.log(`  90 % range: ${rangeText(ranges)}`);
    for (const cell of ranges.cells ?? []) {
      const few = cell.enoughPoints ? '' : '  (fewer than 30 points)';
      console.log(`    ${cell.cell.padEnd(38)} ${rangeText(cell)}${few}`);
    }
  }
  if (cpus !== undefined) printCpus(cpus);
  if (learningCurve !== null) {
    console.log('\nLearning curve: die never seen, from 2017, all loads');
    for (const { sharePct, cpus: count, meanPct, medianPct } of learningCurve) {
      line(`  ${sharePct} % (${count} CPUs)`, [`${meanPct} / ${medianPct}`]);
    }
  }
}

function printCpus(cpus) {
  const of = (wanted) => cpus.filter(({ fit }) => wanted(fit)).map(({ cpu }) => cpu);
  const [known, unknown] = [of((fit) => fit === 'same'), of((fit) => fit !== 'same')];
  console.log(`\nCPUs with rows in the table (${known.length}): ${known.join('; ')}`);
  console.log(`CPUs never seen (${unknown.length}): ${unknown.join('; ')}`);
}

function line(name, cells) {
  console.log(`  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(16)).join('')}`);
}

function pair(own) {
  return own === null ? '-' : `${own.meanPct.toFixed(1)} / ${own.medianPct.toFixed(1)}`;
}

function rangeText({ points, coveragePct, halfWidthPct, intervalScore }) {
  if (points === 0) return 'no points';
  return `covers ${coveragePct.toFixed(1)} %, half-width ${halfWidthPct.toFixed(1)} %, interval score ${intervalScore.toFixed(3)}, ${points} points`;
}

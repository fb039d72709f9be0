// How far a step's energy is off, against a known schedule of loads.
//   npm run bench:steps [-- --jobs 40]       jobs on a simulated machine, read as a real one would be
//   npm run bench:steps -- --real            one job in the emulated runner

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LENGTHS_S, randomFrom, scheduleOf, truthOf } from './steps/schedule.mjs';
import { MACHINE, measured } from './steps/simulate.mjs';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '40' },
    real: { type: 'boolean', default: false },
  },
});
const STEPS_A_JOB = 25;

async function loadOurs() {
  execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  const paths = [
    'audit/serialise',
    'history/point',
    'pipeline/audit',
    'place/place',
    'power/model',
    'recording/write',
    'steps/seen',
  ];
  const modules = await Promise.all(
    paths.map((path) => import(new URL(`../build/src/${path}.js`, import.meta.url).href)),
  );
  return Object.assign({}, ...modules);
}

/** The watts that truth and report share. */
function curveOf(ours, machine) {
  const { idlePowerW, memoryPowerW, busyJPerCpuS } = ours.modelPower(machine);
  return { standingW: idlePowerW.value + memoryPowerW.value, busyJPerCpuS: busyJPerCpuS.value };
}

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
const percent = (share) => `${(share * 100).toFixed(1)} %`.padStart(9);

function printRow(name, errors) {
  if (errors.length === 0) return;
  const sorted = [...errors].sort((a, b) => a - b);
  const figures = [0.5, 0.9, 1].map((q) => percent(quantile(sorted, q)));
  console.log(`  ${name.padEnd(14)} ${String(errors.length).padStart(6)} ${figures.join(' ')}`);
}

function print(title, errors) {
  console.log(`\n${title}`);
  console.log('  length            steps    median  9 in 10   the worst');
  for (const [low, high] of LENGTHS_S) {
    const within = errors.filter(({ lengthS }) => lengthS >= low && lengthS < high);
    printRow(
      `${low} to ${high} s`,
      within.map(({ error }) => error),
    );
  }
  printRow(
    'all',
    errors.map(({ error }) => error),
  );
}

function simulate(ours, isListed) {
  const curve = curveOf(ours, MACHINE);
  const errors = [];
  for (let job = 0; job < Number(values.jobs); job += 1) {
    const random = randomFrom(job + 1);
    const schedule = scheduleOf(random, { count: STEPS_A_JOB, threads: MACHINE.threads });
    const truth = truthOf(schedule.steps, curve);
    const told = measured(ours, schedule, { random, isListed });
    schedule.steps.forEach(({ fromMs, toMs }, n) => {
      errors.push({
        lengthS: (toMs - fromMs) / 1000,
        error: Math.abs(told[n] - truth[n]) / truth[n],
      });
    });
  }
  return errors;
}

/** Straight between two looks. */
function busyAt(course, ms) {
  const i = Math.max(
    1,
    course.findIndex(({ atMs }) => atMs >= ms),
  );
  const [a, b] = [course[i - 1], course[i]];
  return a.busyS + ((b.busyS - a.busyS) * (ms - a.atMs)) / (b.atMs - a.atMs);
}

if (values.real) {
  const node = join('node_modules', '.bin', 'node');
  const output = execFileSync(node, ['scripts/steps/real.mjs'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { machine, steps, course, foreignShare } = JSON.parse(output);
  const ours = await loadOurs();
  const truth = truthOf(
    steps,
    curveOf(ours, machine),
    (from, to) => busyAt(course, to) - busyAt(course, from),
  );
  print(
    'One job in the emulated runner',
    steps.map(({ fromMs, toMs, energyJ }, n) => ({
      lengthS: (toMs - fromMs) / 1000,
      error: Math.abs(energyJ - truth[n]) / truth[n],
    })),
  );
  console.log(`\n  ${(foreignShare * 100).toFixed(0)} % of the CPU time was not the job's own.`);
} else {
  const ours = await loadOurs();
  print("Error of a step's energy, with GitHub's list", simulate(ours, true));
  print('Without it', simulate(ours, false));
}

import { givenOf, historyFor, judgeOf, pointOf } from './ours.mjs';
import { logSdOfCv, seeded } from './random.mjs';

/**
 * What stood behind one label in 104 hosted jobs, and the watts of 4 vCPU at half load by the tables
 * that the jobs were modelled with. How much faster or slower each family is than its watts say is
 * drawn anew in each trial.
 */
const FAMILIES = [
  { name: 'AMD EPYC 7763', share: 0.59, halfLoadW: 4.8 },
  { name: 'AMD EPYC 9V45', share: 0.15, halfLoadW: 5.0 },
  { name: 'AMD EPYC 9V74', share: 0.13, halfLoadW: 4.7 },
  { name: 'Intel Xeon 8370C', share: 0.045, halfLoadW: 8.6 },
  { name: 'Intel Xeon 8573C', share: 0.0425, halfLoadW: 7.1 },
  { name: 'Intel Xeon 6973P-C', share: 0.0425, halfLoadW: 4.9 },
];
const SPEED_LOG_SD = 0.2;
const CV = 0.1;
/** Eight weeks of one run a weekday. */
const RUNS = 40;
const USUAL_J_PER_W = 600;

/** Verdicts after eight weeks, in %: pooled as `increase` does it, and each family by itself. */
export function lotteryBench(ours, { trials, seed }) {
  const judge = judgeOf(ours);
  const random = seeded(seed + 1);
  const verdicts = { pooled: {}, 'each family alone': {}, 'all families as one': {} };
  const cases = { unchanged: 1, '+50 %': 1.5, '+100 %': 2 };
  for (let trial = 0; trial < trials; trial += 1) {
    const families = FAMILIES.map((family) => ({
      ...family,
      usualJ: family.halfLoadW * USUAL_J_PER_W * Math.exp(SPEED_LOG_SD * random.normal()),
    }));
    const draw = () => {
      const family = pick(families, random.uniform());
      const noise = Math.exp(logSdOfCv(CV) * random.normal());
      const { name, halfLoadW } = family;
      return { joules: family.usualJ * noise, cpu: { name, halfLoadW } };
    };
    const points = Array.from({ length: RUNS }, (_, index) => {
      const { joules, cpu } = draw();
      return pointOf(ours, RUNS - index, joules * (random.uniform() < 0.05 ? 2 : 1), cpu);
    });
    const { joules, cpu } = draw();
    const alone = points.filter((point) => point.cpu.name === cpu.name);
    const pasts = {
      pooled: [points, cpu],
      'each family alone': [alone, cpu],
      'all families as one': [points.map((point) => ({ ...point, cpu: null })), null],
    };
    for (const [how, [past, own]] of Object.entries(pasts)) {
      const history = historyFor(ours, past, own);
      for (const [name, times] of Object.entries(cases)) {
        const { judged } = judge(givenOf(ours, history, joules * times, own)).results[0];
        verdicts[how][name] ??= { pass: 0, warn: 0, fail: 0, inconclusive: 0 };
        verdicts[how][name][judged] += 100 / trials;
      }
    }
  }
  return verdicts;
}

function pick(families, at) {
  let left = at;
  for (const family of families) {
    left -= family.share;
    if (left < 0) return family;
  }
  return families.at(-1);
}

import { givenOf, historyFor, judgeOf, pointOf } from './ours.mjs';
import { PEERS } from './peers.mjs';
import { logSdOfCv, seeded } from './random.mjs';

const SAMPLES = 20;
const OUTLIERS = 0.05;
const USUAL_J = 500_000;
const HOUR_MS = 3_600_000;

/** Runs to be judged: what the change did to them, and whether they may be outliers themselves. */
const JUDGED = [
  { name: 'clean', times: 1, outliers: 0 },
  { name: 'outlier 5 %', times: 1, outliers: OUTLIERS },
  { name: '+15 %', times: 1.15, outliers: 0 },
  { name: '+30 %', times: 1.3, outliers: 0 },
  { name: '+50 %', times: 1.5, outliers: 0 },
  { name: '+100 %', times: 2, outliers: 0 },
];

/** How the energies of a job's runs lie about the usual: one drawer of the next a trial. */
const COURSES = {
  ...Object.fromEntries([0.05, 0.1, 0.15, 0.2].map((cv) => [`CV ${100 * cv} %`, independent(cv)])),
  'CV 10 %, AR(1) 0.5': autocorrelated(0.1, 0.5),
  'CV 10 %, AR(1) 0.8': autocorrelated(0.1, 0.8),
  'cache hit 90 %, miss x 2.5': humped(0.1, 0.1, 2.5),
  'cache hit 70 %, miss x 2.5': humped(0.1, 0.3, 2.5),
  'cache hit 50 %, miss x 2.5': humped(0.1, 0.5, 2.5),
};

/** And those of eight weeks, by which humps that are rare can be told from outliers. */
const LONG_COURSES = {
  'CV 10 %': independent(0.1),
  'cache hit 90 %, miss x 2.5': humped(0.1, 0.1, 2.5),
  'cache hit 70 %, miss x 2.5': humped(0.1, 0.3, 2.5),
};
const LONG_SAMPLES = 40;

/** Four weeks of several runs a day, of which a baseline takes one of each day before a second. */
const BUSY_A_DAY = 4;
const BUSY_SAMPLES = 80;

function independent(cv) {
  return (random) => () => Math.exp(logSdOfCv(cv) * random.normal());
}

function autocorrelated(cv, phi) {
  return (random) => {
    const sd = logSdOfCv(cv);
    let log = sd * random.normal();
    return () => {
      log = phi * log + Math.sqrt(1 - phi ** 2) * sd * random.normal();
      return Math.exp(log);
    };
  };
}

function humped(cv, share, times) {
  const noise = independent(cv);
  return (random) => {
    const next = noise(random);
    return () => next() * (random.uniform() < share ? times : 1);
  };
}

/** Alarms of each rule, in %, by course and by what is judged. */
export function noiseBench(ours, { trials, seed }) {
  const judge = judgeOf(ours);
  const courses = [
    ...Object.entries(COURSES).map((one) => [...one, SAMPLES, 1]),
    ...Object.entries(LONG_COURSES).map((one) => [...one, LONG_SAMPLES, 1]),
    ['CV 10 %, 4 runs a day', independent(0.1), BUSY_SAMPLES, BUSY_A_DAY],
  ];
  return courses.map(([course, drawerOf, samples, aDay]) => {
    const random = seeded(seed);
    const outlier = (share) => (random.uniform() < share ? 2 : 1);
    const alarms = new Map();
    for (let trial = 0; trial < trials; trial += 1) {
      const draw = drawerOf(random);
      const history = Array.from({ length: samples }, () => USUAL_J * draw() * outlier(OUTLIERS));
      const next = USUAL_J * draw();
      const points = history.map((joules, index) => pointAt(ours, samples - index, joules, aDay));
      const past = historyFor(ours, points);
      for (const { name, times, outliers } of JUDGED) {
        const x = next * times * outlier(outliers);
        const { judged } = judge(givenOf(ours, past, x)).results[0];
        count(alarms, 'increase (fails)', name, judged === 'fail');
        count(alarms, 'increase (fails or warns)', name, judged === 'fail' || judged === 'warn');
        for (const [rule, fires] of Object.entries(PEERS)) {
          count(alarms, rule, name, fires({ history, x }));
        }
      }
    }
    const rules = [...alarms].map(([rule, counts]) => ({
      rule,
      alarms: Object.fromEntries(
        [...counts].map(([name, fired]) => [name, (100 * fired) / trials]),
      ),
    }));
    return { course, samples, rules };
  });
}

/** The so manieth audit before now, of so many a day. */
function pointAt(ours, before, joules, aDay) {
  const day = Math.ceil(before / aDay);
  const point = pointOf(ours, day, joules);
  const later = (day * aDay - before) * HOUR_MS;
  const id = String(before);
  return { ...point, auditId: id, runId: id, atMs: point.atMs + later };
}

function count(alarms, rule, name, isAlarm) {
  const counts = alarms.get(rule) ?? new Map();
  counts.set(name, (counts.get(name) ?? 0) + (isAlarm ? 1 : 0));
  alarms.set(rule, counts);
}

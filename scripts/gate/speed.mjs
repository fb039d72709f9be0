import { givenOf, headOf, NOW_MS, pointOf } from './ours.mjs';

const BUDGETS = 1_000;
const POINTS = 50_000;
const WORKFLOWS = 40;
const RUNS = 5;

/**
 * 1,000 budgets of all rules, all of which bind, judged over 50,000 points, of few groups and of many;
 * a replay of one rule and of a sum over them; in ms, the best of each. Time of this process, so that
 * others on the machine are no part of it.
 */
export function speedBench(ours) {
  return {
    groups40: judging(ours, one),
    groups5000: judging(ours, (_, index) => scattered(ours, index)),
    replay: replaying(ours),
  };
}

function judging(ours, pointAt) {
  const text = Array.from({ length: POINTS }, (_, index) =>
    ours.pointLine(pointAt(ours, index)),
  ).join('\n');
  const policy = policyOf(ours);
  const times = Array.from({ length: RUNS }, () => {
    const [points, parsingMs] = timed(() =>
      text.split('\n').map((line) => ours.parsePoint(JSON.parse(line))),
    );
    if (points.includes(null)) throw new Error('a point was refused');
    const [judgement, judgingMs] = timed(() => {
      const self = headOf(ours, POINTS, NOW_MS, CPU, 'pull_request');
      const history = ours.historyOf(offeredOf(points), self, NOW_MS);
      return ours.judge(policy, givenOf(ours, history, 500_000, CPU));
    });
    return { parsingMs, judgingMs, results: judgement.results.length };
  });
  const best = (name) => Math.min(...times.map((time) => time[name]));
  return { parsingMs: best('parsingMs'), judgingMs: best('judgingMs'), results: times[0].results };
}

function replaying(ours) {
  const points = Array.from({ length: POINTS }, (_, index) => one(ours, index));
  const replayed = (rule) => {
    const parsed = ours.parsePolicy({
      name: 'bench.yml',
      text: `version: 1\nbudgets: [{ id: a, ${rule} }]\n`,
    });
    return timed(() => ours.replay(parsed.policy, offeredOf(points), NOW_MS))[1];
  };
  return { increaseMs: replayed('increase: 15 %'), monthMs: replayed('per-month: 30 t') };
}

function offeredOf(points) {
  return { points, unreadable: 0, leftOut: 0, completeFromMs: null };
}

const CPU = { name: 'AMD EPYC 7763', halfLoadW: 4.8 };

/** Half of all points are of the series that is judged, an hour or so apart. */
function one(ours, index) {
  const point = pointOf(ours, index + 1, 450_000 + (index % 997) * 100, CPU);
  const workflow = index % 2 === 0 ? 'train' : `other-${index % WORKFLOWS}`;
  return {
    ...point,
    atMs: NOW_MS - (index + 1) * 155_000,
    actorGroup: `actor-${index % 7}`,
    subject: { ...point.subject, workflowPath: `.github/workflows/${workflow}.yml` },
  };
}

/** Five thousand groups: as many branches, and workflows and events besides. */
function scattered(ours, index) {
  const point = one(ours, index);
  const branch = `release/${index % 5_000}`;
  return { ...point, subject: { ...point.subject, branch: index % 2 === 0 ? 'main' : branch } };
}

function policyOf(ours) {
  const rules =
    'per-run: 50 g, per-job: 50 g, rate: 400 g/h, increase: { max: 15 % }, per-month: { max: 30 t, forecast: warn }, per-quarter: 90 t, improve: { target: -10 %, from: 2026-10-01, by: 2027-03-31 }';
  const parse = (ids) => {
    const budgets = ids.map(
      (id) =>
        ` - { id: b${id}, match: { workflows: ["other-${id}.yml", ".github/workflows/*.yml"] }, ${rules} }`,
    );
    const parsed = ours.parsePolicy({
      name: 'bench.yml',
      text: `version: 1\nenforcement: enforce\nbudgets:\n${budgets.join('\n')}\n`,
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors[0]));
    return parsed.policy;
  };
  // 64 KiB hold no thousand budgets of all rules: several files' worth are put into one policy.
  const policies = Array.from({ length: BUDGETS / 100 }, (_, part) =>
    parse(Array.from({ length: 100 }, (_, index) => part * 100 + index)),
  );
  return { ...policies[0], budgets: policies.flatMap(({ budgets }) => budgets) };
}

function timed(work) {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  return [result, (user + system) / 1000];
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The real functions of src/, compiled for whatever Node runs the bench. */
export async function loadOurs() {
  execFileSync(join('node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  const load = (path) => import(new URL(`../../build/src/${path}.js`, import.meta.url).href);
  const [
    { historyOf },
    { parsePoint, pointLine },
    { UNKNOWN_SUBJECT },
    { parsePolicy },
    { judge },
    { replay },
  ] = await Promise.all(
    [
      'history/history-of',
      'history/parse-point',
      'history/point',
      'policy/parse',
      'policy/judge',
      'policy/replay',
    ].map(load),
  );
  return { historyOf, parsePoint, pointLine, UNKNOWN_SUBJECT, parsePolicy, judge, replay };
}

export const DAY_MS = 86_400_000;
/** A Monday. */
export const NOW_MS = Date.UTC(2026, 10, 23, 12);

const RUNNER = { label: 'ubuntu-24.04', os: 'linux', arch: 'x64', vcpus: 4, gpu: null };
const FACTORS = [{ id: 'server-tuning', logSd: 0.12, kind: 'declared' }];

/** Noon of the weekday that lies so many weekdays before now, 1 being the last one. */
export function weekdaysBefore(count) {
  const weeks = Math.floor((count - 1) / 5);
  // From a Monday the days before are Friday, Thursday, ..., Monday of the week before.
  return NOW_MS - (weeks * 7 + 3 + ((count - 1) % 5)) * DAY_MS;
}

/** Judges by the defaults of `increase` alone, as a policy that enforces it does. */
export function judgeOf(ours, rule = 'increase: 15 %') {
  const text = `version: 1\nenforcement: enforce\nbudgets: [{ id: a, ${rule} }]\n`;
  const parsed = ours.parsePolicy({ name: 'bench.yml', text });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return (given) => ours.judge(parsed.policy, given);
}

export function headOf(ours, index, atMs, cpu, event = 'push') {
  return {
    auditId: `audit-${index}`,
    runId: String(1000 + index),
    attempt: 1,
    atMs,
    subject: {
      ...ours.UNKNOWN_SUBJECT,
      workflowPath: '.github/workflows/train.yml',
      workflowName: 'train',
      job: 'train',
      event,
      branch: 'main',
      isDefaultBranch: event === 'push',
    },
    runner: RUNNER,
    cpu,
    methodMajor: 1,
  };
}

export function energyOf(joules, cpu = null) {
  const own = cpu === null ? [] : [{ id: `cpu-model:${cpu.name}`, logSd: 0.12, kind: 'declared' }];
  return { value: joules, factors: [...own, ...FACTORS] };
}

/** A past audit, of a weekday so many before now. */
export function pointOf(ours, index, joules, cpu = null) {
  return {
    ...headOf(ours, index, weekdaysBefore(index), cpu),
    isVerified: true,
    outcome: 'success',
    actorGroup: 'a',
    energyJ: energyOf(joules, cpu),
    totalG: { value: joules / 1e4, factors: [] },
    durationS: 600,
    units: null,
  };
}

/** What a rule is given of a pull request's audit of now. */
export function givenOf(ours, history, joules, cpu = null) {
  const self = headOf(ours, 0, NOW_MS, cpu, 'pull_request');
  return {
    measured: {
      energyJ: energyOf(joules, cpu),
      totalG: { value: joules / 1e4, factors: [] },
      durationS: 600,
      units: null,
    },
    subject: self.subject,
    self,
    history,
    startMs: NOW_MS,
    nowMs: NOW_MS,
  };
}

export function historyFor(ours, points, cpu = null) {
  const offered = { points, unreadable: 0, leftOut: 0, completeFromMs: null };
  return ours.historyOf(offered, headOf(ours, 0, NOW_MS, cpu, 'pull_request'), NOW_MS);
}

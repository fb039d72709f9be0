import { describe, expect, it } from 'vitest';
import { exact } from '../../src/estimate.ts';
import { FINDINGS, type FindingId } from '../../src/finding.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { WEAKNESSES, weaknessesOf } from '../../src/policy/data.ts';
import { judge } from '../../src/policy/judge.ts';
import { isSurelyFor, matches } from '../../src/policy/match.ts';
import { type PolicyError, parsePolicy } from '../../src/policy/parse.ts';
import type { Subject } from '../../src/policy/verdict.ts';
import { given, sound, total } from './builders.ts';

const DAY = Date.UTC(2026, 10, 22, 23, 59);
const JOB: Subject = {
  ...UNKNOWN_SUBJECT,
  workflowPath: '.github/workflows/train.yml',
  workflowName: 'Train',
  job: 'train-gpu',
  event: 'pull_request',
  branch: 'main',
  actorKind: 'person',
  runnerLabels: ['self-hosted', 'GPU-A100'],
  changedPaths: ['src/a.py', '.github/workflows/train.yml'],
  hasGpu: false,
};

/** A policy of one enforced budget of 5 g, with more lines at its top. */
function policy(...lines: string[]): string {
  return ['version: 1', ...lines, 'budgets: [{ id: a, per-run: 5 g }]', ''].join('\n');
}

const ENFORCED = 'enforcement: enforce';

function errorsOf(text: string): string[] {
  const parsed = parsePolicy({ name: 'p.yml', text });
  return parsed.ok ? [] : parsed.errors.map(onOneLine);
}

/** What is remarked of a policy that must be sound. */
function remarksOf(text: string, today = '2026-11-22', workflows: readonly string[] | null = null) {
  const parsed = parsePolicy({ name: 'p.yml', text }, [], { today, workflows });
  if (!parsed.ok) throw new Error(parsed.errors.map(onOneLine).join('\n'));
  return parsed.remarks.map(onOneLine);
}

function onOneLine({ line, column, message, hint }: PolicyError): string {
  return [`${line}:${column} ${message}`, ...(hint === undefined ? [] : [hint])].join(' | ');
}

function verdictOf(text: string, change: Parameters<typeof given>[1] = {}, grams = 9): string {
  const audit = given(total(grams, 1), { subject: JOB, startMs: DAY, ...change });
  return judge(sound(text), audit).verdict;
}

describe('a rollout', () => {
  const text = policy(
    'rollout:',
    '  - { from: 2027-03-01, enforcement: enforce }',
    '  - { from: 2026-11-22, enforcement: warn }',
  );
  it.each([
    ['2026-11-21T23:59:59Z', 'pass'],
    ['2026-11-22T00:00:00Z', 'warn'],
    ['2027-02-28T12:00:00Z', 'warn'],
    ['2027-03-01T00:00:00Z', 'fail'],
  ])('on %s makes %s of a broken budget: the latest step whose day has come', (at, verdict) => {
    expect(verdictOf(text, { startMs: Date.parse(at) })).toBe(verdict);
  });

  it('goes by the day that the audit began, however late it is judged', () => {
    const startMs = Date.parse('2026-11-21T23:00:00Z');
    expect(verdictOf(text, { startMs, nowMs: Date.parse('2027-06-01') })).toBe('pass');
  });

  it('knows no day that is not on the calendar, and none twice', () => {
    const step = (from: string) => `  - { from: ${from}, enforcement: warn }`;
    expect(errorsOf(policy('rollout:', step('2027-02-29')))).toEqual([
      '3:13 `from` cannot be "2027-02-29": there is no such day on the calendar',
    ]);
    expect(errorsOf(policy('rollout:', step('soon')))).toEqual([
      '3:13 `from` must be a day as year, month and day, for example `2026-12-01`',
    ]);
    expect(errorsOf(policy('rollout:', step('2027-01-01'), step('2027-01-01')))).toEqual([
      '4:13 two steps of `rollout` begin on 2027-01-01',
    ]);
  });
});

describe('a scope', () => {
  const scoped = (condition: string) =>
    policy(ENFORCED, `scope: { high-impact: { ${condition} } }`);
  const measured = { ...total(9, 1), energyJ: exact(100 * 3600), durationS: 60 };

  it.each([
    ['energy: 100 Wh', 'fail'],
    ['energy: 101 Wh', 'pass'],
    ['duration: 60 s', 'fail'],
    ['duration: 61 s', 'pass'],
    ['gpu: true', 'pass'],
    ['gpu: false', 'pass'],
    ['runner-labels: ["gpu-*"]', 'fail'],
    ['runner-labels: ["tpu-*"]', 'pass'],
    ['model-size: 1 B', 'pass'],
    ['energy: 101 Wh, duration: 1 min', 'fail'],
  ])('of { %s } makes %s of a broken budget', (condition, verdict) => {
    const { verdict: is, results } = judge(
      sound(scoped(condition)),
      given(measured, { subject: JOB }),
    );
    expect(is).toBe(verdict);
    expect(results[0]?.judged).toBe('fail');
    if (verdict === 'pass') expect(results[0]?.sentence).toContain('below what the policy calls');
  });

  it('takes what is not known for heavy, and energy at its high end', () => {
    const known = { ...total(9, 1), durationS: 1, energyJ: total(9, 2).totalG };
    const judged = (condition: string, change: Partial<Subject>) =>
      judge(sound(scoped(condition)), given(known, { subject: { ...JOB, ...change } })).verdict;
    expect(judged('gpu: true', { hasGpu: null })).toBe('fail');
    expect(judged('gpu: true', { hasGpu: true })).toBe('fail');
    expect(judged('runner-labels: [x]', { runnerLabels: null })).toBe('fail');
    expect(judged('energy: 17 J', {})).toBe('fail');
    expect(judged('energy: 19 J', {})).toBe('pass');
    expect(judged('model-size: 1 B', { modelParameters: 7e9 })).toBe('fail');
    expect(judged('model-size: 1 B', { modelParameters: null })).toBe('pass');
    const dark = given({ ...total(9, 1), durationS: null }, { subject: JOB });
    expect(judge(sound(scoped('duration: 1 h')), dark).verdict).toBe('fail');
    expect(judge(sound(scoped('energy: 1 MWh')), dark).verdict).toBe('fail');
  });

  it('hands its noise floor to the budgets', () => {
    const [one] = sound(policy('scope: { noise-floor: 5 Wh }')).budgets;
    expect(one?.noiseFloorJ).toBe(5 * 3600);
    expect(errorsOf(policy('scope: { noise-floor: 5 g }'))).toEqual([
      '2:23 `noise-floor` of `scope` cannot be "5 g": give an energy, not a mass, for example `200 Wh`',
    ]);
  });
});

describe('a match', () => {
  it.each([
    [{ events: ['push', 'pull_request'] }, true],
    [{ events: ['merge_group'] }, false],
    [{ branches: ['main'] }, true],
    [{ branches: ['release/**'] }, false],
    [{ jobs: ['train-*'] }, true],
    [{ jobs: ['test'] }, false],
    [{ actors: ['person'] }, true],
    [{ actors: ['bot'] }, false],
    [{ runnerLabels: ['gpu-*'] }, true],
    [{ runnerLabels: ['cpu-*'] }, false],
    [{ paths: ['src/**'] }, true],
    [{ paths: ['.github/**'] }, true],
    [{ paths: ['docs/**'] }, false],
    [{ pathsIgnore: ['docs/**'] }, true],
    [{ pathsIgnore: ['src/**'] }, true],
    [{ pathsIgnore: ['src/**', '**/*.yml'] }, false],
    [{ workflows: ['train.yml'], events: ['push'] }, false],
    [{ workflows: ['train.yml'], events: ['pull_request'] }, true],
  ] as const)('of %j takes the job in: %s', (match, is) => {
    expect(matches(match, JOB)).toBe(is);
  });

  it('takes a job in where it asks what nobody knows: ignorance buys no pass', () => {
    const dark: Subject = { ...UNKNOWN_SUBJECT, job: 'a' };
    for (const match of [
      { workflows: ['x.yml'] },
      { reusableWorkflows: ['x.yml'] },
      { events: ['push'] },
      { branches: ['main'] },
      { actors: ['bot'] },
      { paths: ['src/**'] },
      { pathsIgnore: ['**'] },
      { runnerLabels: ['x'] },
    ] as const) {
      expect(matches(match, dark)).toBe(true);
    }
  });

  it('knows a job that stands in no reusable workflow', () => {
    const none: Subject = { ...JOB, reusablePath: '' };
    const of = (...reusableWorkflows: string[]) => matches({ reusableWorkflows }, none);
    expect([of('gpu.yml'), of('**/*.yml'), of('**'), of()]).toEqual([false, false, true, true]);
    expect(isSurelyFor({ reusableWorkflows: ['**'] }, none)).toBe(true);
  });

  it('takes a command in by `*` and `**` alone', () => {
    expect(matches({ events: ['push'] }, UNKNOWN_SUBJECT)).toBe(false);
    expect(matches({ events: ['*'], branches: ['**'] }, UNKNOWN_SUBJECT)).toBe(true);
    expect(matches({ runnerLabels: ['gpu'] }, UNKNOWN_SUBJECT)).toBe(false);
  });

  it('has keys of its own, each told from the next', () => {
    const text = (key: string) =>
      `version: 1\nbudgets: [{ id: a, match: { ${key} }, per-run: 5 g }]\n`;
    expect(errorsOf(text('event: [push]'))).toEqual([
      '2:29 unknown key "event" in `match` | did you mean `events`?',
    ]);
    expect(errorsOf(text('actors: [human]'))).toEqual([
      '2:38 an entry of `actors` must be `person` or `bot`, not the text "human"',
    ]);
    expect(errorsOf(text('events: push'))).toEqual([
      '2:37 `events` of `match` must be a list, not the text "push" | for example `events: [push]`',
    ]);
  });
});

describe('weak evidence', () => {
  it('is of a kind, or of none, for every finding that weakens an audit', () => {
    const ids = Object.keys(FINDINGS) as FindingId[];
    const kinds = new Set(ids.flatMap((id) => weaknessesOf([id], 1)));
    expect([...kinds].sort()).toEqual([
      'missing-jobs',
      'tampering',
      'unknown-place',
      'unprotected-policy',
    ]);
    expect(weaknessesOf(['place-unknown'], 1)).toEqual(['unknown-place']);
    expect(weaknessesOf([], 0.4)).toEqual(['modelled-power']);
    expect(weaknessesOf([], null)).toEqual([]);
    expect(weaknessesOf(['recording-changed', 'recording-changed'], 1)).toEqual(['tampering']);
  });

  it.each([
    ['ignore', 'pass'],
    ['inconclusive', 'inconclusive'],
    ['fail', 'fail'],
  ])('that a policy says to %s makes a kept budget %s', (meaning, verdict) => {
    for (const weakness of WEAKNESSES) {
      const text = policy(ENFORCED, `data: { ${weakness}: ${meaning} }`);
      const judgement = judge(sound(text), given(total(1, 1), { subject: JOB }), [weakness]);
      expect(judgement.verdict).toBe(verdict);
      expect(judgement.results[0]?.verdict).toBe('pass');
      if (meaning !== 'ignore') expect(judgement.sentence).toMatch(/^Weak evidence: /u);
    }
  });

  it('fails nothing under a ceiling that only warns, and says nothing of what is only observed', () => {
    const judged = (top: string) =>
      judge(sound(policy(`enforcement: ${top}`, 'data: { tampering: fail }')), given(total(1, 1)), [
        'tampering',
      ]);
    expect(judged('warn').verdict).toBe('warn');
    expect(judged('observe')).toMatchObject({ verdict: 'pass', weaknesses: [] });
  });

  it('of numbers somebody may have meddled with vouches for nothing, where nothing is said', () => {
    const judged = judge(sound(policy(ENFORCED)), given(total(1, 1)), [...WEAKNESSES]);
    expect(judged.weaknesses.map(({ weakness, verdict }) => [weakness, verdict])).toEqual([
      ['tampering', 'inconclusive'],
    ]);
  });

  it('never hides a broken budget', () => {
    const text = policy(ENFORCED, 'data: { tampering: inconclusive }');
    expect(judge(sound(text), given(total(9, 1)), ['tampering'])).toMatchObject({
      verdict: 'fail',
      sentence: expect.stringContaining('over the limit'),
    });
  });
});

describe('a waiver', () => {
  const waived = (more: string[] = [], top: string[] = [ENFORCED]) =>
    `${policy(...top)}waivers:\n  - budget: a\n    reason: a new data set (issue 812)\n    up-to: 10 g\n${[
      'expires: 2026-12-01',
      ...more,
    ]
      .map((line) => `    ${line}\n`)
      .join('')}`;

  it('lets a broken limit pass, up to its ceiling, and says so', () => {
    const judged = (grams: number, ratio = 1) =>
      judge(sound(waived()), given(total(grams, ratio), { startMs: DAY }));
    const [result] = judged(9).results;
    expect(result).toMatchObject({
      judged: 'fail',
      verdict: 'pass',
      waiver: { reason: 'a new data set (issue 812)', expires: '2026-12-01', upTo: '10 g' },
      sentence: expect.stringContaining('Waived until 2026-12-01, up to 10 g.'),
    });
    expect(judged(10).verdict).toBe('pass');
    expect(judged(10.1).verdict).toBe('fail');
    expect(judged(10.1).sentence).toContain('Its waiver ends at 10 g, and does not cover this.');
    expect(judged(9).waivers).toMatchObject([{ budget: 'a', state: 'in-force', waived: 1 }]);
    expect(judged(1).waivers).toMatchObject([{ budget: 'a', waived: 0 }]);
    // What could be anywhere is under no ceiling for sure.
    expect(judged(20, 3.5).verdict).toBe('fail');
  });

  it.each([
    ['2026-11-24T12:00:00Z', 'in-force', 'pass'],
    ['2026-11-25T00:00:00Z', 'ending', 'pass'],
    ['2026-12-01T23:59:00Z', 'ending', 'pass'],
    ['2026-12-02T00:00:00Z', 'expired', 'fail'],
    ['2026-09-02T12:00:00Z', 'in-force', 'pass'],
    ['2026-09-01T12:00:00Z', 'too-far-ahead', 'fail'],
  ])('on %s is %s', (at, state, verdict) => {
    const judged = judge(sound(waived()), given(total(9, 1), { startMs: Date.parse(at) }));
    expect(judged.verdict).toBe(verdict);
    expect(judged.waivers[0]?.state).toBe(state);
    expect(judged.waivers[0]?.sentence).toMatch(/^The waiver of `a` /u);
  });

  it('may end later where the policy allows it', () => {
    const text = waived(['approved-by: "@org/green"'], [ENFORCED, 'waiver-limit: 120 d']);
    const judged = judge(sound(text), given(total(9, 1), { startMs: Date.UTC(2026, 7, 10) }));
    expect(judged.verdict).toBe('pass');
    expect(judged.waivers[0]?.sentence).toContain(
      'said to be approved by "@org/green", unverified.',
    );
  });

  it('holds a rule of another dimension by what the audit itself used', () => {
    const text = waived().replace('per-run: 5 g', 'per-run: 1 Wh');
    const judged = (grams: number) =>
      judge(sound(text), given({ ...total(grams, 1), energyJ: exact(9000) }, { startMs: DAY }));
    expect(judged(9).verdict).toBe('pass');
    expect(judged(11).verdict).toBe('fail');
    const unknown = given({ energyJ: exact(9000) }, { startMs: DAY });
    expect(judge(sound(text), unknown).verdict).toBe('fail');
  });

  it('leaves what could not be judged as it is', () => {
    const text = waived().replace('per-run: 5 g', 'per-run: 5 g, max-range: 10 %');
    expect(judge(sound(text), given(total(4, 2), { startMs: DAY })).verdict).toBe('inconclusive');
  });

  it.each([
    [
      waived().replace('budget: a', 'budget: b'),
      '5:5 there is no budget `b` to waive | did you mean `a`?',
    ],
    [
      waived().replace('id: a,', 'id: abc,').replace('budget: a', 'budget: abd'),
      '5:5 there is no budget `abd` to waive | did you mean `abc`?',
    ],
    [
      waived().replace('up-to: 10 g', 'up-to: 5 g'),
      '7:5 `up-to` of 5 g is no higher than the limit of `a`, so the waiver waives nothing',
    ],
    [
      waived().replace('2026-12-01', '2026-11-31'),
      '8:14 `expires` cannot be "2026-11-31": there is no such day on the calendar',
    ],
    [
      waived().replace('a new data set (issue 812)', 'because'),
      '6:13 `reason` must be a reason of 10 to 500 characters on one line',
    ],
    [
      waived().replace('a new data set (issue 812)', '"          "'),
      '6:13 `reason` must be a reason of 10 to 500 characters on one line',
    ],
    [
      waived().replace('    up-to: 10 g\n', ''),
      '5:5 `up-to` is missing | for example `up-to: 2.4 kg`',
    ],
    [
      waived().replace('budget: a', 'budget: "*"'),
      '5:13 `budget` must be a name of small letters, digits and hyphens, at most 63, beginning with a letter or a digit',
    ],
  ])('that makes no sense is refused: %#', (text, message) => {
    expect(errorsOf(text)).toEqual([message]);
  });

  it('that has ended, or ends too late, is remarked to whoever writes policies, and no mistake', () => {
    expect(remarksOf(waived(), '2026-12-01')).toEqual([]);
    expect(remarksOf(waived(), '2026-12-02')).toEqual([
      '8:5 the waiver of `a` ended on 2026-12-01: remove it',
    ]);
    expect(remarksOf(waived(), '2026-09-01')).toEqual([
      '8:5 the waiver of `a` ends more than 90 days ahead and does not hold yet: give 2026-11-30 at the latest | or allow more by `waiver-limit`',
    ]);
  });
});

describe('runners and places', () => {
  it('are understood', () => {
    const { runners, defaultPlaces, pins } = sound(
      policy(
        'runners:',
        '  - { labels: [gpu-a100], region: "azure:westeurope", pue: 1.2 }',
        'place:',
        '  default: { country: FR }',
        '  pins: [{ match: { runner-labels: ["gpu-*"] }, zone: DE }]',
      ),
    );
    expect(runners).toMatchObject([{ labels: ['gpu-a100'], region: 'azure:westeurope', pue: 1.2 }]);
    expect(defaultPlaces.map(({ place }) => place)).toEqual([
      { region: null, zone: null, country: 'FR' },
    ]);
    expect(pins).toMatchObject([{ match: { runnerLabels: ['gpu-*'] }, place: { zone: 'DE' } }]);
  });

  it.each([
    [
      'runners: [{ labels: [a] }]',
      /^2:11 an entry of `runners` needs `region`, `pue`, `power` or `sku`/u,
    ],
    ['runners: [{ labels: [a], pue: 0.9 }]', /^2:31 `pue` must be a plain number from 1 to 3/u],
    [
      'runners: [{ labels: [a], pue: "1.2" }]',
      /^2:31 `pue` must be a plain number from 1 to 3, not the text/u,
    ],
    ['runners: [{ labels: [a], pue: 1.2, host-power: 400 W }]', /unknown key "host-power"/u],
    [
      'runners: [{ labels: [a], power: { idle: 90, full: 1 kW } }]',
      /^2:41 `idle` of `power` cannot be "90": give a unit, for example `90 W`/u,
    ],
    [
      'runners: [{ labels: [a], power: { idle: 90 W, full: 1 kWh } }]',
      /^2:53 `full` of `power` cannot be "1 kWh": give a power, not an energy/u,
    ],
    [
      'runners: [{ labels: [a], power: { idle: 90 W, full: 80 W } }]',
      /^2:53 `full` is less than `idle`/u,
    ],
    [
      'runners: [{ labels: [a], power: 90 W }]',
      /^2:33 `power` must be a map of `idle` and `full`/u,
    ],
    ['runners: [{ labels: [a], region: westeuroope }]', /^2:34 `region`.*westeurope/u],
    [
      'runners: [{ labels: [a], sku: m6i.2xlrge }]',
      /^2:31 `sku` cannot be "m6i.2xlrge": .* \| did you mean `m6i.2xlarge`/u,
    ],
    [
      'runners: [{ labels: [a], sku: ubuntu-24.04-amr }]',
      /^2:31 `sku` cannot be .* \| did you mean `ubuntu-24.04-arm`/u,
    ],
    ['runners: [{ labels: [a], sku: a-box-of-mine }]', /^2:31 .* of others `power` tells$/u],
    ['runners: [{ labels: [a], sku: 4 }]', /^2:31 `sku` must be a label of GitHub's runners/u],
    ['place: { default: { zone: DE, country: FR } }', /^2:27 .*contradict/u],
    ['place: { default: {} }', /^2:19 `default` of `place` needs `region`, `zone` or `country`/u],
    [
      'place: { zone: DE }',
      /^2:10 unknown key "zone" in `place` \| what nothing else tells is `default: \{ zone: DE \}`/u,
    ],
    [
      'runners: [{ labels: [office-gpu], pue: 1, zone: SE-SE3 }]',
      /`pins: \[\{ match: \{ runner-labels: \[office-gpu\] \}, zone: SE-SE3 \}\]`.*`default: \{/u,
    ],
    ['runners: [{ labels: [a], region: SE-SE3 }]', /^2:34 .* It is a grid zone$/u],
    ['place: {}', /^2:8 `place` must have at least 1 entry/u],
  ])('%s is refused where it is wrong', (line, message) => {
    const [first = ''] = errorsOf(policy(line));
    expect(first).toMatch(message);
  });
});

describe('budgets that contradict one another', () => {
  const two = (first: string, second: string) =>
    `version: 1\nenforcement: enforce\nbudgets:\n  - { id: a, ${first} }\n  - { id: b, ${second} }\n`;

  it('are refused: a limit above one that is enforced no less strictly never has a say', () => {
    expect(errorsOf(two('per-run: 5 g', 'per-run: 8 g, enforcement: warn'))).toEqual([
      '5:14 `per-run` of `b` never has a say: `a` on line 4 is for the same audits, lower, and enforced no less strictly',
    ]);
  });

  it.each([
    ['per-run: 5 g, enforcement: warn', 'per-run: 8 g'],
    ['per-run: 5 g', 'per-run: 5 g'],
    ['per-run: 5 g', 'per-run: 8 Wh'],
    ['per-run: 5 g', 'per-job: 8 g'],
    ['per-run: 5 g', 'per-run: 8 g, decide-on: high'],
    ['per-run: 5 g', 'per-run: 8 g, match: { events: [push] }'],
  ])('are not { %s } and { %s }', (first, second) => {
    expect(errorsOf(two(first, second))).toEqual([]);
  });
});

describe('what has no effect', () => {
  const budget = (rest: string) => `version: 1\nbudgets:\n  - { id: a, ${rest} }\n`;

  it.each([
    [
      `${policy('enforcement: enforce', 'rollout: [{ from: 2027-01-01, enforcement: enforce }]')}`,
      '3:13 the step of 2027-01-01 changes nothing: the ceiling is `enforce` before it too',
    ],
    [
      'version: 1\nextends: [carbon-audit:ml-training]\nrollout: [{ from: 2027-01-01, enforcement: enforce }]\n',
      '3:13 the step of 2027-01-01 changes nothing: the ceiling is `enforce` before it too | what this extends has it so: say `enforcement` for the time before',
    ],
    [
      budget('per-run: 2 kg, per-month: 1 kg'),
      '3:29 `per-month` of 1 kg is below `per-run` of 2 kg: one run can use up all of it',
    ],
    [
      budget('per-run: 2 g, match: { workflows: [tarin.yml] }'),
      '3:49 no workflow in .github/workflows is taken in by "tarin.yml" | did you mean `train.yml`?',
    ],
    [
      budget('per-run: 2 g, match: { events: [planet_aligned] }'),
      '3:46 "planet_aligned" is no event that is known here, so that nothing known is taken in by it',
    ],
  ])('is remarked: %#', (text, remark) => {
    expect(remarksOf(text, '2026-11-22', ['.github/workflows/train.yml'])).toEqual([remark]);
  });

  it('is not found where there is an effect, or nothing is known of workflows', () => {
    for (const text of [
      policy('enforcement: warn', 'rollout: [{ from: 2027-01-01, enforcement: enforce }]'),
      budget('per-run: 1 kg, per-month: 1 kg'),
      budget('per-run: 1 Wh, per-month: 1 kg'),
      budget('per-run: 1 g, match: { workflows: [train.yml, "tr*.yml", Nightly train] }'),
      budget('per-run: 1 g, match: { workflows: [".github/workflows/*"], events: ["*"] }'),
    ]) {
      expect(remarksOf(text, '2026-11-22', ['.github/workflows/train.yml'])).toEqual([]);
    }
    expect(remarksOf(budget('per-run: 1 g, match: { workflows: [x.yml] }'))).toEqual([]);
  });
});

describe('a match that could take nothing in', () => {
  it.each([
    ['events: [pull-request]', '"pull-request"', 'did you mean `pull_request`?'],
    ['events: [cron]', '"cron"', 'did you mean `schedule`?'],
    ['branches: [refs/heads/main]', '"refs/heads/main"', 'give `main`'],
    ['branches: ["refs/pull/7/merge"]', '"refs/pull/7/merge"', 'the branch that it would go into'],
  ])('is a mistake: %s', (match, named, hint) => {
    const [message] = errorsOf(
      `version: 1\nbudgets: [{ id: a, per-run: 5 g, match: { ${match} } }]\n`,
    );
    expect(message).toContain(named);
    expect(message).toContain(hint);
  });
});

it('tells of values, rules and waivers at once', () => {
  const text = `version: 1
budgets:
  - { id: a, per-run: 5 g, match: { events: [cron] } }
  - { id: b, improve: { target: -10 %, from: 2027-01-01, by: 2026-01-01 } }
waivers:
  - { budget: c, reason: for no good reason, up-to: 9 g, expires: 2026-12-01 }
`;
  expect(errorsOf(text).map((error) => error.split(':')[0])).toEqual(['3', '4', '6']);
});

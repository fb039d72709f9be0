import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadInput } from '../../src/bad-input.ts';
import { policy } from '../../src/commands/policy.ts';
import { pointLine } from '../../src/history/parse-point.ts';
import { UNKNOWN_SUBJECT } from '../../src/history/point.ts';
import { matches } from '../../src/policy/match.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { starterPolicy } from '../../src/policy/starter.ts';
import { joules, MAIN, NOW_MS, point } from '../history/builders.ts';
import { machineOf } from '../place/surroundings.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

/** What the command prints, its exit code, or what it refuses. */
async function run(...argv: readonly string[]) {
  let out = '';
  const print = (text: string) => {
    out += text;
  };
  const io = {
    env: {},
    surroundings: machineOf({}),
    cwd,
    terminal: false,
    samplerPath: '',
    now: () => NOW_MS,
  };
  try {
    const code = await policy(argv, { ...io, stdout: print, stderr: print });
    return { code, out };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { code: 2, out: error.message };
  }
}

const POLICY = `version: 1
extends: [./base.yml]
enforcement: enforce
budgets:
  - id: nightly
    match: { workflows: ["train*.yml"], events: [schedule] }
    per-month: 30 kg
waivers:
  - budget: nightly
    reason: a new data set (issue 812)
    up-to: 50 kg
    expires: 2026-11-25
    approved-by: "@org/green"
`;
const BASE = `version: 1
rollout: [{ from: 2026-12-01, enforcement: enforce }]
budgets:
  - { id: any, per-run: 5 kg, decide-on: middle }
`;

function putPolicies(): void {
  put('.github/carbon-policy.yml', POLICY);
  put('.github/base.yml', BASE);
}

describe('policy check', () => {
  it('says what is wrong with one policy where another is not there', async () => {
    put('wrong.yml', 'version: 1\nbudgets:\n  - { id: a, per-run: 5 }\n');
    putPolicies();
    const { code, out } = await run('check', '.github/carbon-policy.yml', 'gone.yml', 'wrong.yml');
    expect(code).toBe(2);
    expect(out).toContain('gone.yml: there is no such file');
    expect(out).toContain('wrong.yml:3:23: `per-run` cannot be "5"');
  });

  it.each([
    ['version: 1\nbudgets:\n  - { id: a, per-run: 5 }\n', true],
    ['version: 1\nbudgets:\n  - { id: a, per-run:5 g }\n', true],
    ['version: 1\nlocked: [budgets.b]\nbudgets:\n  - { id: a, per-run: 5 g }\n', false],
  ])('says whether more mistakes may show: %j', async (text, isFirst) => {
    put('p.yml', text);
    const { code, out } = await run('check', 'p.yml');
    expect(code).toBe(2);
    expect(out.endsWith('\n\nMore may show once these are mended.')).toBe(isFirst);
  });

  it('finds the policy that nobody names, and what it extends', async () => {
    putPolicies();
    expect(await run('check')).toEqual({
      code: 0,
      out: '.github/carbon-policy.yml: a sound policy with 2 budgets\n  with .github/base.yml\n  `nightly` is waived up to 50 kg until 2026-11-25\n',
    });
  });

  it('refuses two policies', async () => {
    putPolicies();
    put('.github/carbon-policy.yaml', BASE);
    expect(await run('check')).toEqual({
      code: 2,
      out: 'there are two policies, .github/carbon-policy.yml and .github/carbon-policy.yaml: remove one',
    });
  });

  it('remarks on a waiver that has ended, and finds the policy sound as audits do', async () => {
    putPolicies();
    put('.github/carbon-policy.yml', POLICY.replace('2026-11-25', '2026-11-22'));
    expect(await run('check', '.github/carbon-policy.yml')).toEqual({
      code: 0,
      out: [
        '.github/carbon-policy.yml: a sound policy with 2 budgets',
        '  with .github/base.yml',
        '',
        '.github/carbon-policy.yml:12:5: remark: the waiver of `nightly` ended on 2026-11-22: remove it',
        '  12 |     expires: 2026-11-22',
        '     |     ^',
        '',
      ].join('\n'),
    });
  });

  it('knows the workflows beside the policy', async () => {
    putPolicies();
    put('.github/workflows/tarin.yml', 'name: Train\n');
    const { code, out } = await run('check');
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(
        'carbon-policy.yml:6:26: remark: no workflow in .github/workflows is taken in by "train*.yml"',
      ),
    ]);
  });

  it('finds a parent that is not there, and the one that was meant', async () => {
    put('.github/carbon-policy.yml', 'version: 1\nextends: [./bsae.yml]\n');
    put('.github/base.yml', BASE);
    const { code, out } = await run('check');
    expect(code).toBe(2);
    expect(out).toContain('carbon-policy.yml:2:11: there is no file ".github/bsae.yml" to extend');
    expect(out).toContain('did you mean `./base.yml`?');
  });

  it('claims nothing of what it cannot see, and takes a copy of it', async () => {
    const away = `org/x/p.yml@${'a'.repeat(40)}`;
    put('p.yml', `version: 1\nextends: ["${away}"]\nbudgets: [{ id: a, per-run: 5 g }]\n`);
    const blind = await run('check', 'p.yml');
    expect([blind.code, blind.out]).toEqual([
      0,
      expect.stringMatching(/^p\.yml: sound as far as it can be seen\n {2}not seen: /u),
    ]);
    expect(blind.out).not.toContain('budget');
    expect(blind.out).toContain(`by \`--parent ${away}=FILE\``);
    put('copy.yml', BASE);
    const seen = await run('check', '--parent', `${away}=copy.yml`, 'p.yml');
    expect(seen.out).toBe(`p.yml: a sound policy with 2 budgets\n  with ${away}\n`);
    expect((await run('show', '--parent', `${away}=copy.yml`, 'p.yml')).out).toContain('any: ');
    const other = `${away.replace('x/p', 'x/q')}=copy.yml`;
    expect((await run('check', '--parent', other, 'p.yml')).out).toContain(`there is ${away}`);
    expect((await run('check', '--parent', 'copy.yml', 'p.yml')).out).toContain('for example');
  });

  it('checks several at once, and tells programs', async () => {
    putPolicies();
    put('bad.yml', 'version: 1\nbudgets: [{ id: a, per-run: 5 }]\n');
    const said = await run('check', '.github/carbon-policy.yml', 'bad.yml');
    expect(said.code).toBe(2);
    expect(said.out).toContain('bad.yml:2:29: `per-run` cannot be "5"');
    const { code, out } = await run('check', '--json', '.github/carbon-policy.yml', 'bad.yml');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      kind: 'policy-check',
      policies: [
        { file: '.github/carbon-policy.yml', isSound: true, isWhole: true, canFail: true },
        { file: 'bad.yml', isSound: false, mistakes: [{ line: 2, column: 29 }] },
      ],
    });
  });
});

describe('policy show', () => {
  it.each([
    [
      ['--event', 'pull-request'],
      '--event cannot be "pull-request": no event is called that; did you mean `pull_request`?',
    ],
    [
      ['--event', 'deploymnt'],
      '--event cannot be "deploymnt": no event is called that; did you mean `deployment`?',
    ],
    [
      ['--branch', 'refs/heads/main'],
      '--branch cannot be "refs/heads/main": leave off `refs/heads/`, as in `--branch "main"`',
    ],
  ])('takes nothing that a policy could not say: %j', async (argv, message) => {
    putPolicies();
    expect(await run('show', ...argv)).toEqual({ code: 2, out: message });
  });

  it('takes an event that may be new, and says that it knows none of that name', async () => {
    putPolicies();
    const { code, out } = await run('show', '--event', 'solar_eclipse');
    expect(code).toBe(0);
    expect(out).toContain('"solar_eclipse" is no event that is known here');
  });

  it('says which budgets apply, held by which ceiling, and the line each is from', async () => {
    putPolicies();
    const { out, code } = await run('show', '--workflow', 'train-gpu.yml', '--event', 'schedule');
    expect(code).toBe(0);
    expect(out).toMatch(
      / {2}enforcement {4}enforce; first enforce, enforce from 2026-12-01 \(changes nothing\) \(\.github\/carbon-policy\.yml, \.github\/base\.yml\)/u,
    );
    expect(out).toContain('nightly: enforce, decides on low');
    expect(out).toContain('per-month: 30 kg (.github/carbon-policy.yml:7)');
    expect(out).toContain('any: enforce, decides on middle');
    expect(out).toContain('per-run: 5 kg (.github/base.yml:4)');
    expect(out).toContain('Budgets that do not\n  none');
    expect(out).toContain(
      'The waiver of `nightly` (up to 50 kg) ends in 2 days, on 2026-11-25. Reason: "a new data set (issue 812)"; said to be approved by "@org/green", unverified.',
    );
  });

  it('and which do not, and why', async () => {
    putPolicies();
    const { out } = await run('show', '--workflow', 'test.yml', '--event', 'push');
    expect(out).toContain(
      'Budgets that do not\n  nightly: for workflows train*.yml; events schedule (.github/carbon-policy.yml:5)',
    );
  });

  it('says which only may apply, by all that is told of the job', async () => {
    put(
      'p.yml',
      `version: 1
enforcement: enforce
runners: [{ labels: [gpu], region: "azure:swedencentral", power: { idle: 80 W, full: 0.4 kW }, sku: M6i.2xlarge }]
locked: [budgets.docs, data]
allow-override: [waivers]
budgets:
  - { id: docs, per-run: 1 g, match: { paths-ignore: ["docs/**"] } }
  - { id: gpu, per-run: 1 g, match: { runner-labels: [gpu] } }
`,
    );
    const maybe = (await run('show', '--event', 'push', 'p.yml')).out;
    expect(maybe).toContain('Budgets that apply to event "push"\n  none');
    expect(maybe).toMatch(/Budgets that may apply to event "push": [\s\S]*docs: [\s\S]*gpu: /u);
    expect(maybe).toMatch(
      /runners +gpu: azure:swedencentral, 80 W at rest, 400 W at full load, SKU m6i\.2xlarge \(p\.yml:3\)/u,
    );
    expect(maybe).toMatch(/locked +budgets\.docs, data \(for what extends this\)/u);
    expect(maybe).toMatch(/allow-override waivers/u);
    expect(maybe).toMatch(/max-range +200 %, for ranges that reach over the limit/u);
    const told = ['--path', 'docs/a.md', '--path', 'docs/b.md', '--runner-label', 'self-hosted'];
    const sure = (await run('show', ...told, '--runner-label', 'gpu', 'p.yml')).out;
    expect(sure).toMatch(
      /Budgets that apply to [\s\S]*gpu: enforce[\s\S]*Budgets that do not\n {2}docs: /u,
    );
    const { out } = await run('show', ...told, '--json', 'p.yml');
    expect(JSON.parse(out)).toMatchObject({
      kind: 'policy-show',
      budgets: [
        { id: 'docs', applies: 'no' },
        { id: 'gpu', applies: 'no', rules: [{ rule: 'per-run', limit: '1 g', line: 8 }] },
      ],
    });
  });

  describe("reads the workflow's file", () => {
    const BUDGETS = `version: 1
enforcement: enforce
budgets:
  - { id: by-name, per-run: 1 g, match: { workflows: ["Nightly *"] } }
  - { id: by-label, per-run: 1 g, match: { runner-labels: ["gpu-*"] } }
  - { id: by-job, per-run: 1 g, match: { jobs: [eval] } }
  - { id: called, per-run: 1 g, match: { reusable-workflows: [shared.yml, away.yml] } }
`;
    const TRAIN = `name: Nightly train
on: { schedule: [{ cron: "0 3 * * *" }] }
jobs:
  train: { runs-on: [self-hosted, gpu-a100], steps: [] }
  eval: { runs-on: "\${{ matrix.os }}", steps: [] }
  shared: { uses: ./.github/workflows/shared.yml }
  away: { uses: org/repo/.github/workflows/away.yml@v1 }
`;
    const SHARED = `on: workflow_call
jobs:
  prepare: { runs-on: { group: big, labels: ubuntu-24.04 }, steps: [] }
  again: { uses: ./.github/workflows/shared.yml }
`;
    const putAll = () => {
      put('p.yml', BUDGETS);
      put('.github/workflows/train.yml', TRAIN);
      put('.github/workflows/shared.yml', SHARED);
    };
    const fits = async (...argv: readonly string[]) => {
      const { code, out } = await run('show', '--json', ...argv, 'p.yml');
      if (code !== 0) return out;
      const { budgets } = JSON.parse(out);
      return Object.fromEntries(
        budgets.map((one: { id: string; applies: string }) => [one.id, one.applies]),
      );
    };

    it('for its name, its jobs, their runners and what they call', async () => {
      putAll();
      const { out } = await run('show', '--workflow', 'train.yml', '--event', 'schedule', 'p.yml');
      expect(out).toContain(
        [
          '  .github/workflows/train.yml is "Nightly train"',
          '    job "train" on "self-hosted", "gpu-a100"',
          '    job "eval" on runners that it does not tell',
          '    job "prepare" of ".github/workflows/shared.yml" on "ubuntu-24.04"',
          '    jobs of ".github/workflows/away.yml" on runners that it does not tell',
        ].join('\n'),
      );
      const [, apply = ''] = out.split('Budgets that apply to ');
      expect(
        apply.split('\n').filter((line) => /^ {2}by|^ {2}called|^ {4}(for|maybe)/u.test(line)),
      ).toEqual([
        expect.stringContaining('  by-name: enforce'),
        expect.stringContaining('  by-label: enforce'),
        '    for job "train"; maybe for job "eval", jobs of ".github/workflows/away.yml"',
        expect.stringContaining('  by-job: enforce'),
        '    for job "eval"; maybe for jobs of ".github/workflows/away.yml"',
        expect.stringContaining('  called: enforce'),
        '    for job "prepare" of ".github/workflows/shared.yml", jobs of ".github/workflows/away.yml"',
      ]);
    });

    it('for one of its jobs, and what is said of that counts before the file', async () => {
      putAll();
      const of = (...more: readonly string[]) =>
        fits('--workflow', 'train.yml', '--event', 'schedule', ...more);
      expect(await of('--job', 'train')).toMatchObject({ 'by-label': 'yes', 'by-job': 'no' });
      const own = { 'by-name': 'yes', 'by-label': 'no', 'by-job': 'no', called: 'no' };
      const told = ['--job', 'prepare', '--reusable-workflow', '.github/workflows/shared.yml'];
      expect(await of(...told, '--runner-label', 'x')).toEqual({ ...own, called: 'yes' });
      expect(await of('--job', 'trian')).toMatchObject({ 'by-label': 'maybe' });
    });

    it('wherever it is named from, and says where it has no such job', async () => {
      putAll();
      put('.github/workflows/plain.yml', 'jobs: { build: { runs-on: ubuntu-24.04 } }\n');
      const none = { 'by-name': 'no', 'by-label': 'no', 'by-job': 'no', called: 'no' };
      for (const name of [
        'plain.yml',
        './.github/workflows/plain.yml',
        join(cwd, '.github/workflows/plain.yml'),
      ]) {
        expect(await fits('--workflow', name)).toEqual(none);
      }
      expect(await fits('--workflow', 'plain.yml', '--job', 'biuld')).toBe(
        '.github/workflows/plain.yml has no job "biuld": did you mean "build"?',
      );
    });

    it('a reusable one is called by nobody knows whom', async () => {
      putAll();
      const { out } = await run('show', '--workflow', 'shared.yml', 'p.yml');
      expect(out).toContain('shared.yml, for other workflows to call: which ones is not known');
      expect(await fits('--workflow', 'shared.yml')).toEqual({
        'by-name': 'maybe',
        'by-label': 'no',
        'by-job': 'no',
        called: 'yes',
      });
    });

    it('of one that is not there neither name nor jobs are known; of a broken one it says why', async () => {
      putAll();
      expect(await fits('--workflow', 'gone.yml')).toMatchObject({ 'by-name': 'maybe' });
      const { out } = await run('show', '--workflow', 'gone.yml', 'p.yml');
      expect(out).toContain('there is no .github/workflows/gone.yml here');
      for (const [text, why] of [
        ['jobs: [', 'cannot be read: '],
        ['name: x', 'cannot be read: it has no `jobs`'],
        ['jobs: { a: { uses: x.yml } }', 'the job "a" of .github/workflows/bad.yml uses "x.yml"'],
        ['jobs: { a: { uses: ./.github/workflows/gone.yml } }', 'gone.yml cannot be read: '],
        ['jobs: { a: { uses: ./.github/workflows/bad.yml } }', 'has no jobs of its own'],
      ] as const) {
        put('.github/workflows/bad.yml', text);
        const { code, out: said } = await run('show', '--workflow', 'bad.yml', 'p.yml');
        expect([code, said]).toEqual([2, expect.stringContaining(why)]);
        expect(said).not.toContain('\n');
      }
    });
  });

  it('goes by the day that is asked for', async () => {
    put('p.yml', BASE);
    expect((await run('show', 'p.yml')).out).toContain(
      'any: observe (enforce, held by the ceiling)',
    );
    expect((await run('show', '--on', '2026-12-01', 'p.yml')).out).toContain(
      'any: enforce, decides',
    );
    expect((await run('show', '--on', '2026-12-32', 'p.yml')).out).toContain('no such day');
    expect((await run('show', '--actor', 'human', 'p.yml')).out).toContain('person or bot');
  });
});

describe('policy replay and init', () => {
  /** Sixty days of a job that uses 100 kJ and 10 g, give or take; the last ones of another kind. */
  function putHistory(odd: number): void {
    const points = Array.from({ length: 60 }, (_, day) => {
      const times = day < odd ? 3 : 1 + 0.02 * Math.sin(day * 7);
      return point(day + 1, 100_000 * times, { totalG: joules(10 * times), subject: MAIN });
    });
    put('past/points.ndjson', points.map((one) => pointLine(one)).join('\n'));
  }

  it('says how often each rule would have fired, and which alarm too often', async () => {
    putHistory(4);
    put(
      'p.yml',
      'version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-job: 15 g }, { id: b, increase: 15 % }]\n',
    );
    const { code, out } = await run('replay', '--history', 'past', 'p.yml');
    expect(out).toContain(
      'a per-job, enforce (p.yml:3): of 60 audits 60 judged, 4 failed (6.7 %), 0 warned',
    );
    expect(out).toMatch(/b increase, enforce \(p\.yml:3\): of 60 audits \d+ judged, \d failed/u);
    expect(out).toContain('Let `a` warn, not enforce: the past broke `per-job` more often than in');
    expect(code).toBe(1);
    const told = await run('replay', '--history', 'past', '--json', 'p.yml');
    expect(told.code).toBe(1);
    expect(JSON.parse(told.out)).toMatchObject({ kind: 'policy-replay', audits: 60 });
  });

  it('tells a rule that is too noisy from a limit that is broken', async () => {
    const points = Array.from({ length: 60 }, (_, day) =>
      point(day + 1, day % 6 === 0 ? 250_000 : 100_000, { subject: MAIN }),
    );
    put('past/points.ndjson', points.map((one) => pointLine(one)).join('\n'));
    const policyText = (rule: string) =>
      `version: 1\nenforcement: enforce\nbudgets: [{ id: b, ${rule} }]\n`;
    put('p.yml', policyText('increase: 15 %'));
    const { code, out } = await run('replay', '--history', 'past', 'p.yml');
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(
        '`b` only warns, whatever it is to enforce: `increase` alarms at more than 5.0 % of a past',
      ),
    ]);
    put('p.yml', policyText('increase: { max: 15 %, even-if-noisy: true }'));
    expect((await run('replay', '--history', 'past', 'p.yml')).code).toBe(0);
  });

  it('is content with rules that are quiet', async () => {
    putHistory(0);
    put(
      'p.yml',
      'version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-job: 15 g, increase: 15 % }]\n',
    );
    const { code, out } = await run('replay', '--history', 'past', 'p.yml');
    expect([code, out]).toEqual([0, expect.not.stringContaining('Let ')]);
    expect((await run('replay', 'p.yml')).out).toContain('needs past audits');
  });

  it('prints a policy that is sound, and that the past would have kept', async () => {
    putHistory(0);
    const { out } = await run('init', '--history', 'past');
    const parsed = parsePolicy({ name: 'p.yml', text: out });
    if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
    expect(parsed.policy.enforcement).toBe('observe');
    expect(parsed.policy.budgets[0]?.id).toBe('train');
    expect(out).toContain('per-job: 13 g');
    expect(out).toContain('per-month: 4');
    put('p.yml', out.replace('enforcement: observe', 'enforcement: enforce'));
    expect((await run('replay', '--history', 'past', 'p.yml')).code).toBe(0);
  });

  it('makes no policy of nothing, and says what it needs', async () => {
    put('past/readme', 'nothing');
    const { code, out } = await run('init', '--history', 'past');
    expect([code, out]).toEqual([
      2,
      expect.stringContaining('needs 5 audits of one workflow, or of commands'),
    ]);
  });

  it('makes limits for commands from what they used, not from the air', async () => {
    const points = Array.from({ length: 6 }, (_, day) =>
      point(day + 1, 20, { subject: UNKNOWN_SUBJECT, totalG: joules(0.001), isVerified: false }),
    );
    put('past/points.ndjson', points.map((one) => pointLine(one)).join('\n'));
    const { out } = await run('init', '--history', 'past');
    expect(out).toContain('# Made from 6 audits that nobody vouches for');
    expect(out).toContain('id: commands\n    per-job: 1.3 mg ');
    expect(out).toContain('noise-floor: 0.28 mWh');
    expect(parsePolicy({ name: 'p.yml', text: out }).ok).toBe(true);
  });

  it('has the same ids and sound globs whatever other workflows there are', () => {
    const of = (...paths: readonly string[]) =>
      paths.flatMap((workflowPath) =>
        Array.from({ length: 5 }, (_, day) =>
          point(day + 1, 1e5, {
            auditId: `${workflowPath} ${day}`,
            subject: { ...MAIN, workflowPath },
          }),
        ),
      );
    const parsed = (...paths: readonly string[]) => {
      const text = starterPolicy(of(...paths)) ?? '';
      const result = parsePolicy({ name: 'p.yml', text });
      if (!result.ok) throw new Error(`${text}${JSON.stringify(result.errors)}`);
      return result.policy.budgets;
    };
    const odd = ['[x].yml', ' lead.yml', 'trail.yml ', '**/x.yml', 'a"b.yml', '!a.yml', '日本.yml'];
    for (const path of [...odd, `${'x'.repeat(290)}.yml`, `${'é/'.repeat(140)}x.yml`]) {
      const [budget] = parsed(path);
      expect(matches(budget?.match ?? {}, { ...MAIN, workflowPath: path }), path).toBe(true);
    }
    const id = parsed('a/train.yml', 'b/train.yml').map((one) => one.id);
    expect(new Set(id).size).toBe(2);
    expect(parsed('a/train.yml', 'b/train.yml', 'c/train.yml').map((one) => one.id)).toEqual(
      expect.arrayContaining(id),
    );
  });

  it('abuse A4: believes nobody where somebody vouches', () => {
    const invented = Array.from({ length: 100 }, (_, index) =>
      point(1 + index / 100, 1, {
        isVerified: false,
        totalG: joules(1e8),
        auditId: `z${index}`,
        subject: { ...MAIN, workflowPath: `z${index % 20}.yml` },
      }),
    );
    const real = Array.from({ length: 6 }, (_, day) => point(day + 1, 1e5));
    expect(starterPolicy([...invented, ...real])).toContain('train.yml');
    expect(starterPolicy([...invented, ...real])).not.toContain('z1.yml');
  });

  it('says which audits fired, and that twelve of twelve are no chance', async () => {
    const points = Array.from({ length: 12 }, (_, day) => point(day + 1, 1e5));
    put('past/points.ndjson', [...points, ...points].map((one) => pointLine(one)).join('\n'));
    put('p.yml', 'version: 1\nenforcement: enforce\nbudgets: [{ id: a, per-job: 15 g }]\n');
    const { code, out } = await run('replay', '--history', 'past', 'p.yml');
    expect(code).toBe(1);
    expect(out).toContain('of 12 audits 12 judged, 12 failed (100 %), 0 warned; of fewer than 20');
    expect(out).toContain('    2026-11-22T12:00 "1-100000" `a`: 100 g');
    expect(out).toContain('    and 7 before');
  });

  it('is not content where nothing could be judged, and says why', async () => {
    const points = Array.from({ length: 6 }, (_, day) => point(day + 1, 1e5));
    put('past/points.ndjson', points.map((one) => pointLine(one)).join('\n'));
    put('p.yml', 'version: 1\nbudgets: [{ id: a, increase: 15 % }]\n');
    const { code, out } = await run('replay', '--history', 'past', 'p.yml');
    expect([code, out]).toEqual([1, expect.stringContaining('Nothing could be judged')]);
    expect(out).toContain('only 5 comparable audits are known, and 10 are needed');
  });

  it('goes by the day that is asked for: its phase, and its waivers', async () => {
    const points = Array.from({ length: 30 }, (_, day) => point(day + 1, 1e5));
    put('past/points.ndjson', points.map((one) => pointLine(one)).join('\n'));
    put(
      'p.yml',
      'version: 1\nrollout: [{ from: 2026-12-01, enforcement: enforce }]\nbudgets: [{ id: a, per-job: 15 g }]\nwaivers: [{ budget: a, reason: a new data set, up-to: 1 kg, expires: 2026-12-05 }]\n',
    );
    const on = (day: string) => run('replay', '--history', 'past', '--on', day, 'p.yml');
    expect((await on('2026-11-23')).out).toContain(
      'a per-job, observe (p.yml:3): of 30 audits 30 judged, 0 failed (0 %), 0 warned, 30 waived',
    );
    const later = await on('2026-12-06');
    expect([later.code, later.out]).toEqual([
      1,
      expect.stringContaining('a per-job, enforce (p.yml:3): of 30 audits 30 judged, 30 failed'),
    ]);
  });

  it('counts neither audits below high impact nor, beside verified ones, what anybody can offer', async () => {
    const points = [
      ...Array.from({ length: 60 }, (_, day) => point(day + 1, day % 3 === 0 ? 3e6 : 1e6)),
      point(0.01, 1),
      ...Array.from({ length: 440 }, (_, index) =>
        point(index / 1000 + 0.02, 1e6, { isVerified: false, auditId: `fork ${index}` }),
      ),
    ];
    put('past/points.ndjson', points.map((one) => pointLine(one)).join('\n'));
    put(
      'p.yml',
      'version: 1\nenforcement: enforce\nscope: { high-impact: { energy: 100 Wh } }\nbudgets: [{ id: a, per-run: 500 Wh }]\n',
    );
    const { code, out } = await run('replay', '--history', 'past', 'p.yml');
    expect(out).toContain('on 61 audits');
    expect(out).toContain('1 of them below what the policy calls high impact');
    expect(out).toContain('a per-run, enforce (p.yml:4): of 60 audits 60 judged, 20 failed');
    expect(code).toBe(1);
  });
});

describe('policy freeze', () => {
  const IMPROVE = (extra = '') =>
    `version: 1\nbudgets: [{ id: a, improve: { target: -10 %, from: 2026-10-20, by: 2027-03-31${extra} } }]\n`;
  /** Sixty days, 100 kJ a run, give or take, of as many jobs as there are keys. */
  function putSeries(...jobs: readonly string[]): void {
    const points = jobs.flatMap((job) =>
      Array.from({ length: 60 }, (_, day) =>
        point(day + 1, 100_000 * (1 + 0.02 * Math.sin(day * 7)), {
          auditId: `${job}-${day}`,
          runId: `${job}-${day}`,
          subject: { ...MAIN, job },
        }),
      ),
    );
    put('past/points.ndjson', points.map((one) => pointLine(one)).join('\n'));
  }

  it('prints what the policy can keep, and what then stands without the past', async () => {
    putSeries('train');
    put('p.yml', IMPROVE());
    const { code, out } = await run('freeze', '--history', 'past', 'p.yml');
    expect(code).toBe(0);
    expect(out).toContain(
      'a improve (p.yml:2), .github/workflows/train.yml, job train: the median of 20 audits around 2026-10-20',
    );
    const [reference = ''] = /reference: \{.*\}/u.exec(out) ?? [];
    expect(reference).toMatch(
      /^reference: \{ energy: 27\.\d+ Wh, cpu: "AMD EPYC 7763", method: 1 \}$/u,
    );
    put('p.yml', IMPROVE(`, ${reference}`));
    expect((await run('check', 'p.yml')).code).toBe(0);
  });

  it('says where one reference cannot serve, and where there is none to be had', async () => {
    putSeries('train', 'eval');
    put('p.yml', IMPROVE());
    const { out } = await run('freeze', '--history', 'past', 'p.yml');
    expect(out).toContain('`a` takes in several series, and a reference is for one');
    put('p.yml', IMPROVE().replace('2026-10-20', '2026-05-01'));
    const none = await run('freeze', '--history', 'past', 'p.yml');
    expect([none.code, none.out]).toEqual([
      1,
      expect.stringContaining('too few comparable audits around 2026-05-01'),
    ]);
    put('p.yml', 'version: 1\nbudgets: [{ id: a, per-run: 5 g }]\n');
    expect((await run('freeze', '--history', 'past', 'p.yml')).out).toContain('no `improve`');
  });
});

it('names what it can do', async () => {
  expect((await run('chekc')).out).toBe(
    'policy takes `check`, `show`, `replay`, `freeze`, `init`, as in `policy check FILE`; did you mean `policy check`?',
  );
});

import { describe, expect, it } from 'vitest';
import { type FindingId, finding } from '../../src/finding.ts';
import { withoutFigureOf } from '../../src/grid/providers/choice.ts';
import { judgeAll } from '../../src/pipeline/judge-all.ts';
import { weaknessesOf } from '../../src/policy/data.ts';
import { whatToDo } from '../../src/render/section/advice.ts';
import { toldOfRun } from '../../src/render/told.ts';
import { given, sound } from '../policy/builders.ts';
import { judgedRun } from '../support/judged-run.ts';
import { written } from '../support/measured.ts';
import { ownPolicy } from '../support/report.ts';
import { gateJob, job, runOf, unauditedJob, wattHours } from '../support/run.ts';

const CAP = 'id: total, per-run: 60 g';

function adviceFor(report: ReturnType<typeof judgedRun>): string {
  return whatToDo(toldOfRun(report, []), null).join('\n');
}

/** What is advised where one finding makes a run inconclusive. */
function adviceOn(id: FindingId, message = 'why', data = '') {
  const jobs = [job('train', 90), gateJob()];
  const { energyJ, totalG } = runOf(jobs);
  const policy = sound(`version: 1\nenforcement: enforce\n${data}budgets: [{ ${CAP} }]\n`);
  const findings = [finding(id, message)];
  const judged = judgeAll(
    [{ source: ownPolicy(), policy, bytes: null, parents: [] }],
    given({ energyJ, totalG }),
    weaknessesOf([id], null),
    findings,
  );
  expect(judged.verdict).toBe('inconclusive');
  return adviceFor({ ...runOf(jobs), ...judged, findings });
}

it.each([
  [{ region: false, hour: false }, 'Less work, or a smaller runner.'],
  [{ region: true, hour: false }, 'Less work, a smaller runner, or a cleaner region.'],
  [{ region: false, hour: true }, 'Less work, a smaller runner, or a cleaner hour.'],
  [{ region: true, hour: true }, 'Less work, a smaller runner, or a cleaner region or hour.'],
])('advises to move or to wait only where that helps: %j', (cleaner, advice) => {
  const report = judgedRun({ jobs: [job('train', 400)], budgets: ['id: total, per-run: 1 g'] });
  const told = { ...toldOfRun(report, []), cleaner };
  expect(whatToDo(told, null).join('\n')).toContain(advice);
});

const MISSING = 'data: { missing-jobs: inconclusive }\n';

describe('what to do about a run that could not be judged', () => {
  it('is to grant the permission that GitHub asks for, where that is why', () => {
    const told = adviceOn('jobs-unknown', 'GitHub answered 403; add `actions: read` to the job');
    expect(told).toContain(
      '- Not known: which jobs the run had, and which of them have no audit. **Next:** give this job the permission `actions: read`.',
    );
    expect(adviceOn('jobs-unknown', 'GitHub answered 502')).not.toContain('permission');
    expect(adviceOn('policy-unread', 'add `contents: read` to the job')).toContain(
      '**Next:** give this job the permission `contents: read`.',
    );
  });

  it.each([
    ['run-empty', '', '`needs`'],
    ['run-not-over', '', '`wait`'],
    ['job-without-audit', MISSING, 'make the audit the first step there'],
    ['audit-covers-part', MISSING, 'make the audit the first step there'],
    ['audit-other-version', MISSING, 'the same version of the action'],
    ['claim-below-idle', '', 'less than its runner uses doing nothing'],
    ['audit-refused', '', 'run its job again'],
    ['recording-changed', '', 'remove the step that changes'],
    ['place-contradiction', 'data: { unknown-place: inconclusive }\n', 'input `region`'],
    ['policy-invalid', '', '`carbon-audit policy check`'],
  ] as const)('names one thing for %s', (id, data, next) => {
    const told = adviceOn(id, 'why', data);
    expect(told).toContain(next);
    expect(told.match(/Not known: /g)).toHaveLength(1);
  });

  it('is to let labels be known, where a policy goes by them and nobody knows the place', () => {
    const jobs = [job('train', 90), gateJob()];
    const { energyJ, totalG } = runOf(jobs);
    const data = 'data: { unknown-place: inconclusive }\n';
    const policy = sound(`version: 1\nenforcement: enforce\n${data}budgets: [{ ${CAP} }]\n`);
    const told = (...more: readonly FindingId[]) => {
      const all = ['place-unknown', ...more] as const;
      const findings = all.map((id) => finding(id, 'GitHub tells them with `actions: read`'));
      const judged = judgeAll(
        [{ source: ownPolicy(), policy, bytes: null, parents: [] }],
        given({ energyJ, totalG }),
        weaknessesOf(all, null),
        findings,
      );
      return adviceFor({ ...runOf(jobs), ...judged, findings });
    };
    expect(told('job-facts-unknown')).toContain(
      '**Next:** give this job the permission `actions: read`, so that what the policy says of its runner counts, or name it by',
    );
    expect(told()).not.toContain('actions: read');
  });

  it('counts the jobs that have no audit, and says once what helps against several causes', () => {
    const jobs = [unauditedJob('a', 50), unauditedJob('b', 40), gateJob()];
    const { energyJ, totalG } = runOf(jobs);
    const policy = sound(`version: 1\nenforcement: enforce\n${MISSING}budgets: [{ ${CAP} }]\n`);
    const ids = jobs.flatMap(({ findings }) => findings.map(({ id }) => id));
    const judged = judgeAll(
      [{ source: ownPolicy(), policy, bytes: null, parents: [] }],
      given({ energyJ, totalG }),
      weaknessesOf(ids, null),
      [],
    );
    expect(adviceFor({ ...runOf(jobs), ...judged })).toContain(
      '- Not known: what 2 jobs without an audit used. **Next:**',
    );
  });

  it('names what widens a range most, and what narrows that', () => {
    const budgets = ['id: total, per-run: 60 g, max-range: 50 %'];
    const unaudited = adviceFor(judgedRun({ jobs: [unauditedJob('train', 120)], budgets }));
    expect(unaudited).toContain(
      'most of all for what a runner without an audit draws. **Next:** make the audit the first step of every job.',
    );
    const world = { id: 'grid-world', logSd: 0.7, kind: 'calibrated' } as const;
    const energyJ = wattHours(120);
    const totalG = written({ value: 40, factors: [...energyJ.factors, world] });
    const placeless = adviceFor(judgedRun({ jobs: [job('train', 120, { totalG })], budgets }));
    expect(placeless).toContain(
      "**Next:** name where it runs by the audit's input `region` (outside a cloud",
    );
    expect(placeless).toContain('nobody can tell on which side of 60 g');
  });

  it('says what a rule of the past waits for', () => {
    const jobs = [job('train', 104)];
    const budgets = ['id: regression, increase: 15 %'];
    expect(adviceFor(judgedRun({ jobs, budgets }))).toContain(
      '- `regression`: it could not be judged, as said above. **Next:** set `enforcement: observe`',
    );
    const few = adviceFor(judgedRun({ jobs, budgets, pastWh: [100, 101, 102] }));
    expect(few).toContain('**Next:** nothing: every run of the default branch adds an audit.');
  });

  it('asks for the units that a limit is for', () => {
    const told = adviceFor(
      judgedRun({
        jobs: [job('train', 90)],
        budgets: ['id: epoch, per-run: { max: 2 g, per: epoch }'],
      }),
    );
    expect(told).toContain(
      "- `epoch`: nobody knows how many `epoch` the job did. **Next:** let the job say it by the audit's input `units`, such as `epoch=12`.",
    );
  });

  it('asks for the marginal figure that a limit is to be kept by', () => {
    const budgets = ['id: total, per-run: 60 g, intensity: marginal'];
    expect(adviceFor(judgedRun({ jobs: [job('train', 90)], budgets }))).toMatch(
      /- `total`: it could not be judged, as said above\. \*\*Next:\*\* name a source of marginal figures by the audit's input `intensity-provider`/,
    );
  });

  it('asks for no provider that was named already, and says by what it failed', () => {
    const budgets = ['id: total, per-run: 60 g, intensity: marginal'];
    const report = judgedRun({ jobs: [job('train', 90)], budgets });
    const why = `WattTime gave none: it does not accept the token (401). ${withoutFigureOf('watttime')}`;
    const failed = { ...report, findings: [finding('intensity-provider-failed', why)] };
    expect(adviceFor(failed)).toContain(
      '**Next:** the source of marginal figures was named and gave none; put right why: WattTime gave none: it does not accept the token (401).',
    );
    const early = `mode: finish asks nobody. ${withoutFigureOf('watttime')}`;
    const open = { ...report, findings: [finding('intensity-provider-none', early)] };
    expect(adviceFor(open)).toContain('asked at the end of the job');
    const other = `NESO gave none: the network failed. ${withoutFigureOf('neso')}`;
    const average = { ...report, findings: [finding('intensity-provider-failed', other)] };
    expect(adviceFor(average)).toContain('name a source of marginal figures');
  });

  it('is nothing where all is kept', () => {
    expect(adviceFor(judgedRun({ jobs: [job('train', 90)], budgets: [CAP] }))).toBe('');
  });
});

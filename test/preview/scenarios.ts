import type { RunReport } from '../../src/audit/run-report.ts';
import { sectionKey, writeSection, writeSections } from '../../src/render/comment.ts';
import { type RunAbout, renderRunSection } from '../../src/render/run-section.ts';
import { renderSection } from '../../src/render/section.ts';
import { MEASURED } from '../support/measured.ts';
import { judged, limit, NO_AMOUNTS, reportOf } from '../support/report.ts';
import {
  idleJob,
  increased,
  job,
  pastOf,
  runOf,
  STEPS,
  step,
  wattHours,
  withResult,
} from '../support/run.ts';

export const HEAD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
export const HELP = 'https://github.com/octo-org/carbon-audit/blob/v1/docs/policy.md';
export const RUN_URL = 'https://github.com/octo/repo/actions/runs/19512345678';
export const ABOUT: RunAbout = { workflow: 'train', sources: [MEASURED], helpUrl: HELP };

const PAST = pastOf(101, 104, 99, 103, 106, 102, 103, 100, 105, 104, 103);

function aRun(
  wh: number,
  limits: readonly (readonly [string, string])[],
  change: Partial<RunReport> = {},
  usualWh: number | null = 103,
): RunReport {
  const train = job('train (gpu-a100)', wh - 9, {
    runner: 'self-hosted, gpu, 1xA100',
    provenance: 'mixed',
    steps: STEPS.map((one) => (one.name === 'Train' ? step('Train', wh - 23, { number: 4 }) : one)),
  });
  const jobs = [
    train,
    job('test (ubuntu-24.04, 3.12)', 4.1, {
      findings: [MEASURED.findings[0] as (typeof MEASURED.findings)[number]],
    }),
    job('test (windows-2025, 3.12)', 3, {
      runner: 'windows-2025',
      standing: 'bounded',
      claimedJ: 900,
      provenance: 'modelled',
    }),
    job('lint', 1.9, { conclusion: 'failure', standing: 'assumed', provenance: 'assumed' }),
    idleJob('deploy'),
  ];
  const bare = runOf(jobs);
  const { energyJ, totalG } = bare;
  const policy = judged(
    limits.map(([id, text]) => limit(id, text)),
    {},
    { energyJ, totalG },
  );
  const whole = (energyJ?.value ?? 0) / 3600;
  const policies = [usualWh === null ? policy : withResult(policy, increased(whole, usualWh))];
  const weak = {
    id: 'recording-gap',
    severity: 'weak',
    message: 'Job `lint` has no audit, so its runner class and its time stand in.',
  } as const;
  return runOf(jobs, policies, { past: PAST, findings: [weak], ...change });
}

/** 256 legs of three families, most of them alike. */
export function matrixRun(): RunReport {
  const jobs = Array.from({ length: 256 }, (_, at) => {
    const family = ['test', 'build / linux', 'fuzz'][at % 3];
    const leg = `${family} (${['ubuntu', 'windows', 'macos'][at % 3]}-latest, node ${16 + (at % 8)}, shard ${at})`;
    if (at % 50 === 49) return idleJob(leg);
    return job(leg, 2 + ((at * 37) % 41) / 5, {
      standing: at % 31 === 30 ? 'assumed' : 'audited',
      provenance: at % 31 === 30 ? 'assumed' : 'modelled',
      steps: Array.from({ length: 40 }, (_, n) => step(`step ${n} of ${leg}`, 0.05 * (n + 1))),
    });
  });
  const { energyJ, totalG } = runOf(jobs);
  const policies = [judged([limit('total', '400 g')], {}, { energyJ, totalG })];
  return runOf(jobs, policies, { past: pastOf(1400, 1420, 1390) });
}

function comment(report: RunReport, about = ABOUT): string {
  return writeSections([section(report, about)]);
}

function section(report: RunReport, about: RunAbout) {
  const mark = {
    key: sectionKey(about.workflow, 1),
    run: 19_512_345_678,
    attempt: 2,
    head: HEAD,
    verdict: report.verdict,
    tool: report.tool,
    runUrl: RUN_URL,
  };
  return writeSection(mark, 30_000, (most) => renderRunSection(report, about, 'comment', most));
}

const PASS = aRun(104, [['total', '60 g']]);
const FAIL = aRun(150, [
  ['total', '30 g'],
  ['soft', '200 Wh'],
]);

/** Every form that people see, as Markdown. */
export const SCENARIOS: Readonly<Record<string, () => string>> = {
  pass: () => comment(PASS),
  warn: () => comment(aRun(118, [['total', '36 g']])),
  fail: () => comment(FAIL),
  inconclusive: () => {
    const dark = job('train', 0, { energyJ: null, totalG: null, provenance: null });
    const policies = [judged([limit('total', '30 g')], {}, NO_AMOUNTS)];
    const nothing = {
      id: 'nothing-measured',
      severity: 'broken',
      message: 'No audit of this run could be used.',
    } as const;
    return comment(runOf([dark], policies, { findings: [nothing] }), { ...ABOUT, sources: [] });
  },
  matrix: () => comment(matrixRun()),
  'two-workflows': () =>
    writeSections([section(PASS, { ...ABOUT, workflow: 'lint and test' }), section(FAIL, ABOUT)]),
  'first-run': () => comment(aRun(104, [['total', '60 g']], { past: [] }, null)),
  summary: () => renderRunSection(FAIL, ABOUT, 'summary'),
  job: () => {
    const report = reportOf([judged([limit('total', '30 g')])], { steps: STEPS });
    const about = { job: 'train', workflow: 'train', helpUrl: HELP };
    return renderSection(report, about, 'summary');
  },
};

/** What a chart may be made of. */
export const COURSE = { past: PAST, energyJ: wattHours(150) };

import type { AuditReport } from '../../src/audit/report.ts';
import type { RunReport } from '../../src/audit/run-report.ts';
import { finding } from '../../src/finding.ts';
import { sectionKey, writeSection, writeSections } from '../../src/render/comment.ts';
import { type RunAbout, renderRunSection } from '../../src/render/run-section.ts';
import { renderSection } from '../../src/render/section.ts';
import { judgedRun } from '../support/judged-run.ts';
import { MEASURED } from '../support/measured.ts';
import { judged, limit, reportOf } from '../support/report.ts';
import {
  boundedJob,
  GPU_RUNNER,
  gateJob,
  idleJob,
  job,
  step,
  stepsOf,
  unauditedJob,
} from '../support/run.ts';

export const HEAD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
export const HELP = 'https://github.com/octo-org/carbon-audit/blob/v1/docs/policy.md';
export const RUN_URL = 'https://github.com/octo/repo/actions/runs/19512345678';
export const ABOUT: RunAbout = { workflow: 'train', sources: [MEASURED], helpUrl: HELP };

/** Four weeks of steady runs, in watt-hours. */
const PAST_WH = [
  103, 104, 99, 103, 106, 102, 103, 100, 105, 104, 103, 101, 104, 103, 99, 103, 106, 102, 103, 100,
  105, 104, 103, 103,
];
const REGRESSION = 'id: regression, increase: 15 %';

function trainJob(wh: number, conclusion = 'success') {
  const steps = stepsOf(wh, conclusion);
  return job('train (gpu-a10)', wh, {
    runner: GPU_RUNNER,
    provenance: 'mixed',
    conclusion,
    steps,
  });
}

function testJob(wh: number) {
  const [standIn] = MEASURED.findings;
  return job('test (ubuntu-24.04, 3.12)', wh, {
    findings: standIn === undefined ? [] : [standIn],
  });
}

/** A training of so many watt-hours in all, its tests, a job that nobody audits, and its gate. */
function trainingRun(wh: number, budgets: readonly string[], pastWh?: readonly number[]) {
  const gate = gateJob();
  const lint = unauditedJob('lint', 1.9);
  const rest = 4.1 + 1.9 + (gate.energyJ?.value ?? 0) / 3600;
  const jobs = [trainJob(wh - rest), testJob(4.1), lint, idleJob('deploy'), gate];
  return judgedRun({ jobs, budgets, ...(pastWh === undefined ? {} : { pastWh }) });
}

/** One that failed, and in which a job makes less of its work than it can have been. */
function failingRun(): RunReport {
  const gate = gateJob();
  const rest = 4.1 + 3 + 1.9 + (gate.energyJ?.value ?? 0) / 3600;
  const jobs = [
    trainJob(150 - rest, 'failure'),
    testJob(4.1),
    boundedJob('test (windows-2025, 3.12)', 3),
    unauditedJob('lint', 1.9),
    idleJob('deploy'),
    gate,
  ];
  const budgets = ['id: total, per-run: 30 g', 'id: soft, per-run: 200 Wh', REGRESSION];
  return judgedRun({ jobs, budgets, pastWh: PAST_WH });
}

const UNLISTED = finding(
  'jobs-unknown',
  "The run's jobs could not be listed: their audits count as they are, and what other jobs drew is not in the sum.",
);

/** The gate lacks a permission: it has two audits, and knows of no job. */
function unlistedRun(): RunReport {
  const own = { jobId: null, conclusion: null, runner: null };
  const refused = finding(
    'jobs-unknown',
    "The jobs of the run could not be listed: GitHub answered 403: Resource not accessible by integration; add `actions: read` to the job's `permissions:` (an entry there sets all others to none).",
  );
  return judgedRun({
    jobs: [job('train', 90, { ...own, durationS: 2_945 }), job('test', 4.1, own)],
    budgets: ['id: total, per-run: 60 g'],
    findings: [refused, UNLISTED],
  });
}

/** Most of it was used by a job that nobody audits, on a runner that nobody knows. */
function wideRun(): RunReport {
  const jobs = [testJob(4.1), unauditedJob('train', 120, { runner: 'a-label' }), gateJob()];
  return judgedRun({ jobs, budgets: ['id: total, per-run: 60 g, max-range: 50 %'] });
}

/** No audit could be had, nor the list of jobs. */
function darkRun(): RunReport {
  return judgedRun({
    jobs: [],
    budgets: ['id: total, per-run: 60 g'],
    findings: [
      finding(
        'audits-not-listed',
        'There is no run to judge: "ci.yml" has no run for this commit.',
      ),
      UNLISTED,
    ],
  });
}

/** 256 legs of three families, most of them alike, and their gate. */
export function matrixRun(): RunReport {
  const jobs = Array.from({ length: 256 }, (_, at) => {
    const family = ['test', 'build / linux', 'fuzz'][at % 3];
    const image = ['ubuntu-24.04', 'windows-2025', 'macos-15'][at % 3] ?? '';
    const leg = `${family} (${image}, node ${16 + (at % 8)}, shard ${at})`;
    if (at % 50 === 49) return idleJob(leg);
    const wh = 2 + ((at * 37) % 41) / 5;
    if (at % 31 === 30) return unauditedJob(leg, wh, { runner: image });
    // Forty steps, each a little heavier than the one before.
    const steps = Array.from({ length: 40 }, (_, n) =>
      step(`step ${n} of ${leg}`, (wh * (n + 1)) / 820, {
        durationS: (wh * 3600 * (n + 1)) / 820 / 14,
      }),
    );
    return job(leg, wh, { runner: image, steps });
  });
  return judgedRun({
    jobs: [...jobs, gateJob()],
    budgets: ['id: total, per-run: 450 g'],
  });
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

const NOBODY = { ...ABOUT, sources: [] };

/** The runs that are shown. */
export const RUNS = {
  pass: () => trainingRun(104, ['id: total, per-run: 60 g', REGRESSION], PAST_WH),
  warn: () => trainingRun(116, ['id: total, per-run: 36 g', REGRESSION], PAST_WH),
  fail: failingRun,
  unlisted: unlistedRun,
  wide: wideRun,
  dark: darkRun,
  matrix: matrixRun,
  // The gate does not read past audits yet.
  first: () => trainingRun(104, ['id: total, per-run: 60 g', REGRESSION]),
} as const satisfies Readonly<Record<string, () => RunReport>>;

/** The one audit that is shown. */
export function shownAudit(): AuditReport {
  const wh = (MEASURED.energy?.machineJ.value ?? 0) / 3600;
  return reportOf([judged([limit('total', '30 g')])], { steps: stepsOf(wh, 'failure') });
}

/** Every form that people see, as Markdown. */
export const SCENARIOS: Readonly<Record<string, () => string>> = {
  pass: () => comment(RUNS.pass()),
  warn: () => comment(RUNS.warn()),
  fail: () => comment(RUNS.fail()),
  inconclusive: () => comment(RUNS.unlisted()),
  'wide-range': () => comment(RUNS.wide()),
  'nothing-measured': () => comment(RUNS.dark(), NOBODY),
  matrix: () => comment(RUNS.matrix()),
  'two-workflows': () =>
    writeSections([
      section(RUNS.pass(), { ...ABOUT, workflow: 'lint and test' }),
      section(RUNS.fail(), ABOUT),
    ]),
  'first-run': () => comment(RUNS.first()),
  summary: () => renderRunSection(RUNS.fail(), ABOUT, 'summary'),
  job: () =>
    renderSection(shownAudit(), { job: 'train', workflow: 'train', helpUrl: HELP }, 'summary'),
};

// What the gate of a run costs: time, memory and calls, with dist/ in the emulated runner against the
// fake GitHub, which takes its time for every answer.
//   npm run bench:run [-- --jobs 256] [--delay 50] [--hours 1]
// Needs a Node that reads TypeScript (22.18 or newer), as `npm run` finds it here.

import { parseArgs } from 'node:util';
import { faults, runJob, stageOf, startGitHub } from '../test/runner/index.ts';
import { handedIn } from '../test/support/audits.ts';
import { REPORT, seedLegs } from '../test/support/runs.ts';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '256' },
    delay: { type: 'string', default: '50' },
    hours: { type: 'string', default: '1' },
  },
});
const jobs = Number(values.jobs);
const delayMs = Number(values.delay);

/** Says at its end how much memory the process held at the most. */
const TELL_MEMORY = `process.on('exit',()=>console.error('held '+process.resourceUsage().maxRSS))`;

/** Sixteen audits stand for all: working out hundreds of hours is not what is measured here. */
function seed(github, durationS, isRecorded) {
  const ids = Array.from({ length: jobs }, (_, index) => 41_000 + index);
  seedLegs(
    github,
    ids.map((id) => {
      const plan = { runId: 30_001, jobId: id, durationS, isRecorded, load: (id % 16) / 16 };
      return { id, plan: { durationS }, files: handedIn(plan).files };
    }),
  );
}

async function measure(name, durationS, isRecorded) {
  const github = await startGitHub({
    fullName: 'octo-org/octo-repo',
    branches: {
      main: {
        files: {
          '.github/carbon-policy.yml':
            'version: 1\nenforcement: enforce\nbudgets:\n  - id: run\n    per-run: 1 g\n',
        },
      },
    },
  });
  try {
    seed(github, durationS, isRecorded);
    if (delayMs > 0) github.fail({ fault: faults.slow(delayMs) });
    const { artifacts } = github.repository();
    const fetchedMb = artifacts.reduce((sum, { content }) => sum + content.length, 0) / 1e6;
    const result = await runJob({
      github,
      steps: [{ id: 'gate', uses: '.', as: 'octo-org/carbon-audit@v1', with: { mode: 'gate' } }],
      context: {
        job: 'gate',
        checkRunId: 49_999,
        permissions: { actions: 'read', contents: 'read' },
      },
      machine: {
        env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_MEMORY)}` },
      },
    });
    const stage = stageOf(result, 'gate');
    const report = JSON.parse(String(github.artifactFiles(REPORT)['run.json']));
    const audited = report.jobs.filter(({ standing }) => standing === 'audited').length;
    if (audited !== jobs) throw new Error(`${audited} of ${jobs} audits count: ${stage.log}`);
    const rest = github.calls.filter(({ path }) => path.startsWith('/repos'));
    const pages = rest.filter(({ query }) => Number(query.page ?? 1) > 1).length;
    const heldMb = Number(/held (\d+)/.exec(stage.log.join('\n'))?.[1]) / 1024;
    console.log(
      `${name.padEnd(28)} ${(stage.wallMs / 1000).toFixed(1).padStart(6)} s ${heldMb.toFixed(0).padStart(5)} MB   ${rest.length - pages} calls, ${pages} more pages, ${github.calls.length - rest.length} of the artifact service; ${fetchedMb.toFixed(1)} MB fetched`,
    );
  } finally {
    await github.close();
  }
}

console.log(`${jobs} jobs, ${delayMs} ms for every answer; the gate's main stage alone`);
await measure('no jobs to speak of', 60, false);
await measure(`recordings of ${values.hours} h at 1 s`, Number(values.hours) * 3600, true);

// One job of known loads in the emulated runner, by the real dist/; prints what it measured as JSON.
// Run by the runner's Node, which takes the emulator's TypeScript as it is.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJob, startGitHub } from '../../test/runner/index.ts';

/** Seconds, and threads that are busy in them; `beside`: the next step begins at once. */
const LOADS = [
  { seconds: 4, threads: 1 },
  { seconds: 3, threads: 0 },
  { seconds: 8, threads: 2 },
  { seconds: 1.5, threads: 1 },
  { seconds: 1.5, threads: 0 },
  { seconds: 9, threads: 1, beside: true },
  { seconds: 5, threads: 0.3 },
  { seconds: 6, threads: 0.5 },
  { seconds: 2.5, threads: 2 },
  { seconds: 10, threads: 0 },
  { seconds: 0.7, threads: 1 },
];

/** Burns a share of a CPU for a while, and says how long it ran and what it used. */
const BURNER = `
  const [seconds, share, file] = process.argv.slice(1);
  const end = performance.now() + seconds * 1000;
  const turn = () => {
    const now = performance.now();
    if (now >= end) {
      const { user, system } = process.cpuUsage();
      require('fs').writeFileSync(file, JSON.stringify((user + system) / 1e6));
      return;
    }
    const until = Math.min(end, now + 20 * share);
    while (performance.now() < until);
    setTimeout(turn, share >= 1 ? 0 : Math.min(20 * (1 - share), Math.max(0, end - performance.now())));
  };
  turn();
`;

/** CPU seconds of the whole machine, twenty times a second. */
const course = [];
const looking = setInterval(() => {
  const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split(
    /\s+/,
    8,
  );
  const ticks = [user, nice, system, irq, softirq].reduce((sum, one) => sum + Number(one), 0);
  course.push({ wallMs: Date.now(), busyS: ticks / 100 });
}, 50);

const folder = mkdtempSync(join(tmpdir(), 'bench-steps-'));
try {
  const burner = BURNER.replaceAll("'", `"`).replace(/\s+/g, ' ');
  const steps = LOADS.map(({ seconds, threads, beside }, n) => {
    const workers = Array.from({ length: Math.max(1, Math.ceil(threads)) }, (_, i) => {
      const file = join(folder, `${n}-${i}`);
      return `'${process.execPath}' -e '${burner}' ${seconds} ${Math.min(1, threads)} ${file} &`;
    });
    const run = threads === 0 ? `sleep ${seconds}` : `${workers.join('\n')}\nwait`;
    return { name: `load ${n}`, run, ...(beside ? { background: true } : {}) };
  });
  const github = await startGitHub({
    fullName: 'octo-org/octo-repo',
    branches: { main: { files: {} } },
  });
  const audit = {
    id: 'audit',
    uses: '.',
    as: 'octo-org/carbon-audit@v1',
    with: { region: 'westeurope' },
  };
  const result = await runJob({
    github,
    steps: [audit, ...steps],
    context: { permissions: { contents: 'read', actions: 'read' } },
  });
  const [artifact] = github.repository().artifacts;
  const report = JSON.parse(String(github.artifactFiles(artifact.name)['audit.json']));
  await github.close();
  const told = LOADS.map((load, n) => {
    const row = report.steps.find(({ name }) => name === `load ${n}`);
    const stage = result.stages.find(({ name }) => name === `load ${n}`);
    const workers = Math.ceil(load.threads);
    const cpuS = Array.from({ length: workers }, (_, i) =>
      Number(readFileSync(join(folder, `${n}-${i}`), 'utf8')),
    ).reduce((sum, one) => sum + one, 0);
    const fromMs = Date.parse(stage.startedAt) - Date.parse(report.startedAt);
    const toMs = fromMs + stage.wallMs;
    const bursts = [{ fromMs, toMs, threads: cpuS / (stage.wallMs / 1000) }];
    return { fromMs, toMs, bursts, cpuS, energyJ: row?.energyJ.value ?? 0 };
  });
  const ownS = told.reduce((sum, { cpuS }) => sum + cpuS, 0);
  const sinceStart = course.map(({ wallMs, busyS }) => ({
    atMs: wallMs - Date.parse(report.startedAt),
    busyS,
  }));
  const foreignShare = 1 - ownS / report.usage.cpuBusyS;
  process.stdout.write(
    JSON.stringify({ machine: report.machine, steps: told, course: sinceStart, foreignShare }),
  );
} finally {
  clearInterval(looking);
  rmSync(folder, { recursive: true, force: true });
}

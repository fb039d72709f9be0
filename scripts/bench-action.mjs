// Wall time of the action's main and post beside an empty Node, interleaved in one run; no network.
//   npm run bench:action [-- --runs 15]

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const runnerNode = resolve('node_modules/.bin/node');
const node = existsSync(runnerNode) ? runnerNode : process.execPath;

/** Runs a program to its end; @returns its wall time in ms. */
function wallOf(args, env) {
  const startedMs = performance.now();
  const { status, stderr, stdout } = spawnSync(node, args, { env, encoding: 'utf8' });
  const ms = performance.now() - startedMs;
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stdout}${stderr}`);
  return ms;
}

/** The lines `NAME<<DELIMITER`, value, `DELIMITER` of a runner's state file, as variables. */
function stateIn(path) {
  const entries = readFileSync(path, 'utf8').matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [`STATE_${name}`, value]));
}

/** One job of one step: main, then post. */
function jobOnce() {
  const temp = mkdtempSync(join(tmpdir(), 'carbon-audit-bench-'));
  try {
    const files = Object.fromEntries(
      ['STATE', 'OUTPUT', 'ENV', 'STEP_SUMMARY'].map((name) => {
        const path = join(temp, name);
        writeFileSync(path, '');
        return [`GITHUB_${name}`, path];
      }),
    );
    const env = {
      PATH: process.env.PATH,
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: temp,
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_JOB: 'bench',
      ...files,
    };
    const mainMs = wallOf(['dist/main/index.js'], env);
    const postMs = wallOf(['dist/post/index.js'], { ...env, ...stateIn(files.GITHUB_STATE) });
    if (readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') === '') throw new Error('post did nothing');
    return { main: mainMs, post: postMs };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const rounds = Array.from({ length: Number(values.runs) }, () => ({
  empty: wallOf(['-e', '0'], { PATH: process.env.PATH }),
  ...jobOnce(),
}));
const empty = median(rounds.map((round) => round.empty));
console.log(`node -e 0   ${empty.toFixed(0)} ms (median of ${rounds.length}, interleaved)`);
for (const name of ['main', 'post']) {
  const ms = median(rounds.map((round) => round[name]));
  console.log(`${name.padEnd(11)} ${ms.toFixed(0)} ms, ${(ms / empty).toFixed(1)} x`);
}
